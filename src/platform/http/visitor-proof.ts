import { type Id, isId } from '#basics/id.ts'
import { seal, unseal } from '#platform/sessions/sealed-text.ts'

/** The hidden field that carries the proof. */
export const proofField = '_proof'

/** A field that people never meet: a program that fills in every field gives itself away. */
export const trapField = 'second-line'

/** Nobody reads a page, fills in a form and sends it in less; a program does. */
export const leastMs = 2_500

/** A form may lie open for a day. */
export const mostMs = 24 * 3_600_000

/** What a proof says of the form that carries it. */
export type ReadProof =
  | { readonly is: 'good'; readonly id: Id }
  | { readonly is: 'too fast' }
  | { readonly is: 'stale' }

/** Proof that a page of ours made a form that goes to `action`, at `madeAt` (ISO instant), sealed: no cookie is needed. */
export function makeVisitorProof(secret: string, action: string, madeAt: string, id: Id): string {
  return seal(secret, purposeOf(action), `${Date.parse(madeAt)} ${id}`)
}

/**
 * Reads the proof of a form that came to `path`. Stale: missing, older than a day, made for another form, by somebody
 * else, or by a clock that runs ahead of ours by more than a minute.
 */
export function readVisitorProof(secret: string, path: string, now: string, sealed: string): ReadProof {
  const [madeAt, id] = unseal(secret, purposeOf(path), sealed)?.split(' ') ?? []
  const age = Date.parse(now) - Number(madeAt)
  if (!isId(id) || !(age > -60_000) || age > mostMs) return { is: 'stale' }
  return age < leastMs ? { is: 'too fast' } : { is: 'good', id }
}

/** A page that is the answer to a form that was slow enough: its reader need not wait again. */
export function longEnoughAgo(now: string): string {
  return new Date(Date.parse(now) - leastMs).toISOString()
}

function purposeOf(path: string): string {
  return `form of a visitor ${path}`
}
