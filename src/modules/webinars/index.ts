import type { Module } from '#platform/http/module.ts'
import { forgetRegistrationsJob } from './jobs/forget-registrations.job.ts'
import { offerPlaces } from './jobs/offer-places.job.ts'
import { remindRegistered } from './jobs/remind-registered.job.ts'
import { tellChangesJob } from './jobs/tell-changes.job.ts'
import { navigation, routes } from './routes.ts'
import { takesOverPublished } from './takes-over-published.ts'

export { comingLines } from './pages/coming-lines.page.ts'
export { seriesShape } from './pages/show-series/series-shape.page.ts'
export { webinarShape } from './pages/show-webinar/webinar-shape.page.ts'

/** Webinars and conferences: who registers, what they are told and when, and what is there afterwards. */
export const webinars: Module = {
  name: 'webinars',
  isForNetwork: true,
  routes,
  navigation,
  networkListeners: [takesOverPublished],
  jobs: [remindRegistered, offerPlaces, tellChangesJob, forgetRegistrationsJob],
}
