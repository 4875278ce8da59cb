import { organisations } from '#modules/organisations/index.ts'
import type { Module } from '#platform/http/module.ts'

/** All modules, foundations first: a module may use only the front doors of those listed before it. */
export const modules: readonly Module[] = [organisations]
