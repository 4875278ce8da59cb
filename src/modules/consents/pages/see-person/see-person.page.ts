import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { seePeople } from '../../sealed-person.ts'
import { listKeepers } from '../../store/keepers.store.ts'
import { findKnownEntry } from '../known-entry.page.ts'
import { notKeeperView, seePersonView } from './see-person.view.tsx'

/**
 * POST /desk/consents/:entry/see: who stands behind an entry, for the two keepers and for nobody else, whatever their
 * role. That somebody looked is committed before the page is sent.
 */
export async function submitSeePerson(visit: NetworkVisit): Promise<Reply> {
  const { db, params, now, user } = visit
  const found = await findKnownEntry(db, { code: params['entry'] ?? '' }, now)
  if (!found) return nothingHere
  const back = { href: `/desk/consents/${found.entry.code}`, text: 'Consent' }
  const keepers = await listKeepers(db)
  if (!keepers.some((keeper) => keeper.user === user.id)) {
    const body = notKeeperView({ keepers: keepers.map(({ name }) => name) })
    return { status: 403, title: 'Only two people see this', body, back }
  }
  const people = await seePeople(db, visit, found.entry.id)
  return { title: 'Who it belongs to', body: seePersonView({ people }), back }
}
