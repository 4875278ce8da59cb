import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { addDays, calendarDateOf } from '#basics/calendar-date.ts'
import { newId } from '#basics/id.ts'
import {
  emptyContent,
  findHead,
  findPublished,
  publishEntry,
  saveDraft,
  setPublicUntil,
  withdrawEntry,
} from '#modules/publishing/index.ts'
import { asEditor } from '#modules/publishing/testing/as-editor.ts'
import { inNetwork, type NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { depth } from '#tests/setup/depth.ts'
import { testDatabase } from '#tests/setup/test-database.ts'
import { allows } from './domain/consent.ts'
import { recordApproval, recordConsent } from './record-consent.ts'
import { listApprovals, wordsOfVersion } from './store/approvals.store.ts'
import { listConsents } from './store/consents.store.ts'
import { findWithdrawal } from './store/withdrawals.store.ts'
import { takeBack } from './take-back.ts'
import { aConsent } from './testing/a-consent.builder.ts'

const { database, superuser } = await testDatabase()
const ed = asEditor(database.app)
const begin = '2026-01-15T09:30:00.000Z'

type Move =
  | { do: 'write'; text: string; about: 'own' | 'other' }
  | { do: 'agree'; whose: 'own' | 'other'; days: number; web: boolean }
  | { do: 'approve' | 'publish'; which: number }
  | { do: 'wait'; days: number }
  | { do: 'unpublish' | 'no end' | 'take back' }

const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({
    do: fc.constant('write' as const),
    text: fc.constantFrom('a', 'b'),
    about: fc.constantFrom('own', 'other'),
  }),
  {
    arbitrary: fc.record({
      do: fc.constant('agree' as const),
      whose: fc.constantFrom('own', 'other'),
      days: fc.integer({ min: 1, max: 40 }),
      web: fc.boolean(),
    }),
    weight: 2,
  },
  {
    arbitrary: fc.record({ do: fc.constantFrom('approve' as const, 'publish' as const), which: fc.nat(3) }),
    weight: 4,
  },
  fc.record({ do: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ do: fc.constantFrom('unpublish' as const, 'no end' as const, 'take back' as const) }),
)

const untilShown: readonly Move[] = [
  { do: 'write', text: 'a', about: 'own' },
  { do: 'agree', whose: 'own', days: 20, web: true },
  { do: 'approve', which: 0 },
  { do: 'publish', which: 0 },
]

test('whatever anybody does in whatever order, a story is shown only with consent in force and its author’s yes to exactly these words', async () => {
  let shown = 0
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(move, { minLength: 2, maxLength: 14 }), async (isShown, moves) => {
      const id = newId()
      const code = `story-${id}`
      let now = begin
      for (const one of [...(isShown ? untilShown : untilShown.slice(0, 1)), ...moves]) {
        if (one.do === 'wait') now = new Date(Date.parse(now) + one.days * 86_400_000).toISOString()
        else await ed((db) => make(db, one, { id, code, now }))
        const seen = await inNetwork(database.app, async (db) => {
          const story = await findPublished(db, now, 'story', code)
          if (!story) return undefined
          const words = await wordsOfVersion(db, id, story.version)
          const approvals = await listApprovals(db, id)
          return { story, words, approvals, consents: await listConsents(db, id), gone: await findWithdrawal(db, id) }
        })
        if (!seen) continue
        shown += 1
        expect(seen.gone).toBeUndefined()
        expect(allows(seen.consents, 'own', 'web', now)).toBe(true)
        if (seen.story.details['about'] === 'other') expect(allows(seen.consents, 'other', 'web', now)).toBe(true)
        expect(seen.approvals.map(({ words }) => words)).toContain(seen.words)
      }
    }),
    { numRuns: depth(40) },
  )
  expect(shown).toBeGreaterThan(20)
})

async function make(db: NetworkDeeds, one: Move, { id, code, now }: { id: string; code: string; now: string }) {
  const head = await findHead(db, id)
  const version = 1 + (('which' in one ? one.which : 0) % (head?.version ?? 1))
  const givenOn = addDays(calendarDateOf(now.slice(0, 10)), -1)
  if (one.do === 'write') {
    const content = { ...emptyContent, kind: 'story', title: 'T', body: one.text, details: { about: one.about } }
    await saveDraft(db, { id, code, shape: 'story', content, basedOn: head?.version ?? 0 }, now)
  }
  if (one.do === 'agree') {
    const endsOn = addDays(givenOn, one.days)
    const given = aConsent({ whose: one.whose, givenOn, endsOn, uses: one.web ? ['web'] : ['training'] })
    await recordConsent(db, id, given, now)
  }
  if (one.do === 'approve') {
    const words = (await wordsOfVersion(db, id, version)) ?? ''
    await recordApproval(db, id, { version, words, way: 'paper', notedBy: 'Robin', approvedAt: now })
  }
  if (one.do === 'publish') await publishEntry(db, { id, version }, now)
  if (one.do === 'unpublish') await withdrawEntry(db, id, 'for now', now)
  if (one.do === 'no end') await setPublicUntil(db, id, null, now)
  if (one.do === 'take back') await takeBack(db, id, { at: now, way: 'link', notedBy: '' })
}

