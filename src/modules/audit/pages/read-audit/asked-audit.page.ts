import { instantFromText, wallClockOf } from '#basics/instant.ts'
import type { Problem } from '#basics/result.ts'
import { longDate } from '#basics/written-time.ts'
import { findStaffByUser, listUnits, suggestStaff, type Unit } from '#modules/organisations/index.ts'
import { findPerson, suggestPeople, writtenName } from '#modules/people/index.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import type { AuditFilter, AuditPlace } from '../../domain/audit-filter.ts'
import { deedInWords } from '../../domain/deed-in-words.ts'
import { type AskedAudit, hrefWithout, readAuditQuery } from './read-audit.form.ts'

/** What was asked of the audit, with names looked up: the filter, how it is said, and what could not be found. */
export type UnderstoodAudit = {
  readonly filter: AuditFilter
  readonly place: AuditPlace | undefined
  readonly units: readonly Unit[]
  readonly chosen: readonly { readonly text: string; readonly removeHref: string }[]
  readonly problems: readonly Problem[]
}

/** How many people of one name are taken: more means that the name must be typed further. */
const most = 20

/** Reads the address of the reader, of its file or of a page of it, and looks up the names that were typed. */
export async function understandAudit(visit: MemberVisit): Promise<UnderstoodAudit> {
  const zone = visit.membership.organisation.timeZone
  const asked = readAuditQuery(visit.query, zone)
  const units = await listUnits(visit.db, 'all')
  const [actor, person] = [await actorsMeant(visit, asked), await peopleMeant(visit, asked)]
  const filter: AuditFilter = {
    ...asked.filter,
    ...(actor === undefined ? {} : { actors: actor.ids }),
    ...(person === undefined ? {} : { people: person.ids }),
  }
  const day = (moment: string, ago = 0) =>
    longDate(wallClockOf(instantFromText(moment).subtract({ seconds: ago }), zone).date)
  const dayNames = (name: string) => ['day', 'month', 'year'].map((box) => `${name}-${box}`)
  const unit = units.find(({ id }) => id === filter.unit)
  const said = [
    actor && { text: `By ${actor.says}`, names: ['who', 'actor'] },
    person && { text: `About ${person.says}`, names: ['about', 'person'] },
    filter.deed !== undefined && { text: deedInWords(filter.deed), names: ['deed'] },
    filter.unit !== undefined && { text: unit?.name ?? 'Another unit', names: ['unit'] },
    filter.from !== undefined && { text: `From ${day(filter.from)}`, names: dayNames('from') },
    filter.before !== undefined && { text: `To ${day(filter.before, 1)}`, names: dayNames('to') },
  ]
  return {
    filter,
    place: asked.place,
    units,
    chosen: said.flatMap((one) =>
      one ? [{ text: one.text, removeHref: hrefWithout(visit.query, ...one.names) }] : [],
    ),
    problems: [...asked.problems, ...nobody(actor, 'who'), ...nobody(person, 'about')],
  }
}

type Meant = { readonly ids: readonly string[]; readonly says: string; readonly typed: string }

async function actorsMeant({ db }: MemberVisit, { who, actor }: AskedAudit): Promise<Meant | undefined> {
  if (actor !== undefined) {
    const found = await findStaffByUser(db, actor)
    return { ids: [actor], says: found?.name ?? 'one user', typed: '' }
  }
  if (who === '') return undefined
  const found = (await suggestStaff(db, who, most)).filter(({ userId }) => userId !== null)
  return {
    ids: found.flatMap(({ userId }) => userId ?? []),
    says: saidOf(
      found.map(({ name }) => name),
      who,
    ),
    typed: who,
  }
}

async function peopleMeant({ db }: MemberVisit, { about, person }: AskedAudit): Promise<Meant | undefined> {
  if (person !== undefined) {
    const found = await findPerson(db, 'all', person)
    return { ids: [person], says: found === undefined ? 'one person' : writtenName(found), typed: '' }
  }
  if (about === '') return undefined
  const found = await suggestPeople(db, 'all', about, most)
  return {
    ids: found.map(({ id }) => id),
    says: saidOf(
      found.map((one) => writtenName(one)),
      about,
    ),
    typed: about,
  }
}

function saidOf(names: readonly string[], typed: string): string {
  const [one] = names
  return names.length === 1 && one !== undefined
    ? one
    : `“${typed}”${names.length > 1 ? ` (${names.length} people)` : ''}`
}

function nobody(meant: Meant | undefined, field: string): Problem[] {
  if (meant === undefined || meant.ids.length > 0) return []
  const whom =
    field === 'who' ? 'Nobody who signs in here has a name like that.' : 'Nobody here has a name or number like that.'
  return [{ field, says: `${whom} Type the beginning of the name.` }]
}
