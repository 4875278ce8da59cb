import { addDays } from '#basics/calendar-date.ts'
import { catalogue } from '#catalogue/offered.ts'
import { networkDayOf } from '#modules/publishing/index.ts'
import { defineJob, nothing } from '#platform/jobs/job.ts'
import { forgetWordsBefore } from '../store/useful-answers.store.ts'

/** Forgets what visitors said would make a page better as long after as the retention rule says. May run twice. */
export const forgetUsefulWords = defineJob({
  name: 'library.forget-useful-words',
  says: 'Forgets the words that visitors left with “Was this useful?” as long after as the retention rule says, every night. How many found it useful stays.',
  retries: 3,
  schedule: '20 3 * * *',
  takes: nothing,
  run: async ({ inNetwork, now }) => {
    const before = addDays(networkDayOf(now), -daysKept())
    await inNetwork((db) => forgetWordsBefore(db, before))
  },
})

/** The days of the rule that removes them; a catalogue without such a rule is a fault. */
function daysKept(): number {
  const rule = [...catalogue.retentions.values()].find(({ sweeps }) => sweeps === 'words about usefulness')
  const keep = rule?.periods[0]?.keep
  if (keep === undefined || !('days' in keep)) throw new Error('no retention rule in days forgets these words')
  return keep.days
}
