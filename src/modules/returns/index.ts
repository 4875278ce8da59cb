import type { Module } from '#platform/http/module.ts'
import { importMhsds } from './commands/import-mhsds/import-mhsds.command.ts'

/** Data for and from statutory bodies: so far, taking in extracts of the Mental Health Services Data Set. */
export const returns: Module = { name: 'returns', isForPractice: true, routes: [], commands: [importMhsds] }
