import { catalogue } from '#catalogue/offered.ts'
import type { Retention } from '#catalogue/retentions/define-retention.ts'
import { defineJob, nothing } from '#platform/jobs/job.ts'
import { forgetRegistrations } from '../forget-registrations.ts'

/** Removes what was kept for as long as the retention rules of the catalogue say. */
export const forgetRegistrationsJob = defineJob({
  name: 'webinars.forget',
  says: 'Removes registrations for webinars, and earlier what people need to take part, as long after as the retention rules say, every night.',
  retries: 3,
  schedule: '50 2 * * *',
  takes: nothing,
  run: async ({ inNetwork, now }) => {
    const before = (sweeps: Retention['sweeps']) =>
      new Date(Date.parse(now) - daysOf(sweeps) * 86_400_000).toISOString()
    await inNetwork((db) =>
      forgetRegistrations(db, {
        registrations: before('registrations for webinars'),
        accessNeeds: before('access needs for webinars'),
      }),
    )
  },
})

/** The days of the rule that removes this; a catalogue without such a rule is a fault. */
function daysOf(sweeps: Retention['sweeps']): number {
  const keep = [...catalogue.retentions.values()].find((rule) => rule.sweeps === sweeps)?.periods[0]?.keep
  if (keep === undefined || !('days' in keep)) throw new Error(`no retention rule in days removes ${sweeps}`)
  return keep.days
}
