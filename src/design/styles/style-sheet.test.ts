import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { compileStyles } from './compile-styles.ts'
import { contrast } from './contrast.ts'
import { CONTRAST_PAIRS, TOKENS } from './tokens.ts'

const css = readFileSync(new URL('./lessen.css', import.meta.url), 'utf8')

test('the committed style sheet is what its sources compile to (run bin/css.mjs after a change)', () => {
  expect(css === compileStyles()).toBe(true)
})

test('the style sheet is small enough for a bad connection: 31 KB gzipped', () => {
  expect(gzipSync(css).length).toBeLessThanOrEqual(31 * 1024)
})

describe('the look is ours', () => {
  test('nothing of the NHS identity is in it: no Frutiger, no NHS blue, no logo', () => {
    expect(css).not.toMatch(/frutiger/i)
    expect(css).not.toMatch(/#005eb8|#003087/i)
    expect(css).not.toMatch(/nhs(uk)?-logo|assets\.nhs\.uk/i)
  })

  test('every colour is a custom property, so that the dark theme reaches all of it', () => {
    const afterThemes = css.slice(css.indexOf('}}') + 2)
    const literal = afterThemes.match(/#[0-9a-f]{3,8}\b/gi) ?? []
    expect(literal.filter((colour) => !['#000', '#000000'].includes(colour))).toEqual([])
    const used = new Set([...css.matchAll(/var\(--lessen-([\w-]+)\)/g)].map(([, name]) => name))
    expect([...used].filter((name) => name === undefined || !(name in TOKENS))).toEqual([])
  })

  test('only our own fonts are fetched, from beside the sheet', () => {
    const fetched = [...css.matchAll(/url\("?([^")]+)"?\)/g)].map(([, address]) => address)
    expect(
      fetched.every((address) => /^atkinson-hyperlegible-next-latin(-ext)?-wght-normal\.woff2$/.test(address ?? '')),
    ).toBe(true)
    expect(fetched).toHaveLength(2)
  })
})

describe('it can be read', () => {
  test.each(['light', 'dark'] as const)(
    'every pair of colours in the %s theme has the contrast WCAG 2.2 asks for',
    (theme) => {
      const tooFaint = CONTRAST_PAIRS.filter(({ front, back, atLeast }) => {
        return contrast(TOKENS[front][theme], TOKENS[back][theme]) < atLeast
      })
      expect(tooFaint).toEqual([])
    },
  )

  test('contrast is measured as WCAG does: black on white 21, the same colour 1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    expect(contrast('#1c4a3f', '#1c4a3f')).toBe(1)
  })

  test('no words on a screen are smaller than 16 px', () => {
    const sizes = [...css.matchAll(/font-size:([\d.]+)(px|rem)/g)].map(
      ([, size, unit]) => Number(size) * (unit === 'rem' ? 16 : 1),
    )
    expect(sizes.length).toBeGreaterThan(50)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16)
  })

  test('paper, forced colours, the dark and those who want less motion are thought of', () => {
    for (const query of [
      '@media print',
      'forced-colors: active',
      'prefers-color-scheme:dark',
      'prefers-reduced-motion',
    ]) {
      expect(css).toContain(query)
    }
  })
})
