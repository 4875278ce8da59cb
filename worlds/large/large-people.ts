import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { Chance } from '../chance.ts'
import { inventedFamilyNames, inventedGivenNames } from './invented-names.ts'
import type { LargeDays } from './large-days.ts'
import { throughTwin } from './twin-table.ts'

/** A generated person and their one stay; `from` and `to` are places among the days of the world, `to` maybe after them. */
export type LargePerson = {
  readonly id: Id
  readonly given: string
  readonly family: string
  readonly localId: string
  readonly bornOn: string
  readonly admission: Id
  readonly unit: Id
  readonly from: number
  readonly to: number
}

/** What nobody was ever asked is the same of everybody, so that it takes no time to make up. */
const characteristics = sql`(values
  ('ethnicity', 'given', 'A'), ('learning-disability', 'given', 'no'), ('autism', 'not known', null)) c (kind, state, code)`

/** So many people, each with one stay of one to ninety days somewhere in the time of the world. */
export function largePeople(chance: Chance, days: LargeDays, count: number, units: readonly Id[]): LargePerson[] {
  return Array.from({ length: count }, (_, n) => {
    const from = chance.whole(0, days.length - 1)
    return {
      id: chance.id(),
      given: chance.pick(inventedGivenNames),
      family: chance.pick(inventedFamilyNames),
      localId: `L${n + 1}`,
      bornOn: days.yearsBefore(18 + (n % 60)),
      admission: chance.id(),
      unit: chance.pick(units),
      from,
      to: from + chance.whole(1, 90),
    }
  })
}

/** Keeps people, the words they are found by, what they say of themselves, their admissions and stays. */
export async function saveLargePeople(
  db: OrganisationDb,
  people: readonly LargePerson[],
  days: LargeDays,
): Promise<void> {
  const organisation = sql`${db.organisation}::uuid`
  const rows = people.map(({ id, given, family, localId, bornOn, admission, unit, from, to }) => {
    const end = to >= days.length ? null : days.at(to)
    return [id, given, family, localId, bornOn, admission, unit, days.at(from), end]
  })
  await throughTwin(db, twin, rows, [
    sql`insert into private.people (organisation_id, id, local_id, given_name, family_name, born_on)
      select ${organisation}, id, local_id, given, family, born_on from large_people`,
    sql`insert into private.person_words (organisation_id, word, person_id)
      select ${organisation}, word, id from large_people
      cross join lateral unnest(array[lower(given), lower(family), lower(local_id)]) as w (word)`,
    sql`insert into private.characteristics (organisation_id, id, person_id, kind, state, code, source, noted_on, noted_by)
      select ${organisation}, gen_random_uuid(), id, kind, state, code, 'the person', started_on, 'Generated'
      from large_people cross join ${characteristics}`,
    sql`insert into private.admissions (organisation_id, id, person_id, local_id, started_on, ended_on)
      select ${organisation}, admission, id, 'S' || local_id, started_on, ended_on from large_people`,
    sql`insert into private.stays (organisation_id, id, admission_id, person_id, unit_id, local_id, started_on, ended_on)
      select ${organisation}, admission, admission, id, unit, 'W' || local_id, started_on, ended_on from large_people`,
  ])
}

const twin = {
  name: 'large_people',
  columns: {
    id: 'uuid',
    given: 'text',
    family: 'text',
    local_id: 'text',
    born_on: 'date',
    admission: 'uuid',
    unit: 'uuid',
    started_on: 'date',
    ended_on: 'date',
  },
}
