import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { sendOwnLink } from '../../own-link.ts'
import { findKnownEntry } from '../known-entry.page.ts'
import { linkSentView, noAddressView } from './send-own-link.view.tsx'

/** POST /desk/consents/:entry/send-link: mails somebody their own link. Who presses sees neither it nor the address. */
export async function submitSendOwnLink(visit: NetworkVisit): Promise<Reply> {
  const { db, params, now } = visit
  const found = await findKnownEntry(db, { code: params['entry'] ?? '' }, now)
  if (!found || found.withdrawal) return nothingHere
  const back = { href: `/desk/consents/${found.entry.code}`, text: 'Consent' }
  const sent = await sendOwnLink(db, visit, { entry: found.entry.id, place: found.ways, at: now })
  if (!sent) return { status: 422, title: 'No address is kept', body: noAddressView({ href: back.href }), back }
  return { title: 'Their own link is on its way', body: linkSentView({ href: back.href }), back }
}
