import { type RawBuilder, sql } from 'kysely'

/**
 * SQL: the stems of the words of `text`, one space between, as `entry_words` holds them. Words that PostgreSQL's
 * English stemmer would leave out ("the") stay as they are.
 */
export function stemsOf(text: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`(select string_agg(coalesce((ts_lexize('english_stem', w))[1], w), ' ' order by n)
    from unnest(string_to_array(${text}, ' ')) with ordinality as part(w, n))`
}
