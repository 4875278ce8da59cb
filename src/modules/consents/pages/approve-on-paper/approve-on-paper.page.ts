import { answer } from '#platform/forms/answers.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { recordApproval } from '../../record-consent.ts'
import { findKnownEntry } from '../known-entry.page.ts'

/**
 * POST /desk/consents/:entry/approve: somebody of the team holds the author's signature under the latest words. Words that
 * changed since the page was shown are not approved by it: the page is shown again.
 */
export async function submitApproveOnPaper(visit: NetworkVisit): Promise<Reply> {
  const { db, params, now, form, user } = visit
  const found = await findKnownEntry(db, { code: params['entry'] ?? '' }, now)
  if (!found || found.withdrawal || !found.ways.asksApproval) return nothingHere
  const { entry, known } = found
  if (answer(form, 'words') === entry.words && !known.isApproved) {
    const { version, words } = entry
    await recordApproval(db, entry.id, { version, words, way: 'paper', notedBy: user.name, approvedAt: now })
  }
  return { location: `/desk/consents/${entry.code}` }
}
