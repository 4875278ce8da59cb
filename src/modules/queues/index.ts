import { queueRoutes } from '#modules/moderation/index.ts'
import type { Module } from '#platform/http/module.ts'
import { moderatedKinds } from './moderated-kinds.ts'

export { moderatedKinds } from './moderated-kinds.ts'

/** The moderators' pages for every kind of thing that strangers send in. */
export const queues: Module = {
  name: 'queues',
  isForNetwork: true,
  routes: queueRoutes(moderatedKinds),
}
