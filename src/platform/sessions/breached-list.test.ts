import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openBreachedList } from '#platform/sessions/breached-list.ts'
import { depth } from '#tests/setup/depth.ts'

const folder = mkdtempSync(join(tmpdir(), 'lessen-breached-'))
afterAll(() => rmSync(folder, { recursive: true }))

const hash = (text: string) => createHash('sha1').update(text).digest('hex').toUpperCase()
const listOf = (name: string, lines: readonly string[], end = '\r\n') => {
  const file = join(folder, name)
  writeFileSync(file, lines.map((line) => line + end).join(''))
  return file
}

describe('the list of breached passwords', () => {
  it.each([1, 2, 3, 7, depth(500, 20_000)])('finds each of %i and nothing else', async (count) => {
    const passwords = Array.from({ length: count }, (_, n) => `breached ${n}`)
    const lines = passwords.map((one, n) => `${hash(one)}:${10 ** (n % 9)}`).sort()
    const isBreached = openBreachedList(listOf(`list-${count}`, lines))
    for (const one of passwords) expect(await isBreached(one)).toBe(true)
    for (const one of passwords.slice(0, 200)) expect(await isBreached(`${one} not`)).toBe(false)
  })

  it('may have plain hashes, small letters, and no end to its last line', async () => {
    const lines = ['a', 'b', 'c'].map((one) => hash(one).toLowerCase()).sort()
    const file = join(folder, 'plain')
    writeFileSync(file, lines.join('\n'))
    const isBreached = openBreachedList(file)
    expect(await Promise.all(['a', 'b', 'c', 'd'].map(isBreached))).toEqual([true, true, true, false])
  })

  it('refuses to start with a file that is something else, and says which setting names it', () => {
    expect(() => openBreachedList(listOf('words', ['password', 'qwerty']))).toThrow(/LESSEN_BREACHED_PASSWORDS/)
    expect(() => openBreachedList(join(folder, 'missing'))).toThrow(/ENOENT/)
  })

  it('knows nothing when there is none', async () => {
    expect(await openBreachedList(null)('password')).toBe(false)
  })
})
