import type { Id } from '#basics/id.ts'

/** While a hold stands, nothing about the person may be disposed of. */
export type Hold = {
  readonly id: Id
  readonly personId: Id
  readonly reason: string
  readonly placedByName: string
  /** ISO instant. */
  readonly placedAt: string
  readonly liftedByName: string | null
  readonly liftedAt: string | null
  readonly liftedBecause: string | null
}

/** Whether it stands. */
export function stands({ liftedAt }: Hold): boolean {
  return liftedAt === null
}
