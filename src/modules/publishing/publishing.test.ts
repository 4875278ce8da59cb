import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { type Id, newId } from '#basics/id.ts'
import { inNetwork } from '#platform/tenancy/network-db.ts'
import { depth } from '#tests/setup/depth.ts'
import { houseNow as now } from '#tests/setup/house.ts'
import { testDatabase } from '#tests/setup/test-database.ts'
import type { EntryContent } from './domain/entry.ts'
import { endIfOver, publishIfDue } from './keep-time.ts'
import { publishEntry } from './publish-entry.ts'
import { saveDraft } from './save-draft.ts'
import { proposeEntry, scheduleEntry, unscheduleEntry } from './schedule-entry.ts'
import { listDue, listEnded } from './store/due-entries.store.ts'
import { findPublished, listPublished } from './store/find-published.store.ts'
import { setNeedsTwo } from './store/shape-rules.store.ts'
import { listSteps } from './store/steps.store.ts'
import { findHead, findVersion, listVersions } from './store/versions.store.ts'
import { takeInEntry } from './take-in-entry.ts'
import { anEntry } from './testing/an-entry.builder.ts'
import { asActor, asEditor, publishAnEntry } from './testing/as-editor.ts'
import { setPublicUntil, withdrawEntry } from './withdraw-entry.ts'

const { database } = await testDatabase()
const ann = asEditor(database.app, 'Ann')
const ben = asEditor(database.app, 'Ben')
const job = asActor(database.app, { kind: 'job', name: 'publishing.keep-time' })
const read = <T>(work: Parameters<typeof inNetwork<T>>[1]) => inNetwork(database.app, work)
const later = (minutes: number) => new Date(Date.parse(now) + minutes * 60_000).toISOString()

let made = 0
function aNote(given: Partial<EntryContent> = {}) {
  made += 1
  const { code, shape, ...content } = anEntry({ code: `note-${made}`, shape: 'note', title: `Note ${made}`, ...given })
  return { id: newId(), code, shape, content }
}

async function shownTitle(code: string, at = now): Promise<string | undefined> {
  return (await read((db) => findPublished(db, at, 'note', code)))?.title
}

async function wordsLeadingTo(id: Id): Promise<number> {
  const row = await read((db) =>
    db.row(sql<{ n: number }>`select count(*) as n from network.entry_words where entry_id = ${id}`),
  )
  return row?.n ?? 0
}

type Move = { do: 'save'; title: string } | { do: 'publish' | 'restore'; which: number } | { do: 'withdraw' }

const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({
    do: fc.constant('save' as const),
    title: fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme-ascii' }),
  }),
  fc.record({ do: fc.constantFrom('publish' as const, 'restore' as const), which: fc.nat(9) }),
  fc.record({ do: fc.constant('withdraw' as const) }),
)

test('whatever is saved, published, restored and withdrawn, all versions stay and what is public is what was published last', async () => {
  const runs = depth(15, 300)
  let seen = 0
  await fc.assert(
    fc.asyncProperty(fc.array(move, { maxLength: 14 }), async (moves) => {
      const { id, code, shape, content } = aNote()
      const kept: string[] = [content.title]
      let shown: string | undefined
      await ann((db) => saveDraft(db, { id, code, shape, content, basedOn: 0 }, now))
      const save = async (title: string) => {
        const draft = { id, code, shape, content: { ...content, title }, basedOn: kept.length }
        if ((await ann((db) => saveDraft(db, draft, now))).is === 'saved') kept.push(title)
      }
      for (const step of moves) {
        const which = 'which' in step ? 1 + (step.which % kept.length) : 0
        if (step.do === 'save') await save(step.title)
        if (step.do === 'restore') await save(kept[which - 1] ?? '')
        if (step.do === 'publish') {
          const became = await ann((db) => publishEntry(db, { id, version: which }, now))
          if (became === 'published') shown = kept[which - 1]
        }
        if (step.do === 'withdraw' && (await ann((db) => withdrawEntry(db, id, 'wrong', now)))) shown = undefined
        expect(await shownTitle(code)).toBe(shown)
        expect((await wordsLeadingTo(id)) > 0).toBe(shown !== undefined)
        const versions = await read((db) => listVersions(db, id))
        expect(versions.map((one) => one.content.title).toReversed()).toEqual(kept)
      }
      seen += 1
    }),
    { numRuns: runs },
  )
  expect(seen).toBe(runs)
})

