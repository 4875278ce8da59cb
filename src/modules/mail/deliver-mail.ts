import { type Instant, instantFromText } from '#basics/instant.ts'
import { type MailMessage, writeMail } from '#design/index.ts'
import type { Task } from '#platform/jobs/job.ts'
import { queueJob } from '#platform/jobs/queue-job.store.ts'
import type { MailTransport, ServerAnswer } from '#platform/mail/mail-transport.ts'
import { mailWay } from '#platform/mail/mail-way.ts'
import { sendMailWays } from '#platform/mail/send-mail-ways.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import { answerCodes, isAddressDead } from './domain/bounce-rule.ts'
import { dailyLetter } from './domain/daily-letter.ts'
import type { Letter } from './domain/letter.ts'
import { whatToDo } from './domain/what-to-do.ts'
import { saveBounce } from './store/bounces.store.ts'
import { markDue, markKept, markSending, markSent, markWaiting, settleUnsent } from './store/mail-states.store.ts'
import { findCompanions, findMailToSend, type MailToSend } from './store/mail-to-send.store.ts'

/** What delivering needs of a task. */
export type Delivery = Pick<Task, 'identity' | 'settings'> & { now(): string }

/** A mail that the server is asked to take: marked as being sent, in a transaction that has committed. */
type Begun = {
  readonly mail: MailToSend
  readonly to: string
  readonly message: MailMessage & { readonly unsubscribe?: string }
}

/**
 * Sends one mail, or lets it wait, or settles that it is not sent. The mark "sending" is committed before the server is
 * asked, and "sent" after it has answered. What was cut off in between is sent again, under the same Message-ID: it may
 * arrive twice, it is never lost.
 */
export async function deliverMail(delivery: Delivery, id: string, transport: MailTransport | null): Promise<void> {
  const begun = await delivery.identity((db) => begin(db, delivery, id))
  if (begun === null || transport === null) return
  const { mail, to, message } = begun
  try {
    const answer = await transport.send({ mail: mail.id, messageId: mail.messageId, to, ...message })
    await delivery.identity((db) => settle(db, delivery, begun, answer))
  } catch (fault) {
    const says =
      fault instanceof Error && fault.message.startsWith('the mail server') ? fault.message : 'it could not be sent'
    await delivery.identity((db) => markWaiting(db, mail.id, says))
    throw fault
  }
}

async function begin(db: IdentityDb, { settings, now }: Delivery, id: string): Promise<Begun | null> {
  const mail = await findMailToSend(db, id)
  if (!mail) return null
  const way = mailWay(settings)
  if (way === 'kept') return done(markKept(db, id, now()))
  if (way === 'off')
    return done(settleUnsent(db, id, { state: 'stopped', problem: 'mail is not set up here', now: now() }))
  const todo = whatToDo(mail, instantFromText(now()))
  if (todo.is === 'stop' || mail.address === null)
    return done(
      settleUnsent(db, id, { state: 'stopped', problem: todo.is === 'stop' ? todo.why : 'no address', now: now() }),
    )
  if (todo.is === 'wait') return done(wait(db, id, todo.until, now()))
  const companions = todo.asDaily ? await findCompanions(db, mail) : []
  await markSending(
    db,
    id,
    companions.map((one) => one.id),
  )
  const letter =
    companions.length > 0 ? dailyLetter([mail.letter, ...companions.map((one) => one.letter)]) : mail.letter
  const { unsubscribe } = letter
  const ending = unsubscribe === undefined ? {} : { unsubscribe: `${settings.origin}${unsubscribe}` }
  return { mail, to: mail.address, message: { ...written(letter, settings.origin), ...ending } }
}

async function done(deed: Promise<void>): Promise<null> {
  await deed
  return null
}

async function wait(db: IdentityDb, id: string, until: Instant, now: string): Promise<void> {
  await markDue(db, id, until.toString())
  const seconds = Math.ceil((until.epochMilliseconds - Date.parse(now)) / 1000)
  await queueJob(db, sendMailWays, { mail: id }, seconds)
}

async function settle(db: IdentityDb, { now }: Delivery, { mail, to }: Begun, answer: ServerAnswer): Promise<void> {
  if (answer.is === 'taken') return await markSent(db, mail.id, now())
  const { status, says } = answerCodes(answer.code, answer.words)
  await settleUnsent(db, mail.id, { state: 'refused', problem: says, now: now() })
  if (isAddressDead(status)) await saveBounce(db, { address: to, status, mail: mail.id, now: now() })
}

/** The mail as it is sent: paths become addresses of this site, and it says where it is from and why it came. */
export function written({ subject, lines, links = [], action, after = [] }: Letter, origin: string): MailMessage {
  const whole = ({ text, path }: { readonly text: string; readonly path: string }) => ({
    text,
    href: `${origin}${path}`,
  })
  const words = { subject, lines, links: links.map(whole), ...(action && { action: whole(action) }), after }
  return writeMail(words, [`Sent by Lessen at ${origin}. This mail says nothing about anybody's care, on purpose.`])
}
