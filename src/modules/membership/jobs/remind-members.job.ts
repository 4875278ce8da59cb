import { addDays } from '#basics/calendar-date.ts'
import { networkDayOf } from '#modules/publishing/index.ts'
import { defineJob, nothing } from '#platform/jobs/job.ts'
import { secretsOf } from '#platform/sessions/secrets.ts'
import { remindMembers, settleReminders } from '../remind-members.ts'
import { forgetLeads } from '../store/leads.store.ts'
import { forgetMembers } from '../store/renewal-reminders.store.ts'

/** For how many days it is kept who left: `member-record` of the catalogue's retention rules. */
const keptDays = 30

/** Every hour: reminders to renew, what became of them, and forgetting who is gone. */
export const remindMembersJob = defineJob({
  name: 'membership.remind',
  says: `Reminds organisations to renew, writes down what became of those mails, and forgets who left, or was lead, more than ${keptDays} days ago.`,
  retries: 3,
  schedule: '20 * * * *',
  takes: nothing,
  run: async ({ inNetwork, identity, settings, now }) => {
    const secrets = secretsOf(settings.secret)
    await inNetwork((db) => remindMembers(db, { now, secrets }))
    await settleReminders({ inNetwork, identity, now })
    const before = addDays(networkDayOf(now), -keptDays)
    await inNetwork(async (db) => {
      await forgetMembers(db, before)
      await forgetLeads(db, before, now)
    })
  },
})
