import { defineJob, nothing } from '#platform/jobs/job.ts'
import { removeOldMail } from '../store/mail-states.store.ts'

/** For how many days it stays known that a mail was sent: `sent-mail` of the catalogue's retention rules. */
const keptDays = 180

/** Forgets, every night, mails that were settled long ago. */
export const removeOldMailJob = defineJob({
  name: 'mail.remove-old',
  says: `Forgets mails that were settled more than ${keptDays} days ago, every night.`,
  retries: 3,
  schedule: '40 2 * * *',
  takes: nothing,
  run: async ({ identity, now }) => {
    const before = new Date(Date.parse(now) - keptDays * 86_400_000).toISOString()
    await identity((db) => removeOldMail(db, before))
  },
})
