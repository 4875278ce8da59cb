import type { Module } from '#platform/http/module.ts'
import { navigation, routes } from './routes.ts'

export { bodyShape, personShape } from './pages/listing-shapes.page.ts'

/** People and bodies of the network, with their roles, for as long as they agree to be listed. */
export const directory: Module = { name: 'directory', isForNetwork: true, routes, navigation }
