import type { Module } from '#platform/http/module.ts'
import { navigation, routes } from './routes.ts'

export { hubShape } from './pages/hub/hub-shape.page.ts'

/** Pages on one theme each, made of blocks. */
export const hubs: Module = { name: 'hubs', isForNetwork: true, routes, navigation }
