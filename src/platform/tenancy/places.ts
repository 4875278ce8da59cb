import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#basics/id.ts'

/** The units a role holds for: named ones, or all of the organisation. */
export type Places = readonly Id[] | 'all'

/** Whether `unit` is among `places`. A record without a unit is only for those who hold for all. */
export function isWithin(places: Places, unit: Id | null): boolean {
  return places === 'all' || (unit !== null && places.includes(unit))
}

/** SQL that is true where `column` (a unit id) is among `places`. */
export function within(column: RawBuilder<unknown>, places: Places): RawBuilder<boolean> {
  return places === 'all' ? sql<boolean>`true` : sql<boolean>`${column} = any(${[...places]}::uuid[])`
}
