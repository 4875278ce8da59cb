import { catalogue } from '#catalogue/offered.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { type EntryFilter, entriesOnAPage, facets } from '../../domain/entry-filter.ts'
import { type FoundResources, findResources } from '../../find-resources.ts'
import { lineOf } from '../resource-line.page.ts'
import { writtenValue } from '../words-for-values.ts'
import { hrefOf, readResourceQuery } from './resource-query.form.ts'
import { type FacetProps, SearchResourcesView } from './search-resources.view.tsx'

/** GET /resources: everything the network offers, found by words and narrowed by choices, all in the address. */
export async function showResources({ query, network, now }: Visit): Promise<Reply> {
  const filter = readResourceQuery(query)
  const found = await network((db) => findResources(db, catalogue.synonyms, filter, now))
  const pages = Math.ceil(found.count / entriesOnAPage)
  const at = (page: number) => hrefOf({ ...filter, page })
  const body = SearchResourcesView({
    typed: filter.typed,
    mended: mendedQuery(filter.typed, found.mended),
    count: found.count,
    lines: found.entries.map(lineOf),
    facets: facets.map(({ name, legend }) => facetOf(name, legend, filter, found)),
    chosen: chosenIn(filter),
    newer: filter.page > 1 ? at(filter.page - 1) : null,
    older: filter.page < pages ? at(filter.page + 1) : null,
    page: filter.page,
    pages,
  })
  const description = 'Guidance, toolkits, films and stories for everybody who works for fewer restrictive practices.'
  return { title: titleOf(filter), body, wide: true, publicFace: { description, path: hrefOf(filter) } }
}

function titleOf({ typed, page }: EntryFilter): string {
  const what = typed === '' ? 'Resources' : `Resources for “${typed}”`
  return page > 1 ? `${what}, page ${page}` : what
}

/** What was typed with mended words in place, when anything was mended. */
function mendedQuery(typed: string, mended: FoundResources['mended']): string | null {
  if (mended.size === 0) return null
  return typed.replace(/[\p{L}\p{N}]+/gu, (word) => mended.get(word.toLowerCase()) ?? word)
}

/** Values that something found has, and those that are chosen; the most common first, and only as many as can be read. */
function facetOf(name: FacetProps['name'], legend: string, { chosen }: EntryFilter, found: FoundResources): FacetProps {
  const counted = found.facets.filter(({ facet }) => facet === name)
  const ticked = chosen[name].filter((value) => !counted.some((one) => one.value === value))
  const shown = counted.filter(({ value }, index) => index < mostValues || chosen[name].includes(value))
  return {
    name,
    legend,
    values: [...shown, ...ticked.map((value) => ({ value, entries: 0 }))].map(({ value, entries }) => ({
      value,
      text: `${writtenValue(name, value)} (${entries})`,
      isChosen: chosen[name].includes(value),
    })),
  }
}

const mostValues = 7

function chosenIn(filter: EntryFilter) {
  return facets.flatMap(({ name }) =>
    filter.chosen[name].map((value) => ({
      text: writtenValue(name, value),
      removeHref: hrefOf({
        ...filter,
        page: 1,
        chosen: { ...filter.chosen, [name]: filter.chosen[name].filter((one) => one !== value) },
      }),
    })),
  )
}
