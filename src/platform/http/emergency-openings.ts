import type { Id } from '#basics/id.ts'
import type { Arrival } from '#platform/http/arrival.ts'
import type { HttpParts } from '#platform/http/http-parts.ts'
import type { MemberVisit } from '#platform/http/visit.ts'

/** A person whom somebody opened in an emergency, and until when (ISO instant). */
export type EmergencyOpening = { readonly person: Id; readonly until: string }

/** How the HTTP room learns what the visitor has open in an emergency: asked only for those who may open anything. */
export type EmergencyOpenings = {
  readonly permission: string
  find(visit: MemberVisit): Promise<readonly EmergencyOpening[]>
}

const flags = new WeakMap<Arrival, EmergencyOpening>()

/** What this request's page must be flagged with: the opening that ends last. Nothing when nothing is open. */
export function flagOf(arrival: Arrival | undefined): EmergencyOpening | undefined {
  return arrival && flags.get(arrival)
}

/** The visit with what is open to it in an emergency; every page that answers this request says so. */
export async function withOpened({ openings }: HttpParts, arrival: Arrival, visit: MemberVisit): Promise<MemberVisit> {
  if (openings === undefined || !visit.may(openings.permission)) return visit
  const found = await openings.find(visit)
  const [last] = found.toSorted((one, other) => (one.until < other.until ? 1 : -1))
  if (last === undefined) return visit
  flags.set(arrival, last)
  return { ...visit, db: { ...visit.db, opened: found.map(({ person }) => person) } }
}
