import type { Module } from '#platform/http/module.ts'
import { navigation, routes } from './routes.ts'

/** The first page: what needs doing today. */
export const home: Module = { name: 'home', routes, navigation }
