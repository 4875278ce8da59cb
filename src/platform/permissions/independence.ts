import type { Id } from '#basics/id.ts'

/** Somebody as the house may know them: who signs in, who works here, or both as one. */
export type Known = { readonly user: Id | null; readonly staff: Id | null }

/**
 * Whether `reviewer` took no part: is none of `participants`, neither as the one who signs in nor as the member of staff
 * whom a record names. Nobody reviews, signs off, restricts or scribes what they took part in, ordered, or are
 * complained of in. A reviewer of whom nothing is known is never independent.
 */
export function isIndependent(participants: readonly Known[], reviewer: Known): boolean {
  if (reviewer.user === null && reviewer.staff === null) return false
  return !participants.some(({ user, staff }) => isSame(user, reviewer.user) || isSame(staff, reviewer.staff))
}

function isSame(one: Id | null, other: Id | null): boolean {
  return one !== null && one.toLowerCase() === other?.toLowerCase()
}
