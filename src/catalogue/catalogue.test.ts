import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readCatalogue } from './catalogue.ts'

const catalogue = await readCatalogue()

test('every file of a drawer is offered under its own name', async () => {
  for (const [drawer, entries] of Object.entries(catalogue)) {
    const files = await readdir(new URL(`./${drawer}/`, import.meta.url))
    const codes = files.filter((file) => !/^define-|\.test\.ts$/.test(file)).map((file) => file.replace(/\.ts$/, ''))
    expect([...entries.keys()].toSorted()).toEqual(codes.toSorted())
  }
})

test('entries are values: nothing in them is worked out when asked', () => {
  for (const entries of Object.values(catalogue))
    for (const entry of entries.values()) expect(structuredClone(entry)).toEqual(entry)
})
