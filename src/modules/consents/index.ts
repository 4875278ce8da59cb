import type { Module } from '#platform/http/module.ts'
import { remindJob } from './jobs/remind.job.ts'
import { routes } from './routes.ts'

export { consentsEnding } from './consents-ending.ts'
export { allows, type Consent, type ConsentUse, type GivenConsent } from './domain/consent.ts'
export { type OwnPages, ownPages } from './pages/own/own.page.ts'
export { isAgreedFor } from './store/agreed-use.store.ts'
export { listConsents } from './store/consents.store.ts'
export { findWithdrawal } from './store/withdrawals.store.ts'

/** What people agreed to have told or shown of them, until when, and how they take it back. */
export const consents: Module = { name: 'consents', isForNetwork: true, routes, jobs: [remindJob] }
