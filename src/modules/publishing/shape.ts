import type { VNode } from 'preact'
import type { Problem } from '#basics/result.ts'
import type { PageLanguage } from '#design/index.ts'
import type { Details, EntryContent, PublishedEntry } from './domain/entry.ts'
import type { CommonField, EntryAround, ShapeField } from './domain/shape-field.ts'
import type { PublishedQuery } from './store/find-published.store.ts'

/** How one sort of content is written and shown: given by the module that owns it, listed in `src/modules/finding/shapes.ts`. */
export type Shape = {
  /** Never changes: `news`, `story`. */
  readonly code: string
  /** One of them, in the middle of a sentence: "news item". */
  readonly name: string
  /** Several of them: "News". */
  readonly plural: string
  /** What it is for, in a sentence that an editor reads when choosing. */
  readonly says: string
  /** Its entries are at folder/CODE: `/news`. */
  readonly folder: `/${string}`
  /** Codes that none of its entries may have, because pages of their own stand there: `mine`. */
  readonly reservedCodes?: readonly string[]
  /** Pages that stand below each of its entries besides those in other words, by the end of their address: `register`. They move with it. */
  readonly pagesBelow?: readonly string[]
  /** The kinds of the catalogue it may have, the usual one first: filtered by a property, never named. */
  readonly kinds: readonly string[]
  /** Which common questions it asks; `usualCommonFields` when left out. */
  readonly wants?: readonly CommonField[]
  readonly fields: readonly ShapeField[]
  /** What stands against publishing this, besides missing answers; `field` is the name of a field. Looked at in drafts too, as a hint. */
  check(content: EntryContent): readonly Problem[]
  /** Lists of what is public that its view shows besides, by name: looked up before, for the page and for the preview alike. */
  lists?(entry: PublishedEntry): Readonly<Record<string, PublishedQuery>>
  /** The whole of an entry, as its page and the desk's preview show it: begins with the h1. */
  view(entry: PublishedEntry, around: EntryAround): VNode
  /**
   * Set where something of an earlier site is taken in as this shape (`lessen import wordpress`): which of its types, and
   * how its authors, the code of the page above and its place among its neighbours are written into `details`.
   */
  readonly takesIn?: {
    readonly what: 'post' | 'page'
    details(of: { readonly authors: readonly string[]; readonly above: string | null; readonly place: number }): Details
  }
  /**
   * What is said before the text, in words ("Seclusion"): for texts that nobody should come upon unprepared. Where a shape
   * has this, feeds and public data say it before everything else of an entry, and lead to its page in place of its text.
   */
  notesBefore?(details: Details): readonly string[]
  /**
   * What its page in other words shows besides them at `now`: facts that hold in any words, such as when it is, in the
   * language of the page.
   */
  besidesTwin?(entry: PublishedEntry, shown: { readonly language: PageLanguage; readonly now: string }): VNode
  /** What whoever withdraws one has to know besides, in a sentence or two. */
  readonly onWithdrawing?: string
  /** For lists that people and machines follow: what the feed of this shape is called. Left out, it has none. */
  readonly feed?: { readonly title: string; readonly says: string }
}

/** Where an entry of a shape is. */
export function pathOf(shape: Pick<Shape, 'folder'>, code: string): string {
  return `${shape.folder}/${code}`
}
