import type { Problem } from '#basics/result.ts'
import type { Practice } from '#catalogue/practices/define-practice.ts'
import type { FormTokens } from '#platform/http/visit.ts'

/** Somebody who can be chosen; `detail` tells people of one name apart. */
export type Pickable = { readonly id: string; readonly name: string; readonly detail?: string }

/** Practices of one kind, in the order of the catalogue. */
export type PracticeGroup = { readonly title: string; readonly practices: readonly Practice[] }

/** One intervention's block. */
export type BlockState = {
  readonly key: string
  /** How long it lasted, in words, when both times are understood. */
  readonly lasted: string | undefined
  /** Staff chosen here; those of the first block are not repeated. */
  readonly staff: readonly Pickable[]
  /** What the letters found; nothing when nobody searched. */
  readonly found: readonly Pickable[] | undefined
  readonly outsiders: readonly number[]
}

/** What the person's own record says, shown beside the question it answers. */
export type KnownFacts = {
  /** Field to where the answer comes from. */
  readonly sources: Readonly<Record<string, string>>
  /** What they say of themselves, in words, for the record. */
  readonly characteristics: readonly string[]
  /** Where that is noted. */
  readonly href: string | undefined
}

/** Something that may still be added, with the link to its question. */
export type LeftLink = { readonly href: string; readonly text: string; readonly done: boolean }

/** All that the form shows. The page makes it; the views only show it. */
export type FormState = {
  readonly tokens: FormTokens
  readonly action: string
  readonly autosave: string
  readonly hidden: Readonly<Record<string, string>>
  readonly savedAt: string | undefined
  readonly problems: readonly Problem[]
  /** What was typed in a field, exactly; empty when nothing was. */
  said(field: string): string
  allSaid(field: string): readonly string[]
  problem(field: string): string | undefined
  /** What was made of a typed time. */
  understood(field: string): string | undefined
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly person: { readonly chosen: Pickable | undefined; readonly found: readonly Pickable[] | undefined }
  readonly practices: readonly PracticeGroup[]
  readonly reasons: readonly { readonly code: string; readonly says: string }[]
  /** Today and yesterday: value and words. */
  readonly days: readonly { readonly value: string; readonly text: string }[]
  /** The words of a day that was chosen earlier and is neither. */
  dayText(value: string): string | undefined
  readonly blocks: readonly BlockState[]
  readonly mostBlocks: number
  readonly facts: KnownFacts
  readonly left: readonly LeftLink[]
}
