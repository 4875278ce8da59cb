import { type EntryFilter, emptyFilter, type FacetName, facets } from '../../domain/entry-filter.ts'

/** How much of what is typed is read; nobody types more. */
const mostLetters = 300

/**
 * What an address asks of the list. There is no wrong address: words that are too long are read as far as they are read,
 * a page that is no number is the first, and a choice that nothing has simply finds nothing.
 */
export function readResourceQuery(query: URLSearchParams): EntryFilter {
  const chosen = Object.fromEntries(facets.map(({ name }) => [name, valuesOf(query, name)]))
  const page = /^[1-9]\d{0,3}$/.test(query.get('page') ?? '') ? Number(query.get('page')) : 1
  return {
    typed: (query.get('q') ?? '').trim().slice(0, mostLetters),
    chosen: { ...emptyFilter.chosen, ...chosen },
    page,
  }
}

function valuesOf(query: URLSearchParams, name: FacetName): string[] {
  return [...new Set(query.getAll(name))].filter((value) => value !== '').slice(0, 20)
}

/** The address of a list: leaves out what is as it is by itself. */
export function hrefOf({ typed, chosen, page }: EntryFilter): string {
  const query = new URLSearchParams()
  if (typed !== '') query.set('q', typed)
  for (const { name } of facets) for (const value of chosen[name]) query.append(name, value)
  if (page > 1) query.set('page', String(page))
  const text = query.toString()
  return text === '' ? '/resources' : `/resources?${text}`
}
