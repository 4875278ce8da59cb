import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { openScanner } from '#platform/files/scanner/open-scanner.ts'
import { aFileRoom, prepared } from '#platform/files/testing/a-file-room.ts'
import { aClamd } from '#platform/files/testing/a-scanner.ts'
import { eicar } from '#platform/files/testing/sample-files.ts'

const clamd = await aClamd()
afterAll(() => clamd.close())
const scanner = openScanner({ kind: 'clamd', at: clamd.at }, 20_000)
const impatient = openScanner({ kind: 'clamd', at: clamd.at }, 300)
const room = aFileRoom({ scanner, showsUnscanned: false })
const holding = { ...room, whenAway: 'hold' as const }
const path = join(room.folder, 'a file')
beforeEach(() => {
  clamd.mood = 'honest'
})

describe('the virus scanner', () => {
  it('is sent the whole file, however large, and finds what is to be found in it', async () => {
    writeFileSync(path, 'a'.repeat(3_000_000))
    expect(await scanner?.(path)).toBe('clean')
    expect(clamd.received.at(-1)).toBe(3_000_000)
    writeFileSync(path, `${'a'.repeat(200_000)}${eicar}`)
    expect(await scanner?.(path)).toBe('infected')
  })

  it.each(['silent', 'half an answer', 'error', 'too large', 'hangs up'] as const)(
    'that does not answer as it should never makes a file clean: %s',
    async (mood) => {
      clamd.mood = mood
      writeFileSync(path, 'a'.repeat(1_000_000))
      expect(await impatient?.(path)).toBe('away')
    },
  )

  it('that is not there, or a file that is not there, is no clean file either', async () => {
    expect(await openScanner({ kind: 'clamd', at: { path: '/nowhere/clamd' } }, 300)?.(path)).toBe('away')
    expect(await scanner?.('/nowhere/file')).toBe('away')
  })

  it('may be a program that ends with 0 for clean and 1 for infected', async () => {
    const program = (...words: string[]) => openScanner({ kind: 'program', words }, 20_000)?.(path)
    expect(await program('/bin/true')).toBe('clean')
    expect(await program('/bin/false')).toBe('infected')
    expect(await program(process.execPath, '-e', 'process.exit(2)')).toBe('away')
    expect(await program('/nowhere/scan')).toBe('away')
  })
})

describe('a file that somebody adds', () => {
  it('is refused when the scanner finds something, in words', async () => {
    expect(await prepared(room, 'a.txt', eicar)).toMatchObject({
      ok: false,
      problems: expect.stringContaining('found'),
    })
    expect(await prepared(room, 'a.txt', 'clean')).toMatchObject({ ok: true, value: { scan: 'clean' } })
  })

  it('is refused or held, as the settings say, while the scanner is away', async () => {
    clamd.mood = 'hangs up'
    expect(await prepared(room, 'a.txt', 'tea')).toMatchObject({
      ok: false,
      problems: expect.stringContaining('later'),
    })
    expect(await prepared(holding, 'a.txt', 'tea')).toMatchObject({ ok: true, value: { scan: 'waiting' } })
  })

  it('is refused in real use when no scanner is set', async () => {
    const without = { ...room, scanner: null }
    expect(await prepared(without, 'a.txt', 'tea')).toMatchObject({ ok: false })
    expect(await prepared({ ...without, showsUnscanned: true }, 'a.txt', 'tea')).toMatchObject({ ok: true })
  })
})
