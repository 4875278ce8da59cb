import { expect, it } from 'vitest'
import { hashPrintedCode, isPrintedCode, newSheet } from './printed-code.ts'

it('a sheet has ten codes that nobody can mistake, none like another, and keeps only hashes of them', async () => {
  const sheet = await newSheet()
  expect(new Set(sheet.codes).size).toBe(10)
  for (const code of sheet.codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
  expect(sheet.hashes.join()).not.toContain(sheet.codes[0])
  expect(await hashPrintedCode(sheet.codes[3] ?? '', sheet.salt)).toBe(sheet.hashes[3])
  expect(await hashPrintedCode(sheet.codes[3] ?? '', 'another')).not.toBe(sheet.hashes[3])
})

it('a code is the same however it is typed', async () => {
  const kept = await hashPrintedCode('70A1-KMZ9', 'salt')
  for (const typed of ['70a1kmz9', ' 70A1 KMZ9 ', '7OAI-KMZ9', '7oal kmz9']) {
    expect(isPrintedCode(typed)).toBe(true)
    expect(await hashPrintedCode(typed, 'salt')).toBe(kept)
  }
  for (const typed of ['', '123456', '70A1-KMZ', '70A1-KMZ99', 'UUUU-UUUU']) expect(isPrintedCode(typed)).toBe(false)
})
