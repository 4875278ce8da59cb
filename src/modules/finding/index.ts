import { findingRoutes } from '#modules/library/index.ts'
import type { Module } from '#platform/http/module.ts'
import { shapesFound } from './shapes-found.ts'

/** One search over everything that the network publishes. */
export const finding: Module = { name: 'finding', isForNetwork: true, routes: findingRoutes(shapesFound) }
