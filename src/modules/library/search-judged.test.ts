import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { catalogue } from '#catalogue/offered.ts'
import { houseRoot } from '#platform/config/house-root.ts'
import { inNetwork } from '#platform/tenancy/network-db.ts'
import { houseNow } from '#tests/setup/house.ts'
import { testDatabase } from '#tests/setup/test-database.ts'
import { emptyFilter } from './domain/entry-filter.ts'
import { findResources } from './find-resources.ts'
import { fieldLibrary, takeIn } from './testing/library-house.ts'

const { database } = await testDatabase()
const library = fieldLibrary()
const judged = z
  .object({ queries: z.array(z.object({ sort: z.string(), typed: z.string(), right: z.array(z.string()) })) })
  .parse(JSON.parse(readFileSync(join(houseRoot, 'tests/data/library/judged-queries.json'), 'utf8')))

beforeAll(async () => void (await takeIn(database.app, library)))

async function firstFor(typed: string, most: number, page = 1): Promise<string[]> {
  const filter = { ...emptyFilter, typed, page }
  const found = await inNetwork(database.app, (db) => findResources(db, catalogue.synonyms, filter, houseNow))
  const codes = found.entries.map(({ code }) => code)
  const isLast = codes.length === 0 || codes.length >= most
  return isLast ? codes.slice(0, most) : [...codes, ...(await firstFor(typed, most - codes.length, page + 1))]
}

test('of eighty judged queries at least 76 have the right entry among the first three', async () => {
  const missed: string[] = []
  for (const { sort, typed, right } of judged.queries) {
    const first = await firstFor(typed, 3)
    if (!first.some((code) => right.includes(code)))
      missed.push(`${sort}: "${typed}" gave ${first.join(', ')}; right: ${right.join(', ')}`)
  }
  console.info(`${judged.queries.length - missed.length} of ${judged.queries.length} judged queries`, missed)
  expect(judged.queries).toHaveLength(80)
  expect(missed.length).toBeLessThanOrEqual(4)
})

test('all 142 entries are found by their title, and by their title with one letter wrong', async () => {
  const missed: string[] = []
  for (const { code, title } of library) {
    if (!(await firstFor(title, 3)).includes(code)) missed.push(`${code} by "${title}"`)
    const wrong = oneLetterWrong(title)
    if (!(await firstFor(wrong, 3)).includes(code)) missed.push(`${code} by "${wrong}"`)
  }
  expect(library).toHaveLength(142)
  expect(missed).toEqual([])
})

test('all 142 entries are among what a word of their description finds, the rarest of them', async () => {
  const missed: string[] = []
  for (const { code, description } of library) {
    const word = rarestWord(description)
    if (!(await firstFor(word, 142)).includes(code)) missed.push(`${code} by "${word}"`)
  }
  expect(missed).toEqual([])
})

/** The longest word without one of its middle letters: what a hurried thumb leaves out. */
function oneLetterWrong(title: string): string {
  const longest = title.split(/[^\p{L}]+/u).toSorted((a, b) => b.length - a.length)[0] ?? ''
  const middle = Math.floor(longest.length / 2)
  return title.replace(longest, longest.slice(0, middle) + longest.slice(middle + 1))
}

function rarestWord(text: string): string {
  const words = text.split(/[^\p{L}]+/u).filter((word) => word.length > 3)
  const uses = (word: string) => library.filter(({ description }) => description.includes(word)).length
  return words.toSorted((a, b) => uses(a) - uses(b) || b.length - a.length)[0] ?? text
}