describe('two people at once', () => {
  test('the second is given what the first saved, and nothing is overwritten', async () => {
    const note = aNote()
    await ann((db) => saveDraft(db, { ...note, basedOn: 0 }, now))
    const write = (title: string) => ({ ...note, content: { ...note.content, title }, basedOn: 1 })
    const both = await Promise.all([
      ann((db) => saveDraft(db, write('of Ann'), now)),
      ben((db) => saveDraft(db, write('of Ben'), now)),
    ])
    expect(both.map(({ is }) => is).toSorted()).toEqual(['changed meanwhile', 'saved'])
    expect(await read((db) => listVersions(db, note.id))).toHaveLength(2)
  })

  test('an address is never given to another entry, not even at the same moment', async () => {
    const [one, other] = [aNote(), aNote()]
    const both = await Promise.all([
      ann((db) => saveDraft(db, { ...one, basedOn: 0 }, now)),
      ben((db) => saveDraft(db, { ...other, code: one.code, shape: 'other', basedOn: 0 }, now)),
    ])
    expect(both.map(({ is }) => is).toSorted()).toEqual(['code taken', 'saved'])
  })
})

describe('a shape that two people publish', () => {
  test('is published or scheduled by somebody who did not write that version', async () => {
    await ann((db) => setNeedsTwo(db, 'note', true))
    const note = aNote()
    await ann((db) => saveDraft(db, { ...note, basedOn: 0 }, now))
    const one = { id: note.id, version: 1 }
    expect(await ann((db) => proposeEntry(db, note.id, now))).toBe(true)
    expect(await ann((db) => publishEntry(db, one, now))).toBe('needs another')
    expect(await ann((db) => scheduleEntry(db, { ...one, when: later(5) }, now))).toBe('needs another')
    expect(await ben((db) => publishEntry(db, one, now))).toBe('published')
    expect((await read((db) => findHead(db, note.id)))?.proposedVersion).toBeNull()
    await ann((db) => setNeedsTwo(db, 'note', false))
  })
})

describe('time', () => {
  test('what is scheduled becomes public once, when its minute has come and however many look at once', async () => {
    const note = aNote()
    await ann((db) => saveDraft(db, { ...note, basedOn: 0 }, now))
    expect(await ann((db) => scheduleEntry(db, { id: note.id, version: 1, when: now }, now))).toBe('in the past')
    expect(await ann((db) => scheduleEntry(db, { id: note.id, version: 1, when: later(5) }, now))).toBe('scheduled')
    expect(await read((db) => listDue(db, later(4)))).not.toContain(note.id)
    expect(await shownTitle(note.code, later(6))).toBeUndefined()
    const runs = await Promise.all([1, 2, 3].map(() => job((db) => publishIfDue(db, note.id, later(5)))))
    expect(runs.filter(Boolean)).toHaveLength(1)
    expect(await shownTitle(note.code, later(5))).toBe(note.content.title)
    const steps = await read((db) => listSteps(db, note.id))
    expect(steps.map(({ step }) => step)).toEqual(['published', 'scheduled'])
  })

  test('what was taken back is not published', async () => {
    const note = aNote()
    await ann((db) => saveDraft(db, { ...note, basedOn: 0 }, now))
    await ann((db) => scheduleEntry(db, { id: note.id, version: 1, when: later(5) }, now))
    expect(await ann((db) => unscheduleEntry(db, note.id, now))).toBe(true)
    expect(await job((db) => publishIfDue(db, note.id, later(5)))).toBe(false)
  })

  test('what was public until now is shown in no page, list or search, and publishing it again does not bring it back', async () => {
    const note = aNote({ title: 'Unwiederholbar' })
    await ann((db) => publishAnEntry(db, { ...note.content, code: note.code, shape: 'note' }, now))
    const head = await read((db) => findPublished(db, now, 'note', note.code))
    const id = head?.id ?? ''
    await ann((db) => setPublicUntil(db, id, later(5), now))
    expect(await shownTitle(note.code, later(4))).toBe('Unwiederholbar')
    expect(await shownTitle(note.code, later(5))).toBeUndefined()
    const listed = await read((db) => listPublished(db, later(5), { shape: 'note', limit: 100, offset: 0 }))
    expect(listed.entries.map(({ code }) => code)).not.toContain(note.code)
    expect(await read((db) => listEnded(db, later(5)))).toEqual([id])
    expect(await job((db) => endIfOver(db, id, later(5)))).toBe(true)
    expect(await wordsLeadingTo(id)).toBe(0)
    const known = await read((db) => db.rows(sql`select from network.known_words where word = 'unwiederholbar'`))
    expect(known).toEqual([])
    const again = { id, version: 2 }
    await ann((db) => saveDraft(db, { ...note, id, basedOn: 1, content: { ...note.content, title: 'Anew' } }, later(6)))
    expect(await ann((db) => publishEntry(db, again, later(6)))).toBe('published')
    expect(await shownTitle(note.code, later(7))).toBeUndefined()
    expect(await wordsLeadingTo(id)).toBe(0)
  })
})

