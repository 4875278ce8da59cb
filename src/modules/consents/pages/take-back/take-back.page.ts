import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { takeBack } from '../../take-back.ts'
import { findKnownEntry } from '../known-entry.page.ts'
import { takeBackView } from './take-back.view.tsx'

/** GET /desk/consents/:entry/take-back: what will happen, for somebody of the team who was told. */
export async function showTakeBackForThem(visit: NetworkVisit): Promise<Reply> {
  const found = await findKnownEntry(visit.db, { code: visit.params['entry'] ?? '' }, visit.now)
  if (!found || found.withdrawal) return nothingHere
  const href = `/desk/consents/${found.entry.code}`
  const title = `Take this ${found.ways.noun} back for them`
  const body = takeBackView({
    title,
    noun: found.ways.noun,
    action: `${href}/take-back`,
    leave: href,
    tokens: visit.tokens,
  })
  return { title, body, back: { href, text: 'Consent' } }
}

/** POST /desk/consents/:entry/take-back: somebody told the team that they take it back. */
export async function submitTakeBackForThem(visit: NetworkVisit): Promise<Reply> {
  const found = await findKnownEntry(visit.db, { code: visit.params['entry'] ?? '' }, visit.now)
  if (!found) return nothingHere
  await takeBack(visit.db, found.entry.id, { at: visit.now, way: 'noted', notedBy: visit.user.name })
  return { location: `/desk/consents/${found.entry.code}` }
}
