import type { Id } from '#basics/id.ts'
import { queueMail } from '#platform/mail/queue-mail.store.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import type { Changing } from './change-standing.ts'
import { type ReminderStep, remindersDue } from './domain/reminder-plan.ts'
import { linkShownFrom } from './domain/webinar.ts'
import { isShown } from './is-shown.ts'
import { aboutWebinar } from './registration-mails.ts'
import { listToRemind, saveReminder, type ToRemind } from './store/reminders.store.ts'
import { type KeptWebinar, lockWebinar } from './store/webinars.store.ts'
import { reminderMail } from './team-mails.ts'

/** What was done about the reminders of a webinar. */
export type RemindersDone = { readonly asked: number; readonly tooLate: number }

/**
 * Decides every reminder of a webinar that is due and not decided: asks for the mail, or notes that it was too late.
 * Nobody is reminded of what is withdrawn; published again, it goes on. Each is a row with its mail, so that anybody can
 * see what became of it. Run twice, or by two at once, it asks once.
 */
export async function sendReminders(db: NetworkDeeds, id: Id, changing: Changing): Promise<RemindersDone> {
  const webinar = await lockWebinar(db, id)
  const done = { asked: 0, tooLate: 0 }
  if (!webinar || webinar.cancelledAt !== null || !(await isShown(db, id, changing.now))) return done
  for (const one of await listToRemind(db, webinar)) {
    const due = remindersDue({ ...webinar, placeSince: one.placeSince, decided: one.decided }, changing.now)
    for (const step of due) {
      await decide(db, webinar, one, { step, changing })
      done[step.todo === 'send' ? 'asked' : 'tooLate'] += 1
    }
  }
  return done
}

type Deciding = { readonly step: ReminderStep; readonly changing: Changing }

async function decide(
  db: NetworkDeeds,
  webinar: KeptWebinar,
  one: ToRemind,
  { step, changing }: Deciding,
): Promise<void> {
  const { now, pathOf } = changing
  const mail =
    step.todo === 'too late'
      ? null
      : await queueMail(db, reminderMail, {
          to: { address: one.email },
          organisation: null,
          values: {
            ...aboutWebinar(webinar, pathOf(one.id)),
            place: webinar.place,
            joiningLink: Date.parse(now) >= Date.parse(linkShownFrom(webinar, webinar)) ? webinar.joiningLink : null,
          },
        })
  await saveReminder(db, {
    registration: one.id,
    startsAt: webinar.startsAt,
    minutesBefore: step.minutesBefore,
    mail,
    now,
  })
}
