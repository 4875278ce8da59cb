import type { Id } from '#basics/id.ts'

/** One browser that is signed in, for its owner's list. Instants are ISO 8601; `usedAt` is right to the minute. */
export type OpenSession = {
  readonly id: Id
  /** Browser and system in words. */
  readonly device: string
  readonly startedAt: string
  readonly usedAt: string
}
