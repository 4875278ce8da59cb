import type { Id } from '#basics/id.ts'

/** What an organisation does; decides which laws can apply in its units. */
export const sectors = ['health', 'social care', 'education'] as const

/** One of `sectors`. */
export type Sector = (typeof sectors)[number]

/** The organisation itself. `code` is its ODS code (England), or a code of its own where it has none. */
export type Organisation = { readonly id: Id; readonly code: string; readonly name: string; readonly sector: Sector }

/** A place with an address that holds units. `code` is its ODS site code, when it has one. */
export type Site = { readonly id: Id; readonly name: string; readonly code: string | null }

/** Whether `text` names a sector. */
export function isSector(text: string): text is Sector {
  return sectors.some((sector) => sector === text)
}
