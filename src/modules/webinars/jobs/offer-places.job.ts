import { defineJob, nothing } from '#platform/jobs/job.ts'
import { offerFreePlaces } from '../change-standing.ts'
import { listWithLapsed } from '../store/registrations.store.ts'
import { privatePaths } from './private-paths.ts'

/** Passes on places that were offered and not taken in time. */
export const offerPlaces = defineJob({
  name: 'webinars.offer-places',
  says: 'Offers places at webinars that were not taken in time to the next on the waiting list, every five minutes.',
  retries: 3,
  schedule: '*/5 * * * *',
  takes: nothing,
  run: async ({ inNetwork, settings, now }) => {
    const pathOf = privatePaths(settings)
    for (const id of await inNetwork((db) => listWithLapsed(db, now)))
      await inNetwork((db) => offerFreePlaces(db, id, { now, pathOf }))
  },
})
