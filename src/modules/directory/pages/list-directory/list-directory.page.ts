import { listPublished, type PublishedEntry } from '#modules/publishing/index.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { type ListingFilter, listingDetails, listingRoles, passes, roleInWords } from '../../domain/listing.ts'
import { bodyShape, inWords, personShape } from '../listing-shapes.page.ts'
import { listDirectoryView } from './list-directory.view.tsx'

const description = 'People and bodies of the network, by nation, sector and role, and what they can help with.'

/** GET /directory: who is who in the network; narrowed by nation, sector and role. */
export async function showDirectory({ query, network, now }: Visit): Promise<Reply> {
  const [people, bodies] = await network(async (db) => [
    (await listPublished(db, now, { shape: personShape.code, order: 'title', limit: 1000, offset: 0 })).entries,
    (await listPublished(db, now, { shape: bodyShape.code, order: 'title', limit: 1000, offset: 0 })).entries,
  ])
  const all = [...people, ...bodies]
  const offered = {
    nation: valuesOf(all, ({ nations }) => nations),
    sector: valuesOf(all, ({ settings }) => settings),
    role: listingRoles
      .map(({ value }) => value)
      .filter((role) => all.some((one) => listingDetails(one.details).role === role)),
  }
  const filter: ListingFilter = {
    nation: chosen(query, 'nation', offered.nation),
    sector: chosen(query, 'sector', offered.sector),
    role: chosen(query, 'role', offered.role),
  }
  const shown = (entries: readonly PublishedEntry[]) => entries.filter((one) => passes(one, filter)).map(lineOf)
  const choices = (values: readonly string[], selected: string | null, words: (value: string) => string) =>
    values.map((value) => ({ value, text: words(value), isChosen: value === selected }))
  const body = listDirectoryView({
    people: shown(people),
    bodies: shown(bodies),
    nations: choices(offered.nation, filter.nation, (value) => value),
    sectors: choices(offered.sector, filter.sector, inWords),
    roles: choices(offered.role, filter.role, roleInWords),
    isNarrowed: Object.values(filter).some((one) => one !== null),
  })
  return { title: 'Directory', body, publicFace: { description, path: '/directory' } }
}

function lineOf({ code, title, description: says, details, nations, settings }: PublishedEntry) {
  const { role, helpsWith } = listingDetails(details)
  const about = [roleInWords(role), ...nations, ...settings.map(inWords)].join(' · ')
  return { href: `/directory/${code}`, name: title, says, helpsWith, about }
}

function valuesOf(all: readonly PublishedEntry[], of: (one: PublishedEntry) => readonly string[]): string[] {
  return [...new Set(all.flatMap(of))].toSorted()
}

/** What was chosen, if any listing has it: whatever else stands in an address narrows nothing. */
function chosen(query: URLSearchParams, name: string, offered: readonly string[]): string | null {
  return offered.find((one) => one === query.get(name)) ?? null
}
