import { defineJob, nothing } from '#platform/jobs/job.ts'
import { forgetTypingBefore } from '../store/kept-typing.store.ts'

/** For how many days typing waits for its writer: `unfinished-answers` of the catalogue's retention rules. */
const keptDays = 30

/** Throws away, every night, what was typed at the desk long ago and never saved. */
export const forgetTypingJob = defineJob({
  name: 'desk.forget-typing',
  says: `Throws away what was typed at the desk more than ${keptDays} days ago and never saved, every night.`,
  retries: 3,
  schedule: '55 2 * * *',
  takes: nothing,
  run: async ({ inNetwork, now }) => {
    const before = new Date(Date.parse(now) - keptDays * 86_400_000).toISOString()
    await inNetwork((db) => forgetTypingBefore(db, before))
  },
})
