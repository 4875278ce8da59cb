import { defineJob, nothing } from '#platform/jobs/job.ts'
import { forgetSendersBefore } from '../store/submissions.store.ts'

/** How long after a decision the address of its sender is known. */
const daysKept = 30

/** Forgets where senders are, thirty days after the decision, every night. May run twice. */
export const forgetSenders = defineJob({
  name: 'moderation.forget-senders',
  says: 'Forgets the addresses of people who sent something in, and what else says who they are, thirty days after it was decided.',
  retries: 5,
  schedule: '25 3 * * *',
  takes: nothing,
  run: async ({ now, inNetwork }) => {
    const before = new Date(Date.parse(now) - daysKept * 24 * 3_600_000).toISOString()
    await inNetwork((db) => forgetSendersBefore(db, before))
  },
})
