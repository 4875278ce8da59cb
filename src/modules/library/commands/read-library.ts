import { z } from 'zod'
import { ok, type Result, refused } from '#basics/result.ts'
import { emptyContent, type WrittenEntry } from '#modules/publishing/index.ts'
import { reservedResourceCodes, resourceShape } from '../domain/resource-shape.ts'

const texts = z.array(z.string().trim().min(1))

/** One entry of a library file, as the field writes it. */
const libraryEntry = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-+[a-z0-9]+)*$/, 'an id is made of small letters, digits and hyphens'),
  title: z.string().trim().min(1),
  titleGiven: z.boolean(),
  kind: z.string(),
  publisher: z.string().nullable(),
  yearStated: z.string().nullable(),
  settings: texts,
  audience: texts,
  topics: texts,
  jurisdiction: z.string().nullable(),
  formats: texts,
  people: texts,
  relatedIds: texts,
  description: z.string().trim().min(1),
  note: z.string().nullable(),
})

/** What is wrong with a library file: where (its id, or its place counted from 1), and what. */
export type LibraryProblem = { readonly entry: string; readonly says: string }

/**
 * Reads the text of a library file: a JSON list of entries. Refuses all of it when anything in it cannot be read, when an
 * id comes twice or is the address of a page of ours, or when a kind is none of `kinds`: half a library that nobody noticed
 * is worse than none.
 */
export function readLibrary(
  text: string,
  kinds: ReadonlyMap<string, unknown>,
): Result<WrittenEntry[], readonly LibraryProblem[]> {
  const json = parsed(text)
  if (!Array.isArray(json)) return refused([{ entry: 'the file', says: 'it is not a JSON list of entries' }])
  const seen = new Set<string>()
  const entries: WrittenEntry[] = []
  const problems: LibraryProblem[] = []
  for (const [index, one] of json.entries()) {
    const read = libraryEntry.safeParse(one)
    const name = read.success ? read.data.id : `entry ${index + 1}`
    const wrong = (says: string) => problems.push({ entry: name, says })
    if (!read.success) {
      for (const issue of read.error.issues) wrong(`${issue.path.join('.') || 'it'}: ${issue.message}`)
      continue
    }
    if (seen.has(name)) wrong('its id comes twice')
    if (!kinds.has(read.data.kind)) wrong(`there is no kind ${read.data.kind}`)
    if (reservedResourceCodes.includes(name)) wrong(`/resources/${name} is a page of its own: it needs another id`)
    seen.add(name)
    entries.push(entryOf(read.data))
  }
  return problems.length > 0 ? refused(problems) : ok(entries)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function entryOf(one: z.infer<typeof libraryEntry>): WrittenEntry {
  return {
    ...emptyContent,
    code: one.id,
    shape: resourceShape,
    kind: one.kind,
    title: one.title,
    isTitleGiven: one.titleGiven,
    description: one.description,
    publisher: stated(one.publisher),
    yearStated: one.yearStated,
    year: yearIn(one.yearStated),
    settings: one.settings,
    audiences: one.audience,
    topics: one.topics,
    nations: one.jurisdiction === null || one.jurisdiction === 'see description' ? [] : nationsIn(one.jurisdiction),
    formats: one.formats,
    people: one.people,
    note: one.note,
    related: one.relatedIds,
  }
}

/** "(not stated)" is nobody; "(NHS)" is the NHS, which the file has from elsewhere. */
function stated(publisher: string | null): string | null {
  if (publisher === null || publisher === 'self' || /^\(not stated\)$/i.test(publisher)) return null
  return publisher.replace(/^\(not stated; (.*)\)$/i, '$1').replace(/^\((.*)\)$/, '$1')
}

/** "England and Wales" is two places, "UK + international" as well. */
function nationsIn(jurisdiction: string): string[] {
  return jurisdiction.split(/ and | \+ /).map((part) => part.charAt(0).toUpperCase() + part.slice(1))
}

function yearIn(stated: string | null): number | null {
  const found = /\b(19|20)\d\d\b/.exec(stated ?? '')
  return found ? Number(found[0]) : null
}
