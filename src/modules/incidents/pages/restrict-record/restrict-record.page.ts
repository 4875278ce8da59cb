import { type Id, isId } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { findStaffByUser } from '#modules/organisations/index.ts'
import {
  findPerson,
  findRestricted,
  type Restrictable,
  type RestrictedRecord,
  saveLifted,
  saveRestricted,
  writtenName,
} from '#modules/people/index.ts'
import { listMembers } from '#modules/sign-in/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { isIndependent, type Known } from '#platform/permissions/independence.ts'
import { recordLifted, recordRestricted } from '../../announcements.ts'
import { listRecorders } from '../../store/list-recorders.store.ts'
import { findReadable, whenOf } from '../view-incident/view-incident.page.ts'
import { listPossibleReaders, rolesThatSeeAll } from './possible-readers.page.ts'
import {
  findReaders,
  isStillChoosing,
  parseBecause,
  parseRestrict,
  type RestrictAnswers,
  readRestrict,
} from './restrict-record.form.ts'
import { restrictRecordView } from './restrict-record.view.tsx'

/** What is to be restricted: with a name for the page, its address, and those who took part in it. */
type Asked = {
  readonly what: Restrictable
  readonly id: Id
  readonly name: string
  readonly path: string
  readonly participants: readonly Known[]
}

/** GET …/restrict of a person or an incident: how it is restricted, or the form to do so. */
export async function showRestrictRecord(visit: MemberVisit): Promise<Reply> {
  const asked = await findAsked(visit)
  return asked ? await page(visit, asked, readRestrict({}), []) : nothingHere
}

/** Restricts it, or shows the form again to find and add readers. Nobody restricts what they took part in. */
export async function submitRestrictRecord(visit: MemberVisit): Promise<Reply> {
  const asked = await findAsked(visit)
  if (!asked) return nothingHere
  const answers = readRestrict(visit.form)
  if (isStillChoosing(visit.form)) return await page(visit, asked, answers, [])
  const parsed = parseRestrict(answers, await listPossibleReaders(visit))
  const problems = parsed.ok ? await tookPart(visit, asked) : parsed.problems
  if (!parsed.ok || problems.length > 0) return await page(visit, asked, answers, problems)
  const { because, readers } = parsed.value
  const isKept = await saveRestricted(visit.db, asked.what, readers, deedOf(visit, because))
  if (isKept) await visit.db.announce(recordRestricted(asked.id, null, { readers: readers.length }))
  return { location: asked.path }
}

/** Lifts it again. Nothing happens to a record that is not restricted. */
export async function submitLiftRecord(visit: MemberVisit): Promise<Reply> {
  const asked = await findAsked(visit)
  if (!asked) return nothingHere
  const answers = readRestrict(visit.form)
  const parsed = parseBecause(answers.because)
  const problems = parsed.ok ? await tookPart(visit, asked) : parsed.problems
  if (!parsed.ok || problems.length > 0) return await page(visit, asked, answers, problems)
  const isLifted = await saveLifted(visit.db, asked.what, deedOf(visit, parsed.value))
  if (isLifted) await visit.db.announce(recordLifted(asked.id, null, {}))
  return { location: asked.path }
}

async function findAsked(visit: MemberVisit): Promise<Asked | undefined> {
  const { person: personId } = visit.params
  if (personId === undefined) return await incidentAsked(visit)
  const person = isId(personId) ? await findPerson(visit.db, visit.places, personId) : undefined
  return (
    person && {
      what: { person: person.id },
      id: person.id,
      name: writtenName(person),
      path: `/people/${person.id}`,
      participants: [],
    }
  )
}

async function incidentAsked(visit: MemberVisit): Promise<Asked | undefined> {
  const found = await findReadable(visit)
  if (!found) return undefined
  const staff = found.content.interventions.flatMap(({ staff: used }) =>
    used.map(({ staffId }) => ({ user: null, staff: staffId })),
  )
  const recorders = (await listRecorders(visit.db, found.id)).map((user) => ({ user, staff: null }))
  const name = `Incident ${found.localId}`
  return {
    what: { incident: found.id },
    id: found.id,
    name,
    path: `/incidents/${found.id}`,
    participants: [...staff, ...recorders],
  }
}

async function tookPart({ db, user }: MemberVisit, { participants }: Asked): Promise<readonly Problem[]> {
  const staff = await findStaffByUser(db, user.id)
  const isOthers = isIndependent(participants, { user: user.id, staff: staff?.id ?? null })
  return isOthers ? [] : [{ field: 'because', says: 'You took part in this incident: somebody else decides it.' }]
}

function deedOf({ user, now }: MemberVisit, because: string) {
  return { by: user.id, byName: user.name, now, because }
}

async function page(
  visit: MemberVisit,
  asked: Asked,
  answers: RestrictAnswers,
  problems: readonly Problem[],
): Promise<Reply> {
  const [restricted, possible] = [await findRestricted(visit.db, asked.what), await listPossibleReaders(visit)]
  const chosen = possible.filter(({ id }) => answers.readers.includes(id))
  // Once somebody was chosen by the letters, the box is empty again for the next.
  const letters = answers.isChosen ? '' : answers.letters
  return {
    status: problems.length > 0 ? 422 : 200,
    title: `Restrict: ${asked.name}`,
    problems: problems.length,
    back: { href: asked.path, text: asked.name },
    body: restrictRecordView({
      heading: `Who may see this record? ${asked.name}`,
      action: `${asked.path}/restrict`,
      now: restricted ? await inWords(visit, restricted) : null,
      because: answers.because,
      chosen,
      letters,
      found: letters === '' ? undefined : findReaders(possible, letters).filter((one) => !chosen.includes(one)),
      seeAnyway: rolesThatSeeAll(),
      problems,
      tokens: visit.tokens,
    }),
  }
}

async function inWords(visit: MemberVisit, { reason, readers, restrictedAt, restrictedByName }: RestrictedRecord) {
  const known = await visit.identity((db) => listMembers(db, visit.db.organisation, visit.now))
  const names = readers.map((id) => known.find(({ userId }) => userId === id)?.name ?? 'somebody who has left')
  return {
    when: `${whenOf(visit, restrictedAt)}, by ${restrictedByName}`,
    reason,
    readers: names.join(', ') || 'Nobody by name',
  }
}
