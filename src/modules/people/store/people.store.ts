import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import { wordsOf } from '#platform/search/words.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { Places } from '#platform/tenancy/places.ts'
import { openPerson } from '#platform/tenancy/restricted.ts'
import type { Person } from '../domain/person.ts'
import { type Sight, sightOf } from '../domain/sight.ts'
import { personColumns, seenBy } from './sight.store.ts'

/** A person whom `places` may see, or nothing: somebody elsewhere looks the same as nobody. */
export function findPerson(db: OrganisationDb, places: Places, id: Id): Promise<Person | undefined> {
  return findSeenPerson(db, sightOf(places), id)
}

/** A person within `sight` or opened in an emergency, or nothing. */
export async function findSeenPerson(db: OrganisationDb, sight: Sight, id: Id): Promise<Person | undefined> {
  return await db.row(sql<Person>`
    select ${personColumns} from private.people p
    where p.organisation_id = ${db.organisation} and p.id = ${id} and ${db.opened.includes(id) ? sql`true` : seenBy(db, sight)}
      and ${openPerson(db, sql`p.id`)}`)
}

/** The person with this local identifier, whoever asks; for imports. */
export async function findPersonByLocalId(db: OrganisationDb, localId: string): Promise<Person | undefined> {
  return await db.row(sql<Person>`
    select ${personColumns} from private.people p where p.organisation_id = ${db.organisation} and p.local_id = ${localId}`)
}

/**
 * Waits until nobody else is changing this person's stays, and keeps others waiting until this transaction ends: two
 * admissions sent at once cannot overlap. False when there is no such person.
 */
export async function holdPerson(db: OrganisationDb, id: Id): Promise<boolean> {
  const held = sql`select id from private.people where organisation_id = ${db.organisation} and id = ${id} for update`
  return (await db.row(held)) !== undefined
}

/**
 * Keeps a person, new or changed, with the words to find them by. Refuses, keeping nothing, a local id that another
 * person of the organisation has.
 */
export async function savePerson(db: OrganisationDb, person: Person): Promise<'saved' | 'local id taken'> {
  const { id, localId, nhsNumber, givenName, familyName, knownAs, bornOn } = person
  const kept = await db.run(sql`
    insert into private.people (organisation_id, id, local_id, nhs_number, given_name, family_name, known_as, born_on)
    select ${db.organisation}::uuid, ${id}::uuid, ${localId}, ${nhsNumber}, ${givenName}, ${familyName}, ${knownAs}, ${bornOn}::date
    where not exists (
      select from private.people where organisation_id = ${db.organisation} and local_id = ${localId} and id <> ${id})
    on conflict (organisation_id, id) do update set local_id = excluded.local_id, nhs_number = excluded.nhs_number,
      given_name = excluded.given_name, family_name = excluded.family_name, known_as = excluded.known_as,
      born_on = excluded.born_on`)
  if (kept !== 1) return 'local id taken'
  await saveWords(db, person)
  return 'saved'
}

async function saveWords(db: OrganisationDb, person: Person): Promise<void> {
  const { id, localId, nhsNumber, givenName, familyName, knownAs } = person
  const words = wordsOf([familyName, givenName, knownAs, localId, nhsNumber].filter(Boolean).join(' '))
  await db.run(sql`delete from private.person_words where organisation_id = ${db.organisation} and person_id = ${id}`)
  await db.run(sql`
    insert into private.person_words (organisation_id, word, person_id)
    select ${db.organisation}, word, ${id} from unnest(${words}::text[]) as w (word)`)
}

/** Somebody who may be the same person: who they are, why, and whether the asker may see them. */
export type LikePerson = Person & { readonly why: 'NHS number' | 'name and birth'; readonly isSeen: boolean }

/**
 * People who may be the same as `person`: the same NHS number, or born on the same day with a word of the name in
 * common. Looks through the whole organisation, because a second record of one person is a danger to them; `isSeen`
 * says whom the asker may be shown.
 */
export async function listPeopleLike(db: OrganisationDb, sight: Sight, person: Person): Promise<LikePerson[]> {
  const words = wordsOf([person.familyName, person.givenName, person.knownAs].filter(Boolean).join(' '))
  return await db.rows(sql<LikePerson>`
    select ${personColumns}, (${seenBy(db, sight)} and ${openPerson(db, sql`p.id`)}) as "isSeen",
      case when p.nhs_number = ${person.nhsNumber} then 'NHS number' else 'name and birth' end as why
    from private.people p
    where p.organisation_id = ${db.organisation} and p.id <> ${person.id}
      and p.id in (${idsByNhsNumber(db, person)} union ${idsByWords(db, words)})
      and (p.nhs_number = ${person.nhsNumber} or p.born_on = ${person.bornOn}::date)
    order by why, p.id limit 20`)
}

/** Others who are in this unit now and share a whole word of their names with `person`. */
export async function listNamesakes(db: OrganisationDb, person: Person, unitId: Id): Promise<Person[]> {
  const words = wordsOf([person.familyName, person.givenName, person.knownAs].filter(Boolean).join(' '))
  return await db.rows(sql<Person>`
    select ${personColumns} from private.people p
    where p.organisation_id = ${db.organisation} and p.id <> ${person.id} and p.id in (${idsByWords(db, words)})
      and ${openPerson(db, sql`p.id`)}
      and p.id in (select s.person_id from private.stays s
        where s.organisation_id = ${db.organisation} and s.unit_id = ${unitId} and s.ended_on is null)
    order by p.family_name, p.given_name, p.id limit 10`)
}

/** The NHS number is one of the words, so that it is found by the words' index. */
function idsByNhsNumber(db: OrganisationDb, { nhsNumber }: Person): RawBuilder<unknown> {
  return sql`select person_id from private.person_words where organisation_id = ${db.organisation} and word = ${nhsNumber}`
}

function idsByWords(db: OrganisationDb, words: readonly string[]): RawBuilder<unknown> {
  return sql`select person_id from private.person_words
    where organisation_id = ${db.organisation} and word = any(${[...words]}::text[])`
}
