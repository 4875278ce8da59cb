import { queueMail } from '#platform/mail/queue-mail.store.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { webinarMailed } from './announcements.ts'
import type { Registration } from './domain/registration.ts'
import type { Webinar } from './domain/webinar.ts'
import type { PathOf } from './registration-mails.ts'
import { listRegistrations } from './store/registrations.store.ts'
import { messageMail } from './team-mails.ts'

/** Who is written to: all who hold a place, those who were there, or those who wait. Only who agreed to hear about it. */
export type MailedGroup = 'with a place' | 'were there' | 'waiting'

/** What the team writes to those registered. */
export type TeamMessage = { readonly to: MailedGroup; readonly subject: string; readonly text: string }

/** How many would get it. */
export function countMailed(registered: readonly Registration[], to: MailedGroup): number {
  return registered.filter((one) => isMailed(one, to)).length
}

/** Writes to those registered who agreed to hear about it; gives how many. */
export async function mailRegistered(
  db: NetworkDeeds,
  webinar: Webinar,
  message: TeamMessage,
  pathOf: PathOf,
): Promise<number> {
  const to = (await listRegistrations(db, webinar.id)).filter((one) => isMailed(one, message.to))
  for (const { id, email } of to)
    await queueMail(db, messageMail, {
      to: { address: email },
      organisation: null,
      values: { title: webinar.title, subject: message.subject, text: message.text, path: pathOf(id) },
    })
  await db.announce(webinarMailed(webinar.id, null, { mails: to.length }))
  return to.length
}

function isMailed({ wantsMail, standing, attendedAt }: Registration, to: MailedGroup): boolean {
  if (!wantsMail) return false
  if (to === 'waiting') return standing === 'waiting' || standing === 'offered'
  return standing === 'place' && (to === 'with a place' || attendedAt !== null)
}
