import type { KnownMedia } from '#modules/media/index.ts'
import type { ListedEntry, PublishedEntry } from './entry.ts'

/**
 * What a field asks, and what its answer in `entry.details` is:
 * line, text, markup, link, choice, day (2026-03-29), moment (an ISO instant), entry (a code), picture (the address of a
 * stored picture), document (that of a stored document): a text, empty for none · choices, entries: a list of texts · number: a number or null · yes or no: a
 * truth value · rows: a list of objects, each with the answers to `fields`.
 */
export type FieldKind =
  | 'line'
  | 'text'
  | 'markup'
  | 'choice'
  | 'choices'
  | 'day'
  | 'moment'
  | 'number'
  | 'yes or no'
  | 'link'
  | 'entry'
  | 'entries'
  | 'picture'
  | 'document'
  | 'rows'

/** One question that only this shape asks. */
export type ShapeField = {
  /** In camelCase: the key of its answer in `entry.details`. */
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly kind: FieldKind
  readonly choices?: readonly { readonly value: string; readonly text: string }[]
  /** For rows: what each row asks; not rows again. */
  readonly fields?: readonly ShapeField[]
  /** Not published while it has no answer; a draft may wait for it. */
  readonly required?: boolean
}

/** The common questions that a shape may want besides title, address and summary, which all have. */
export type CommonField =
  | 'body'
  | 'publisher'
  | 'yearStated'
  | 'settings'
  | 'audiences'
  | 'topics'
  | 'nations'
  | 'formats'
  | 'practices'
  | 'languages'
  | 'people'
  | 'licence'
  | 'link'
  | 'related'
  | 'supersededBy'
  | 'reviewOn'
  | 'welsh'
  | 'easyRead'
  | 'note'

/** What a shape wants unless it says otherwise: a text of ours, findable, that somebody looks at again. */
export const usualCommonFields: readonly CommonField[] = [
  'body',
  'topics',
  'settings',
  'audiences',
  'nations',
  'related',
  'reviewOn',
  'welsh',
  'easyRead',
  'note',
]

/** What stands around an entry when it is shown: looked up before, so that a view asks nobody. */
export type EntryAround = {
  readonly now: string
  /** The address people type, without a slash at the end. */
  readonly origin: string
  /** Public entries that belong with it, whichever of the two says so. */
  readonly related: readonly ListedEntry[]
  /** Public entries that its fields of kind entry and entries name (those in rows as well), by code. */
  readonly named: ReadonlyMap<string, ListedEntry>
  /** The pictures and documents that its texts show or offer: for `<Markup>`. */
  readonly media: KnownMedia
  /** What its shape asked to have looked up besides (`Shape.lists`), by name. */
  readonly lists: ReadonlyMap<string, readonly PublishedEntry[]>
  /** True in the desk's preview: leave out forms and whatever else only works for what is public. */
  readonly isPreview: boolean
}
