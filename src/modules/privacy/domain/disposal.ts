import type { Id } from '#basics/id.ts'
import { type Hold, stands } from './hold.ts'

/** Why a record may be disposed of. */
export const disposalGrounds = ['time is over', 'erasure was asked for'] as const
/** One of them. */
export type DisposalGround = (typeof disposalGrounds)[number]

/** Asked by one user, decided by another. */
export type Disposal = {
  readonly id: Id
  readonly personId: Id
  readonly ground: DisposalGround
  readonly because: string
  readonly askedBy: Id
  readonly askedByName: string
  /** ISO instant. */
  readonly askedAt: string
  readonly decision: 'disposed of' | 'kept' | null
  readonly decidedBecause: string | null
  readonly decidedByName: string | null
  readonly decidedAt: string | null
  /** How many rows of each table went. */
  readonly removed: Readonly<Record<string, number>> | null
}

/** Why this user may not dispose of it, in a sentence; nothing when they may. */
export function hindrance(disposal: Disposal, user: Id, holds: readonly Hold[]): string | undefined {
  if (disposal.decision !== null) return 'This has been decided.'
  if (disposal.askedBy === user) return 'You asked for this. Somebody else has to decide.'
  if (holds.some(stands)) return 'A hold stands: nothing about this person may be disposed of until it is lifted.'
  return undefined
}
