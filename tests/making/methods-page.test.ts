import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { houseRoot } from '#platform/config/house-root.ts'
import { readMethods } from '../../src/read-methods.ts'
import { methodsPage } from '../../src/write-methods-page.ts'

const page = await methodsPage()

describe('the methods page', () => {
  it('says what the comments say, with examples that come out so now', () => {
    expect(readFileSync(join(houseRoot, 'docs/developing/methods.md'), 'utf8')).toBe(page)
  })

  it('tells formula, units, edge cases and source of every method it tells in full', () => {
    const sections = page.split('\n### ').slice(1)
    expect(sections.length).toBeGreaterThan(40)
    expect(page.split('→').length).toBeGreaterThan(50)
    for (const section of sections) {
      const title = section.split('\n')[0]
      for (const label of ['Formula', 'Units', 'Edges', 'Source']) expect(section, title).toContain(`**${label}**`)
    }
  })
})

describe('a comment', () => {
  const source = `/**
 * Says what it means,
 * in two lines.
 *
 * Formula: a ÷ b
 *   and so on
 * Example: half(1)
 */
export function half(
  whole: number,
  { of = 'it', per }: { of?: string; per?: (x: number) => string },
  parts = [2, 3],
): number {}
/** Without labels. */
export async function* other() {}
/** No function. */
export const no = 1`

  it('is read as prose, labels and what the function takes', () => {
    const [half, other, none] = readMethods('a.ts', source)
    expect(half).toMatchObject({
      name: 'half',
      takes: "whole, { of = 'it', per }, parts",
      prose: 'Says what it means, in two lines.',
    })
    expect(half?.labelled).toMatchObject({ Formula: ['a ÷ b and so on'], Example: ['half(1)'], Source: [] })
    expect(other).toMatchObject({ name: 'other', takes: '', prose: 'Without labels.' })
    expect(none).toBeUndefined()
  })
})
