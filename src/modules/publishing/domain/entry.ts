import type { Id } from '#basics/id.ts'

/** A value that can be kept as JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

/** The answers to the fields that only one shape has, by the name of the field (`ShapeField` says what each kind holds). */
export type Details = Readonly<Record<string, Json>>

/**
 * The same entry in other words: in Welsh, or in easy read. Until a named person (for Welsh) or a named group of people
 * with lived experience (for easy read) has signed it, every page that shows it says that nobody has checked it.
 */
export type Twin = {
  readonly title: string
  readonly description: string
  readonly body: string
  readonly madeBy: 'a person' | 'a machine'
  /** Who has checked these very words, and the day on which; null until somebody has. A change of the words ends it. */
  readonly signedBy: { readonly name: string; readonly on: string } | null
}

/** What an entry says: all that editors write of it. Empty lists, empty texts and nulls say that nothing is known. */
export type EntryContent = {
  /** A code of the kinds in the catalogue. */
  readonly kind: string
  readonly title: string
  /** Whether the title is that of the original; ours otherwise. */
  readonly isTitleGiven: boolean
  /** What it is, in a sentence or two: shown in lists, to search engines and where somebody shares it. */
  readonly description: string
  /** The text itself, in the light markup; empty where there is none. */
  readonly body: string
  readonly publisher: string | null
  /** The date or year in the words in which it was found. */
  readonly yearStated: string | null
  readonly year: number | null
  readonly settings: readonly string[]
  readonly audiences: readonly string[]
  readonly topics: readonly string[]
  readonly nations: readonly string[]
  readonly formats: readonly string[]
  /** Kinds of restrictive practice it is about: codes of the catalogue. */
  readonly practices: readonly string[]
  /** Languages it is in, as codes like "en" and "cy"; none said means English. */
  readonly languages: readonly string[]
  /** People named with it, as they are named there. */
  readonly people: readonly string[]
  /** Under which terms it may be used, in words; null where nobody says. */
  readonly licence: string | null
  /** For editors only. */
  readonly note: string | null
  /** Where the original is; null where it is not held here. */
  readonly link: string | null
  /** Codes of entries that belong with it. */
  readonly related: readonly string[]
  /** The code of the entry that took its place. */
  readonly supersededBy: string | null
  /** The day by which somebody looks whether it still holds. */
  readonly reviewOn: string | null
  readonly welsh: Twin | null
  readonly easyRead: Twin | null
  readonly details: Details
}

/** An entry to be saved: its address, the code of its shape, and what it says. */
export type WrittenEntry = EntryContent & { readonly code: string; readonly shape: string }

/** An entry as everybody may read it: the version that was published last. */
export type PublishedEntry = WrittenEntry & {
  readonly id: Id
  readonly version: number
  /** When what is public of it changed last. */
  readonly changedAt: string
  /** When it became public first. */
  readonly publishedAt: string
}

/** An entry as a line of a list. */
export type ListedEntry = Pick<
  PublishedEntry,
  | 'code'
  | 'shape'
  | 'kind'
  | 'title'
  | 'isTitleGiven'
  | 'description'
  | 'publisher'
  | 'yearStated'
  | 'formats'
  | 'nations'
>

/** An entry that says nothing yet. What was saved before a field existed is read on top of this. */
export const emptyContent: EntryContent = {
  kind: '',
  title: '',
  isTitleGiven: true,
  description: '',
  body: '',
  publisher: null,
  yearStated: null,
  year: null,
  settings: [],
  audiences: [],
  topics: [],
  nations: [],
  formats: [],
  practices: [],
  languages: [],
  people: [],
  licence: null,
  note: null,
  link: null,
  related: [],
  supersededBy: null,
  reviewOn: null,
  welsh: null,
  easyRead: null,
  details: {},
}

/** What an entry says, without its address: what a version keeps. */
export function contentOf(entry: EntryContent): EntryContent {
  return {
    kind: entry.kind,
    title: entry.title,
    isTitleGiven: entry.isTitleGiven,
    description: entry.description,
    body: entry.body,
    publisher: entry.publisher,
    yearStated: entry.yearStated,
    year: entry.year,
    settings: entry.settings,
    audiences: entry.audiences,
    topics: entry.topics,
    nations: entry.nations,
    formats: entry.formats,
    practices: entry.practices,
    languages: entry.languages,
    people: entry.people,
    licence: entry.licence,
    note: entry.note,
    link: entry.link,
    related: entry.related,
    supersededBy: entry.supersededBy,
    reviewOn: entry.reviewOn,
    welsh: entry.welsh,
    easyRead: entry.easyRead,
    details: entry.details,
  }
}
