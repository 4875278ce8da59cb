import type { Module } from '#platform/http/module.ts'
import { navigation, routes } from './routes.ts'

export { publicLists } from './pages/public-lists.page.ts'

/** What programs read of the network: feeds, the site map, public data. */
export const feeds: Module = { name: 'feeds', isForNetwork: true, routes, navigation }
