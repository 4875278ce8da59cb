import type { Module } from '#platform/http/module.ts'
import { navigation, routes } from './routes.ts'

export { findLink } from './store/link-tokens.store.ts'

/** What opens records to somebody who has no sign-in: an inspector, the person themself, an advocate. */
export const links: Module = { name: 'links', isForPractice: true, routes, navigation }
