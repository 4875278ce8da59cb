import type { Module } from '#platform/http/module.ts'
import { lookThroughJob } from './jobs/look-through.job.ts'
import { navigation, routes } from './routes.ts'

export { type Alert, alertHeading } from './domain/alert.ts'
export { csvLine } from './domain/csv.ts'
export { countWaitingAlerts, listAlerts } from './store/alerts.store.ts'

/** Who did and saw what, for those who answer for it. */
export const audit: Module = { name: 'audit', isForPractice: true, routes, navigation, jobs: [lookThroughJob] }
