import { isId } from '#basics/id.ts'
import { instantFromText } from '#basics/instant.ts'
import { writtenInstant } from '#basics/written-time.ts'
import { findUnit } from '#modules/organisations/index.ts'
import { findPerson, writtenName } from '#modules/people/index.ts'
import { answer } from '#platform/forms/answers.ts'
import { type Draft, deleteDraft, findDraft, listDrafts } from '#platform/forms/drafts.store.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { amendForm } from '../amend-incident/amendment.page.ts'
import { recordForm } from '../record-incident/record-incident.page.ts'
import { type UnfinishedLine, UnfinishedRecordsView } from './unfinished-records.view.tsx'

/** GET /incidents/drafts: the visitor's own unfinished records. Nobody else sees them. */
export async function showUnfinishedRecords(visit: MemberVisit): Promise<Reply> {
  const [records, amendments] = await Promise.all([
    listDrafts(visit.db, visit.user.id, recordForm),
    listDrafts(visit.db, visit.user.id, amendForm),
  ])
  const drafts = [...records, ...amendments]
  const lines = await Promise.all(drafts.map((draft) => lineOf(visit, draft)))
  const kept = drafts.some(({ id }) => id === visit.query.get('kept'))
  const body = UnfinishedRecordsView({ lines, justKept: kept, tokens: visit.tokens })
  return { title: 'Unfinished records', body }
}

/** POST /incidents/drafts/:draft/discard: throws an own draft away. Saying so twice is no fault. */
export async function submitDiscardDraft(visit: MemberVisit): Promise<Reply> {
  const id = visit.params['draft']
  if (!isId(id)) return nothingHere
  const draft = await findDraft(visit.db, visit.user.id, id)
  if (draft !== undefined && draft.form !== recordForm && draft.form !== amendForm) return nothingHere
  await deleteDraft(visit.db, visit.user.id, id)
  return { location: '/incidents/drafts' }
}

async function lineOf(visit: MemberVisit, { id, form, answers, unitId, savedAt }: Draft): Promise<UnfinishedLine> {
  const personId = answer(answers, 'person')
  const [person, unit] = await Promise.all([
    isId(personId) ? findPerson(visit.db, visit.places, personId) : undefined,
    unitId === null ? undefined : findUnit(visit.db, unitId),
  ])
  const record = answer(answers, 'incident')
  return {
    id,
    href: form === amendForm ? `/incidents/${record}/amend?draft=${id}` : `/incidents/new/${id}`,
    what: form === amendForm ? 'Amendment' : 'Record',
    who: person === undefined ? 'Nobody chosen yet' : writtenName(person),
    unit: unit?.name,
    savedAt: writtenInstant(instantFromText(savedAt), visit.membership.organisation.timeZone),
  }
}
