import type { Module } from '#platform/http/module.ts'
import { navigation, routes } from './routes.ts'

/** What the law asks of whoever keeps records about people: holds, copies for the person, disposal. */
export const privacy: Module = { name: 'privacy', isForPractice: true, routes, navigation }

export { takeOut, takeOutEverywhere } from './domain/take-out.ts'
