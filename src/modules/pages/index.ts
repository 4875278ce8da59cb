import type { Module } from '#platform/http/module.ts'
import { navigation, routes } from './routes.ts'

export { listTopPages } from './pages/list-pages/list-pages.page.ts'
export { pageShape } from './pages/page/page-shape.page.ts'

/** Pages about the network itself: purpose, governance, privacy, contact. */
export const pages: Module = { name: 'pages', isForNetwork: true, routes, navigation }
