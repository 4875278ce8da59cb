import { defineJob, nothing } from '#platform/jobs/job.ts'
import { sendReminders } from '../send-reminders.ts'
import { listWebinarsFrom } from '../store/webinars.store.ts'
import { privatePaths } from './private-paths.ts'

/** For how many days after a webinar it is still noted that a reminder was not sent. */
const lookBackDays = 30

/** Reminds those registered, each webinar in a transaction of its own. */
export const remindRegistered = defineJob({
  name: 'webinars.remind',
  says: 'Reminds people of the webinars that they registered for, every five minutes; a late reminder goes out while it is useful, and is noted when it is not.',
  retries: 3,
  schedule: '*/5 * * * *',
  takes: nothing,
  run: async ({ inNetwork, settings, now, signal }) => {
    const from = new Date(Date.parse(now) - lookBackDays * 86_400_000).toISOString()
    const pathOf = privatePaths(settings)
    for (const { id } of await inNetwork((db) => listWebinarsFrom(db, from))) {
      if (signal.aborted) return
      await inNetwork((db) => sendReminders(db, id, { now, pathOf }))
    }
  },
})
