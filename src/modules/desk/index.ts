import type { Module } from '#platform/http/module.ts'
import { forgetTypingJob } from './jobs/forget-typing.job.ts'
import { navigation, routes } from './routes.ts'

export { places } from './desk-places.ts'

/** Where the network's team writes, checks and publishes. */
export const desk: Module = { name: 'desk', isForNetwork: true, routes, navigation, jobs: [forgetTypingJob] }
