import { addDays, calendarDateOf, daysBetween } from '#basics/calendar-date.ts'
import { instantFromText, wallClockOf } from '#basics/instant.ts'
import { longDate } from '#basics/written-time.ts'
import { defineJob, nothing } from '#platform/jobs/job.ts'
import { queueMail } from '#platform/mail/queue-mail.store.ts'
import { consentEndsMail } from '../consent-mails.ts'
import { networkZone } from '../domain/consent.ts'
import { listEnding, saveReminder } from '../store/consents.store.ts'
import { listKeepers } from '../store/keepers.store.ts'

/** How many days before its end the team is reminded of a consent: time to write, and time to say goodbye. */
export const remindedBefore = [60, 14] as const

/** Reminds the two keepers of consents that end; each reminder goes out once, also when a day was missed. */
export const remindJob = defineJob({
  name: 'consents.remind',
  says: 'Tells the two keepers of names, 60 and 14 days before, that a consent ends.',
  retries: 5,
  schedule: '10 6 * * *',
  takes: nothing,
  run: async ({ now, inNetwork }) => {
    const today = wallClockOf(instantFromText(now), networkZone).date
    await inNetwork(async (db) => {
      const keepers = await listKeepers(db)
      if (keepers.length === 0) return
      const ending = await listEnding(db, today, addDays(today, remindedBefore[0]))
      for (const one of ending) {
        const left = daysBetween(today, calendarDateOf(one.endsOn))
        const due = remindedBefore.findLast((days) => left <= days)
        if (due === undefined || !(await saveReminder(db, one.consent, due, now))) continue
        const values = { days: left, on: longDate(calendarDateOf(one.endsOn)), path: `/desk/consents/${one.code}` }
        for (const { user } of keepers)
          await queueMail(db, consentEndsMail, { to: { user }, organisation: null, values })
      }
    })
  },
})
