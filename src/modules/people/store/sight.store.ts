import { type RawBuilder, sql } from 'kysely'
import { wordsBeginningWith, wordsOf } from '#platform/search/words.ts'
import { type OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { Sight } from '../domain/sight.ts'

/** The columns of a person, from `private.people p`. */
export const personColumns = sql`p.id, p.local_id as "localId", p.nhs_number as "nhsNumber", p.given_name as "givenName",
  p.family_name as "familyName", p.known_as as "knownAs", p.born_on as "bornOn"`

/** True of a person `p` within `sight`. */
export function seenBy(db: OrganisationDb, { places, unplaced }: Sight): RawBuilder<boolean> {
  const stays = sql`from private.stays s where s.organisation_id = ${db.organisation} and s.person_id = p.id`
  const placed =
    places === 'all'
      ? sql`exists (select ${stays})`
      : sql`exists (select ${stays} and s.unit_id = any(${[...places]}::uuid[]))`
  if (!unplaced) return sql<boolean>`${placed}`
  if (places === 'all') return sql<boolean>`true`
  return sql<boolean>`(${placed} or not exists (select ${stays}))`
}

/**
 * True of a person `p` of whom each typed word begins a word of their names or identifiers. Ranges, because `like`
 * cannot use an index behind row-level security. An NHS number may be typed with spaces.
 */
export function foundBy(db: OrganisationDb, letters: string): RawBuilder<boolean> {
  const words = searchWords(letters).map((word) => {
    const { from, before } = wordsBeginningWith(word)
    return sql`p.id in (select w.person_id from private.person_words w
      where w.organisation_id = ${db.organisation} and w.word >= ${from} and w.word < ${before})`
  })
  return words.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(words, sql` and `)})`
}

/** The words to look for. Digits with spaces between them are one word: that is how NHS numbers are written. */
export function searchWords(letters: string): string[] {
  return wordsOf(/^[\d\s-]+$/.test(letters) ? letters.replace(/[\s-]/g, '') : letters)
}
