import { longDate } from '#basics/written-time.ts'
import { findMailOutcomes } from '#modules/mail/index.ts'
import { networkDayOf } from '#modules/publishing/index.ts'
import type { Task } from '#platform/jobs/job.ts'
import { queueMail } from '#platform/mail/queue-mail.store.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { memberReminded } from './announcements.ts'
import { reminderDue } from './domain/terms.ts'
import type { At } from './join-network.ts'
import { membershipPath } from './membership-links.ts'
import { reminderMail } from './membership-mails.ts'
import {
  addReminder,
  isReminded,
  listEnding,
  listOpenReminders,
  settleReminder,
} from './store/renewal-reminders.store.ts'

/** For how many days the link of a reminder works: from the first reminder to the end of grace. */
const linkDays = 95

/**
 * Asks for every reminder that is due and was not asked for yet: mail and the row that says so stand or fall together.
 * Run twice, or after some days without running, each is sent once. Gives how many.
 */
export async function remindMembers(db: NetworkDeeds, { now, secrets }: At): Promise<number> {
  const today = networkDayOf(now)
  let reminded = 0
  for (const member of await listEnding(db, today)) {
    const days = reminderDue(member.endsOn, today)
    if (days === null || (await isReminded(db, member, days))) continue
    const path = membershipPath(secrets, member, now, linkDays)
    const values = { organisation: member.name, endsOn: longDate(member.endsOn), isOver: days === 0, path }
    const mail = await queueMail(db, reminderMail, { to: { address: member.email }, organisation: null, values })
    await addReminder(db, member, days, mail, now)
    await db.announce(memberReminded(member.id, null, { days }))
    reminded += 1
  }
  return reminded
}

/** Writes down what became of the mails of reminders, so that it can be shown that they went out. */
export async function settleReminders({ inNetwork, identity, now }: Pick<Task, 'inNetwork' | 'identity' | 'now'>) {
  const mails = await inNetwork(listOpenReminders)
  if (mails.length === 0) return
  const outcomes = await identity((db) => findMailOutcomes(db, mails))
  await inNetwork(async (db) => {
    for (const { mail, outcome, at, isBouncing } of outcomes.filter((one) => one.outcome !== 'waits'))
      await settleReminder(db, mail, isBouncing && outcome !== 'sent' ? 'bounced' : outcome, at ?? now)
  })
}