test('a correction changes neither when it became public nor, until it is published, what is shown', async () => {
  const note = aNote()
  const id = await ann((db) => publishAnEntry(db, { ...note.content, code: note.code, shape: 'note' }, now))
  await ann((db) => saveDraft(db, { ...note, id, content: { ...note.content, title: 'Better' }, basedOn: 1 }, later(1)))
  expect(await shownTitle(note.code)).toBe(note.content.title)
  await ann((db) => publishEntry(db, { id, version: 2 }, later(2)))
  const shown = await read((db) => findPublished(db, later(3), 'note', note.code))
  expect(shown).toMatchObject({ title: 'Better', publishedAt: now, changedAt: later(2), version: 2 })
})

test('everything that an editor writes comes back, in the version and in public, editors’ notes apart', async () => {
  const other = aNote()
  await ann((db) => publishAnEntry(db, { ...other.content, code: other.code, shape: 'note' }, now))
  const twin = { title: 'Teitl', description: 'Crynodeb', body: 'Corff', madeBy: 'a machine', signedBy: null } as const
  const note = aNote({
    body: '## Said\n\nAnd more.',
    details: { authors: [{ name: 'A. Writer' }], day: '2026-03-29', rows: [{ entry: other.code }] },
    practices: ['x'],
    languages: ['en', 'cy'],
    licence: 'CC BY 4.0',
    related: [other.code],
    supersededBy: other.code,
    reviewOn: '2027-01-31',
    welsh: twin,
    easyRead: { ...twin, signedBy: { name: 'A group', on: '2026-02-01' } },
    note: 'Ask again.',
  })
  const id = await ann((db) => publishAnEntry(db, { ...note.content, code: note.code, shape: 'note' }, now))
  expect((await read((db) => findVersion(db, id, 1)))?.content).toEqual(note.content)
  expect(await read((db) => findPublished(db, now, 'note', note.code))).toEqual({
    ...note.content,
    id,
    code: note.code,
    shape: 'note',
    version: 1,
    changedAt: now,
    publishedAt: now,
    note: null,
  })
  const byAuthor = { shape: 'note', authors: ['Nobody', 'A. Writer'], month: '2026-01', limit: 5, offset: 0 }
  expect((await read((db) => listPublished(db, now, byAuthor))).total).toBe(1)
})

test('what was taken in and changed here since is left alone when it is taken in again', async () => {
  const taking = { at: now, by: 'job import library' }
  const entry = anEntry({ code: 'taken-in', title: 'Taken in' })
  expect(await read((db) => takeInEntry(db, entry, taking))).toBe('added')
  expect(await read((db) => takeInEntry(db, entry, taking))).toBe('unchanged')
  expect(await read((db) => takeInEntry(db, { ...entry, title: 'New' }, taking))).toBe('changed')
  const head = await read((db) => findPublished(db, now, 'resource', 'taken-in'))
  const { code, shape, ...content } = { ...entry, title: 'Ours' }
  await ann((db) => saveDraft(db, { id: head?.id ?? '', code, shape, content, basedOn: 2 }, now))
  expect(await read((db) => takeInEntry(db, { ...entry, title: 'Newer' }, taking))).toBe('left alone')
})
