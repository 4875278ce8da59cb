import { defineJob, nothing } from '#platform/jobs/job.ts'
import { forgetAskedMails } from '#platform/mail/paced-mail.store.ts'
import { removeOldSubscribers } from '../store/subscribers.store.ts'

/** For how many days an ended subscription is kept: `subscriber` of the catalogue's retention rules. */
const keptDays = 30

/** Removes, every night, readers who ended or never confirmed. */
export const removeSubscribersJob = defineJob({
  name: 'newsletter.remove-ended',
  says: `Removes readers of the newsletter who ended it, or never confirmed, more than ${keptDays} days ago.`,
  retries: 3,
  schedule: '50 2 * * *',
  takes: nothing,
  run: async ({ inNetwork, now }) => {
    const before = new Date(Date.parse(now) - keptDays * 86_400_000).toISOString()
    await inNetwork(async (db) => {
      await removeOldSubscribers(db, before)
      await forgetAskedMails(db, now)
    })
  },
})
