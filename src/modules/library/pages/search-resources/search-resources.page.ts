import { catalogue } from '#catalogue/offered.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { type EntryFilter, entriesOnAPage, type FacetName, facets } from '../../domain/entry-filter.ts'
import { resourceShape } from '../../domain/resource-shape.ts'
import { type FoundResources, findResources } from '../../find-resources.ts'
import { type FoundShape, hrefAmong, notesAmong } from '../../found-shapes.ts'
import { lineOf } from '../resource-line.page.ts'
import { writtenValue } from '../words-for-values.ts'
import { hrefOf, readResourceQuery } from './resource-query.form.ts'
import { type FacetProps, SearchResourcesView } from './search-resources.view.tsx'

type Shapes = readonly FoundShape[]

/** GET /resources: everything the network offers, found by words and narrowed by choices, all in the address. */
export async function showResources({ query, network, now, site }: Visit, shapes: Shapes): Promise<Reply> {
  const filter = readResourceQuery(query)
  const all = shapes.map(({ code }) => code)
  const { found, notes, fewer } = await network(async (db) => {
    const find = (one: EntryFilter) => findResources(db, catalogue.synonyms, one, now, shapesAsked(one, all))
    const found = await find(filter)
    const notes = await notesAmong(db, now, { shapes, entries: found.entries })
    return { found, notes, fewer: found.count > 0 ? [] : await withFewerChoices(filter, find) }
  })
  const pages = Math.ceil(found.count / entriesOnAPage)
  const at = (page: number) => hrefOf({ ...filter, page })
  const body = SearchResourcesView({
    typed: filter.typed,
    mended: mendedQuery(filter.typed, found.mended),
    count: found.count,
    lines: found.entries.map((one) => ({
      ...lineOf(one, hrefAmong(shapes, one)),
      notes: notes.get(one.code) ?? [],
    })),
    facets: facets.map(({ name, legend }) => facetOf(name, legend, filter, { found, shapes })),
    chosen: chosenIn(filter, shapes),
    fewer: fewer.map(({ without, count }) => ({
      text: writtenFacet(shapes, without.name, without.value),
      href: hrefOf(without.filter),
      count,
    })),
    email: site.email,
    newer: filter.page > 1 ? at(filter.page - 1) : null,
    older: filter.page < pages ? at(filter.page + 1) : null,
    page: filter.page,
    pages,
  })
  const description = 'Guidance, toolkits, films and stories for everybody who works for fewer restrictive practices.'
  const publicFace = { description, path: hrefOf(filter) }
  // What somebody typed makes a page without end: search engines are asked to leave those to us.
  const noIndex = filter.typed === '' ? {} : { noIndex: true as const }
  return { title: titleOf(filter), body, wide: true, publicFace, ...noIndex }
}

/** A search goes over everything; without words it is the list of resources, unless another part of the network is chosen. */
function shapesAsked({ typed, chosen }: EntryFilter, all: readonly string[]): readonly string[] {
  return typed === '' && chosen.shape.length === 0 ? [resourceShape] : all
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
function facetOf(
  name: FacetName,
  legend: string,
  { chosen }: EntryFilter,
  { found, shapes }: { readonly found: FoundResources; readonly shapes: Shapes },
): FacetProps {
  const counted = found.facets.filter(({ facet }) => facet === name)
  const ticked = chosen[name].filter((value) => !counted.some((one) => one.value === value))
  const shown = counted.filter(({ value }, index) => index < mostValues || chosen[name].includes(value))
  return {
    name,
    legend,
    values: [...shown, ...ticked.map((value) => ({ value, entries: 0 }))].map(({ value, entries }) => ({
      value,
      text: `${writtenFacet(shapes, name, value)} (${entries})`,
      isChosen: chosen[name].includes(value),
    })),
  }
}

const mostValues = 7

function chosenIn(filter: EntryFilter, shapes: Shapes) {
  return facets.flatMap(({ name }) =>
    filter.chosen[name].map((value) => ({
      text: writtenFacet(shapes, name, value),
      removeHref: hrefOf(without(filter, name, value)),
    })),
  )
}

function without(filter: EntryFilter, name: FacetName, value: string): EntryFilter {
  const left = filter.chosen[name].filter((one) => one !== value)
  return { ...filter, page: 1, chosen: { ...filter.chosen, [name]: left } }
}

/** The value of a facet in words; a shape is called as its own list is. */
function writtenFacet(shapes: Shapes, name: FacetName, value: string): string {
  const shape = name === 'shape' ? shapes.find(({ code }) => code === value) : undefined
  return shape?.plural ?? writtenValue(name, value)
}

type Fewer = {
  readonly without: { readonly name: FacetName; readonly value: string; readonly filter: EntryFilter }
  readonly count: number
}

/** Where nothing is found: how many there would be without each of the choices, for those that would help. */
async function withFewerChoices(
  filter: EntryFilter,
  find: (filter: EntryFilter) => Promise<FoundResources>,
): Promise<Fewer[]> {
  const all = facets.flatMap(({ name }) => filter.chosen[name].map((value) => ({ name, value }))).slice(0, mostFewer)
  const tried: Fewer[] = []
  for (const { name, value } of all) {
    const less = without(filter, name, value)
    tried.push({ without: { name, value, filter: less }, count: (await find(less)).count })
  }
  return tried.filter(({ count }) => count > 0)
}

const mostFewer = 6
