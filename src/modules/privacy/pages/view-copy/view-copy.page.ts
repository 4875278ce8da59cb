import { isId } from '#basics/id.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { copyViewed } from '../../announcements.ts'
import type { HeldRecord, RecordCopy } from '../../domain/record-copy.ts'
import { findCopy } from '../../store/copies.store.ts'
import { whenOf } from '../named-person.page.ts'
import { gatherHeld } from './gather-held.page.ts'
import { copyView } from './view-copy.view.tsx'

/** The copy, to be read, printed or kept. */
export async function showCopy(visit: MemberVisit): Promise<Reply> {
  const found = await openCopy(visit)
  if (!found) return nothingHere
  const { copy, held } = found
  return {
    title: 'A copy of all that is held',
    wide: true,
    back: { href: `/privacy/people/${copy.personId}`, text: 'What is held' },
    body: copyView({
      id: copy.id,
      madeFor: copy.madeFor,
      made: `${copy.madeByName}, ${whenOf(visit, copy.madeAt)}`,
      organisation: visit.membership.organisation.name,
      held,
    }),
  }
}

/** The same as data (UK GDPR Article 20 asks for a form that machines read). */
export async function showCopyData(visit: MemberVisit): Promise<Reply> {
  const found = await openCopy(visit)
  if (!found) return nothingHere
  return { json: { organisation: visit.membership.organisation.name, made: found.copy.madeAt, ...found.held } }
}

async function openCopy(visit: MemberVisit): Promise<{ copy: RecordCopy; held: HeldRecord } | undefined> {
  const id = visit.params['copy']
  const copy = isId(id) ? await findCopy(visit.db, id) : undefined
  const held = copy && (await gatherHeld(visit, copy))
  if (!copy || !held) return undefined
  await visit.db.announce(copyViewed(copy.id, null, { person: copy.personId }))
  return { copy, held }
}
