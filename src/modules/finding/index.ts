import { findingRoutes } from '#modules/library/index.ts'
import type { Module } from '#platform/http/module.ts'
import { shapes } from './shapes.ts'

export { shapeOf, shapes } from './shapes.ts'

/** One search over everything that the network publishes, and the one list of what that is. */
export const finding: Module = { name: 'finding', isForNetwork: true, routes: findingRoutes(shapes) }
