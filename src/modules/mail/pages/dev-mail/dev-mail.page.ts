import { isId } from '#basics/id.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { written } from '../../deliver-mail.ts'
import { findKeptMail, listKeptMail } from '../../store/mail-list.store.ts'
import { keptMailView, oneKeptMailView } from './dev-mail.view.tsx'

/** The mail that a demonstration kept instead of sending it. For real use there is no such page. */
export async function showKeptMail(visit: Visit): Promise<Reply> {
  if (visit.mail !== 'kept') return nothingHere
  const mails = await visit.identity(listKeptMail)
  const rows = mails.map(({ id, to, kind, queuedAt, letter }) => ({
    id,
    to,
    kind,
    at: said(queuedAt),
    subject: letter.subject,
  }))
  return { title: 'Kept mail', wide: true, body: keptMailView(rows) }
}

/** One kept mail: as plain text, and the source of its HTML. */
export async function showOneKeptMail(visit: Visit): Promise<Reply> {
  const { mail: id = '' } = visit.params
  if (visit.mail !== 'kept' || !isId(id)) return nothingHere
  const mail = await visit.identity((db) => findKeptMail(db, id))
  if (!mail) return nothingHere
  const { subject, text, html } = written(mail.letter, visit.origin)
  const action = mail.letter.action ?? null
  return {
    title: subject,
    back: { href: '/dev/mail', text: 'Kept mail' },
    body: oneKeptMailView({ to: mail.to, at: said(mail.queuedAt), subject, text, html, action }),
  }
}

function said(instant: string): string {
  return `${instant.slice(0, 16).replace('T', ' ')} UTC`
}
