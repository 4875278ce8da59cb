import type { Id } from '#basics/id.ts'

/** That a copy of all that is held about a person was made (UK GDPR Article 15). */
export type RecordCopy = {
  readonly id: Id
  readonly personId: Id
  /** Who asked for it, and how it was known that they may have it. */
  readonly madeFor: string
  readonly namesStaff: boolean
  /** Words taken out because they are about somebody else. */
  readonly takenOut: readonly string[]
  readonly madeByName: string
  /** ISO instant. */
  readonly madeAt: string
}

/** A question and its answer in words; null where nobody answered. */
export type CopiedRow = { readonly asks: string; readonly says: string | null }

/** A part of a record in words. */
export type CopiedPart = { readonly title: string; readonly rows: readonly CopiedRow[] }

/** All that is held about a person, in words. */
export type HeldRecord = {
  readonly who: readonly CopiedRow[]
  readonly said: readonly { readonly what: string; readonly says: string; readonly from: string }[]
  readonly stays: readonly { readonly unit: string; readonly from: string; readonly until: string }[]
  readonly incidents: readonly {
    readonly title: string
    /** What its files show; the files themselves are given apart. */
    readonly files: readonly string[]
    readonly versions: readonly {
      readonly version: number
      readonly written: string
      readonly because: string | null
      readonly parts: readonly CopiedPart[]
    }[]
  }[]
  /** Who looked at or changed any of it. */
  readonly looked: readonly { readonly when: string; readonly who: string; readonly deed: string }[]
}
