import type { Module } from '#platform/http/module.ts'
import { forgetRegistrationsJob } from './jobs/forget-registrations.job.ts'
import { offerPlaces } from './jobs/offer-places.job.ts'
import { remindRegistered } from './jobs/remind-registered.job.ts'
import { tellChangesJob } from './jobs/tell-changes.job.ts'

/** Webinars and conferences: who registers, what they are told and when, and what is there afterwards. */
export const webinars: Module = {
  name: 'webinars',
  isForNetwork: true,
  routes: [],
  jobs: [remindRegistered, offerPlaces, tellChangesJob, forgetRegistrationsJob],
}
