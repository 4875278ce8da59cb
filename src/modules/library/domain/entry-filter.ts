/** By what a list can be narrowed: the name in the address, and what people read. */
export const facets = [
  { name: 'shape', column: 'shape', legend: 'Which part of the network' },
  { name: 'kind', column: 'kind', legend: 'What it is' },
  { name: 'setting', column: 'settings', legend: 'Where it is for' },
  { name: 'topic', column: 'topics', legend: 'What it is about' },
  { name: 'practice', column: 'practices', legend: 'Which practice' },
  { name: 'nation', column: 'nations', legend: 'Where it holds' },
  { name: 'format', column: 'formats', legend: 'In what form' },
  { name: 'language', column: 'languages', legend: 'In which language' },
] as const

/** The name of a facet in an address. */
export type FacetName = (typeof facets)[number]['name']

/** What was asked for: words, choices (any of one facet, all facets together), and which page, from 1. */
export type EntryFilter = {
  readonly typed: string
  readonly chosen: Readonly<Record<FacetName, readonly string[]>>
  readonly page: number
}

/** The columns that hold one value; all others hold several. */
export const singleColumns: ReadonlySet<string> = new Set(['shape', 'kind'])

/** How many entries a page of the list has. */
export const entriesOnAPage = 20

/** How many entries of what was found have a value: for choosing it. */
export type FacetCount = { readonly facet: FacetName; readonly value: string; readonly entries: number }

/** Everything, from the first page on. */
export const emptyFilter: EntryFilter = {
  typed: '',
  chosen: { shape: [], kind: [], setting: [], topic: [], practice: [], nation: [], format: [], language: [] },
  page: 1,
}