test('the database refuses what no page would ask: a story made public past every deed, or words changed under it', async () => {
  const id = newId()
  const content = { ...emptyContent, kind: 'story', title: 'T', body: 'agreed', details: { about: 'own' } }
  const at = begin
  await ed(async (db) => {
    await saveDraft(db, { id, code: 'wall', shape: 'story', content, basedOn: 0 }, at)
    expect(await publishEntry(db, { id, version: 1 }, at)).toBe('not agreed')
  })
  const force = `update network.entries set published_at = now(), public_version = 1, body = 'agreed', details = '{"about":"own"}' where id = $1`
  await expect(superuser.query(force, [id])).rejects.toThrow(/without consent in force/)
  await ed((db) => recordConsent(db, id, aConsent({ endsOn: calendarDateOf('2026-02-01') }), at))
  await expect(superuser.query(force, [id])).rejects.toThrow(/has not approved/)
  await ed(async (db) => {
    const words = (await wordsOfVersion(db, id, 1)) ?? ''
    await recordApproval(db, id, { version: 1, words, way: 'paper', notedBy: 'Robin', approvedAt: at })
    expect(await publishEntry(db, { id, version: 1 }, at)).toBe('published')
  })
  const change = 'update network.entries set body = $2, public_until = null where id = $1'
  await expect(superuser.query(change, [id, 'other words'])).rejects.toThrow(/has not approved/)
  await superuser.query(change, [id, 'agreed'])
  const { rows } = await superuser.query('select public_until from network.entries where id = $1', [id])
  expect(rows).toEqual([{ public_until: '2026-02-02T00:00:00.000Z' }])
})

const typing = `insert into network.kept_typing (user_id, entry_id, shape, based_on, page_key, answers, kept_at)
  values ($1, $2, 'story', 1, 'x', '{"body": "Zebra"}', now())`

test('what is taken back leaves its address and nothing of its words, in any version, nor who stood behind it', async () => {
  const id = newId()
  const content = {
    ...emptyContent,
    kind: 'story',
    title: 'Unmistakable',
    body: 'Zebra',
    details: { pseudonym: 'Wren' },
  }
  await ed(async (db) => {
    await saveDraft(db, { id, code: 'gone', shape: 'story', content, basedOn: 0 }, begin)
    await db.run(sql`insert into network.sealed_people values (${id}, 'own', 'sealed', ${begin}, 'Robin')`)
    await db.run(sql.raw(`${typing.replace('$1', `'${newId()}'`).replace('$2', `'${id}'`)}`))
    expect(await takeBack(db, id, { at: begin, way: 'link', notedBy: '' })).toBe(true)
    expect(await takeBack(db, id, { at: begin, way: 'link', notedBy: '' })).toBe(false)
    expect(await recordConsent(db, id, aConsent(), begin)).toBe(false)
  })
  // Somebody still has it open at the desk: what they save or go on typing keeps no words either.
  await ed((db) => saveDraft(db, { id, code: 'gone', shape: 'story', content, basedOn: 1 }, begin))
  await superuser.query(typing, [newId(), id])
  expect((await superuser.query('select from network.kept_typing where entry_id = $1', [id])).rowCount).toBe(0)
  const tables = ['entries', 'entry_versions', 'entry_words', 'sealed_people', 'text_approvals', 'withdrawals']
  for (const table of tables) {
    const { rows } = await superuser.query(`select t::text as says from network.${table} t where t::text like $1`, [
      `%${id}%`,
    ])
    expect(rows.map(({ says }) => String(says)).join(' '), table).not.toMatch(/Unmistakable|Zebra|Wren|sealed/)
  }
  expect((await superuser.query(typing, [newId(), newId()])).rowCount, 'what is typed of anything else is kept').toBe(1)
  expect((await superuser.query('select code from network.entries where id = $1', [id])).rows).toEqual([
    { code: 'gone' },
  ])
})
