import type { Module } from '#platform/http/module.ts'
import { navigation, routes } from './routes.ts'

export { installationHere } from './installation-here.ts'

/** How the installation is, for those who run it. */
export const installation: Module = { name: 'installation', routes, navigation }
