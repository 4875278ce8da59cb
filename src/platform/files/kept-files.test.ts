import { existsSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { anOrganisation, insideOf } from '#modules/organisations/testing/an-organisation.builder.ts'
import { announcerFor } from '#platform/audit/announcer.ts'
import { arrivingFolder, arrivingPath, keptPath } from '#platform/files/disk.ts'
import type { FileRoom } from '#platform/files/file-room.ts'
import { filesCommand } from '#platform/files/files.command.ts'
import { findFile } from '#platform/files/files.store.ts'
import { keepFile } from '#platform/files/keep-file.ts'
import { openScanner } from '#platform/files/scanner/open-scanner.ts'
import { showingOf } from '#platform/files/show-file.ts'
import { damagedFiles, scanWaiting, sweepFiles } from '#platform/files/sweep-files.ts'
import { aFileRoom, prepared } from '#platform/files/testing/a-file-room.ts'
import { aClamd } from '#platform/files/testing/a-scanner.ts'
import { eicar } from '#platform/files/testing/sample-files.ts'
import { usualSettings } from '#tests/setup/house.ts'
import { testDatabase } from '#tests/setup/test-database.ts'

const { database } = await testDatabase()
const [lark, heron] = [await anOrganisation(database), await anOrganisation(database)]
const inLark = <T>(work: Parameters<typeof insideOf<T>>[2]) => insideOf(database, lark, work)
const clamd = await aClamd()
afterAll(() => clamd.close())
const room = aFileRoom()
const scanning: FileRoom = {
  ...room,
  scanner: openScanner({ kind: 'clamd', at: clamd.at }, 20_000),
  whenAway: 'hold',
  showsUnscanned: false,
}
const now = '2026-01-15T09:30:00.000Z'
const dayAfterNext = '2026-01-17T09:30:00.000Z'

async function keep(content: string, where = lark, from: FileRoom = room) {
  const outcome = await prepared(from, 'notes.txt', content)
  if (!outcome.ok) throw new Error(outcome.problems)
  return await insideOf(database, where, (db) => keepFile(db, from, outcome.value, { retention: 'a record', now }))
}
const sweep = (at: string) =>
  sweepFiles(room, (id, work) => insideOf(database, id === lark.id ? lark : heron, work), at)

describe('a file that is kept', () => {
  it('lies under its organisation and its hash, once however often it is added, and its name is in no path', async () => {
    const [one, other] = [await keep('twice'), await keep('twice')]
    expect(one.hash).toBe(other.hash)
    expect(keptPath(room, lark.id, one.hash)).toMatch(/\/[0-9a-f-]{36}\/[0-9a-f]{2}\/[0-9a-f]{62}$/)
    expect(existsSync(keptPath(room, lark.id, one.hash))).toBe(true)
    expect(await inLark((db) => findFile(db, one.id))).toEqual(one)
  })

  it('shows no other organisation that it is there', async () => {
    const { id, hash } = await keep('only here')
    expect(existsSync(keptPath(room, heron.id, hash))).toBe(false)
    expect(await insideOf(database, heron, (db) => findFile(db, id))).toBeUndefined()
    await keep('only here', heron)
    expect(existsSync(keptPath(room, heron.id, hash))).toBe(true)
  })

  it('leaves no row when the deed fails, and its content is swept away a day later, never sooner', async () => {
    const outcome = await prepared(room, 'notes.txt', 'a deed that failed')
    if (!outcome.ok) throw new Error(outcome.problems)
    const failed = inLark(async (db) => {
      await keepFile(db, room, outcome.value, { retention: 'a record', now })
      throw new Error('the deed failed')
    })
    await expect(failed).rejects.toThrow('the deed failed')
    const path = keptPath(room, lark.id, outcome.value.hash)
    const [kept, unfinished] = [await keep('a deed that was done'), await arrivingPath(room)]
    writeFileSync(unfinished, 'half')
    for (const one of [path, unfinished, keptPath(room, lark.id, kept.hash)])
      utimesSync(one, new Date(now), new Date(now))
    expect(await sweep('2026-01-16T09:29:00.000Z')).toBe(0)
    expect(await sweep(dayAfterNext)).toBeGreaterThanOrEqual(2)
    expect([existsSync(path), existsSync(unfinished)]).toEqual([false, false])
    expect(existsSync(keptPath(room, lark.id, kept.hash))).toBe(true)
    expect(readdirSync(arrivingFolder(room)).filter((name) => unfinished.endsWith(name))).toEqual([])
  })

  it('that is missing or damaged on the disk is found', async () => {
    const [missing, damaged] = [await keep('will go missing', heron), await keep('will be damaged', heron)]
    rmSync(keptPath(room, heron.id, missing.hash))
    writeFileSync(keptPath(room, heron.id, damaged.hash), 'something else')
    const lines: string[] = []
    const code = await filesCommand(announcerFor([])).run({
      words: ['check'],
      flags: {},
      database,
      settings: { ...usualSettings, filesFolder: room.folder },
      now: () => now,
      out: (text) => void lines.push(text),
      tell: () => undefined,
    })
    expect([code, lines.at(-1)]).toEqual([1, '2 organisations looked at, 2 files missing or damaged'])
    const found = await insideOf(database, heron, (db) => damagedFiles(room, db))
    expect(found.toSorted()).toEqual(
      [`${heron.id}/${missing.hash} is missing`, `${heron.id}/${damaged.hash} is damaged`].toSorted(),
    )
  })
})

describe('a file that no scanner saw', () => {
  const showing = (id: string, where = scanning) =>
    inLark(async (db) => {
      const file = await findFile(db, id)
      if (file === undefined) throw new Error('it was kept')
      return await showingOf(db, where, file, now)
    })

  it('is shown to nobody until it was scanned, and is scanned when somebody asks for it', async () => {
    clamd.mood = 'hangs up'
    const { id } = await keep('held', lark, scanning)
    expect(await showing(id)).toEqual({ is: 'not scanned yet' })
    clamd.mood = 'honest'
    expect(await showing(id)).toMatchObject({ is: 'shown', file: { name: 'notes.txt', isPicture: false } })
    expect(await inLark((db) => findFile(db, id))).toMatchObject({ scan: 'clean' })
  })

  it('is never shown once something was found in it', async () => {
    clamd.mood = 'hangs up'
    const { id } = await keep(eicar, lark, scanning)
    const waits = await inLark((db) => scanWaiting(scanning, db, now))
    expect(waits).toEqual({ scanned: 0, waiting: 1 })
    clamd.mood = 'honest'
    expect(await inLark((db) => scanWaiting(scanning, db, now))).toEqual({ scanned: 1, waiting: 0 })
    expect(await showing(id)).toEqual({ is: 'infected' })
    expect(await showing(id, room)).toEqual({ is: 'infected' })
  })

  it('is shown in a demonstration, and not where real people are', async () => {
    const { id } = await keep('from the demonstration')
    expect(await showing(id, room)).toMatchObject({ is: 'shown' })
    expect(await showing(id, { ...scanning, scanner: null })).toEqual({ is: 'not scanned yet' })
  })
})
