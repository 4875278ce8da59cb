import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, test } from 'vitest'
import { networkAnnouncer } from '#app'
import { mediaPath } from '#modules/media/index.ts'
import { aMediaItem } from '#modules/media/testing/a-media-item.builder.ts'
import { saveDraft } from '#modules/publishing/index.ts'
import { anEntry } from '#modules/publishing/testing/an-entry.builder.ts'
import { asEditor, publishAnEntry } from '#modules/publishing/testing/as-editor.ts'
import type { Command } from '#platform/commands/command.ts'
import { openFileRoom } from '#platform/files/file-room.ts'
import { aPdf, aPhoto } from '#platform/files/testing/sample-files.ts'
import { aHouse, type TestHouse } from '#tests/setup/house.ts'
import { loadDemoNetwork } from '#worlds/demo/demo-network.ts'
import { contentTables, leftOutTables, peopleTables } from '../domain/network-tables.ts'
import { fillEveryTable } from '../testing/fill-every-table.ts'
import { exportNetwork } from './export-network.command.ts'
import { importNetwork } from './import-network.command.ts'
import { readWordPress } from './read-wordpress.ts'

const [here, there] = [await aHouse(), await aHouse()]
const elsewhere = await aHouse({ settings: { secret: 'another secret that only tests know, and it is long' } })
const folder = mkdtempSync(join(tmpdir(), 'lessen-network-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const [first, second, public_] = [join(folder, 'first'), join(folder, 'second'), join(folder, 'public')]

await loadDemoNetwork({ database: here.database, announcer: networkAnnouncer, now: here.clock.now })
await asEditor(here.database.app)(async (db) => {
  const room = openFileRoom(here.settings)
  const at = here.clock.now
  const picture = await aMediaItem(db, room, { name: 'Gate.png', content: await aPhoto('png', 60, 40), words: {}, at })
  await aMediaItem(db, room, { name: 'Plan.pdf', content: aPdf(), words: { alternative: 'A plan' }, at })
  const body = `## Gates\n\nA *calm* text.\n\n![A quiet room](${mediaPath(picture)})`
  await publishAnEntry(db, anEntry({ code: 'one', title: 'One & <more>', body }), at)
  const draft = { id: '0190a0b0-0000-7000-8000-0000000000bb', shape: 'news', code: 'a-draft', basedOn: 0 }
  await saveDraft(db, { ...draft, content: anEntry({ code: 'a-draft', title: 'Not yet' }) }, at)
})
await fillEveryTable(here.superuser, here.clock.now)

async function run(command: Command, { database, settings, clock }: TestHouse, dir: string, flags = {}) {
  const said: string[] = []
  const say = (text: string) => void said.push(text)
  const code = await command.run({ words: [dir], flags, database, settings, now: () => clock.now, out: say, tell: say })
  return { code, said: said.join('\n') }
}

const json = (dir: string, name: string) => JSON.parse(readFileSync(join(dir, name), 'utf8'))
const exported = await run(exportNetwork, here, first, { people: true })
const taken = await run(importNetwork, there, first)
const again = await run(exportNetwork, there, second, { people: true })

describe('everything that the network has', () => {
  it('is written out, taken into an empty network, and written out again', async () => {
    expect([exported.code, taken, again.code]).toEqual([0, { code: 0, said: expect.any(String) }, 0])
    expect(taken.said).toMatch(/^\d+ entries, [1-9]\d* pictures and documents, \d+ rows about people taken in\.$/)
    expect([there.logged, elsewhere.logged]).toEqual([[], []])
  })

  test.each([
    ...contentTables.map((table) => ['network.json', table] as const),
    ...peopleTables.map((table) => ['people.json', table] as const),
  ])('%s holds every row of %s, and the same after the way there and back', (file, table) => {
    const rows = json(first, file).tables[table]
    expect(rows.length).toBeGreaterThan(0)
    // Pictures are drawn anew: the same picture in other bytes.
    const drawnAnew = table === 'media' ? { bytes: 0, mark: '' } : {}
    const told = (some: readonly object[]) => some.map((row) => ({ ...row, ...drawnAnew }))
    expect(told(json(second, file).tables[table])).toEqual(told(rows))
  })

  it('is the same to the byte where no picture is', () => {
    const [one, other] = [first, second].map((dir) =>
      readFileSync(join(dir, 'network.json'), 'utf8').replace(/"(bytes|mark)": .*\n/g, ''),
    )
    expect(other).toBe(one)
    for (const name of ['people.json', 'wordpress.xml'])
      expect(readFileSync(join(second, name)).equals(readFileSync(join(first, name))), name).toBe(true)
    const [plan] = json(first, 'network.json').tables.media.filter(({ kind }: { kind: string }) => kind === 'pdf')
    for (const dir of [first, second])
      expect(readFileSync(join(dir, 'media', plan.id, plan.name)).equals(aPdf()), dir).toBe(true)
  })

  it('is shown and found there as it was here', async () => {
    const { rows } = await here.superuser.query<{ code: string }>(
      `select code from network.entries where shape = 'story' and published_at is not null order by code limit 1`,
    )
    for (const path of [
      '/',
      '/resources?q=restraint',
      '/news',
      '/resources/one',
      `/stories/${rows[0]?.code}`,
      '/directory',
      '/members',
      '/webinars',
    ])
      expect([path, (await there.stranger().open(path)).text]).toEqual([path, (await here.stranger().open(path)).text])
    expect((await there.stranger().get('/?p=1')).location).toBe('/resources')
    expect((await there.stranger().get('/stories/taken-back')).status).toBe(410)
    expect((await there.stranger().get('/news/a-draft')).status).toBe(404)
    const registrations = await there.superuser.query(`insert into network.webinar_registrations
      (id, webinar_id, name, email, wants_mail, standing, registered_at)
      select gen_random_uuid(), webinar_id, 'A', 'a@b.example', false, 'waiting', now() from network.webinars limit 1
      returning number > all (select number from network.webinar_registrations) as "isLast"`)
    expect(registrations.rows).toEqual([{ isLast: true }])
  })

  it('is noted in the audit of both', async () => {
    for (const [house, deed] of [
      [here, 'network.taken-out'],
      [there, 'network.taken-in'],
    ] as const) {
      const { rows } = await house.superuser.query(
        `select (payload->>'people')::int > 50 as people from network.audit where deed = $1`,
        [deed],
      )
      expect([deed, rows[0]]).toEqual([deed, { people: true }])
    }
  })
})

describe('what is about people', () => {
  it('is written only where that is asked for, and nobody else on the machine can read any of it', async () => {
    const { code, said } = await run(exportNetwork, here, public_)
    expect([code, said]).toEqual([0, expect.stringContaining(' in members, ')])
    expect(existsSync(join(public_, 'people.json'))).toBe(false)
    for (const name of ['network.json', 'report.txt', 'wordpress.xml'])
      expect([name, statSync(join(public_, name)).mode & 0o077]).toEqual([name, 0])
    const text = readFileSync(join(public_, 'network.json'), 'utf8')
    const { rows } = await here.superuser.query<{ email: string }>(
      'select email from network.members union select email from network.subscribers',
    )
    expect(rows.filter(({ email }) => text.includes(email))).toEqual([])
    const report = readFileSync(join(public_, 'report.txt'), 'utf8')
    for (const table of Object.keys(leftOutTables)) expect(report).toContain(`- ${table}: `)
  })

  it('keeps stories and people drafts where their consent did not come along', async () => {
    const { code, said } = await run(importNetwork, elsewhere, public_)
    expect([code, said]).toEqual([1, expect.stringMatching(/\d+ entries about people are drafts here/)])
    const { rows } = await elsewhere.superuser.query<{ shape: string }>(
      `select distinct shape from network.entries where published_at is not null and shape in ('story', 'person', 'news')`,
    )
    expect(rows).toEqual([{ shape: 'news' }])
  })
})

describe('an export', () => {
  it('goes into an empty network only, and overwrites no folder', async () => {
    expect(await run(importNetwork, there, first)).toEqual({
      code: 2,
      said: expect.stringMatching(/^This network is not empty \(.*entries.*\nNothing was taken in\.$/),
    })
    expect((await run(exportNetwork, here, first)).code).toBe(2)
    expect((await run(importNetwork, there, join(folder, 'nothing'))).code).toBe(2)
  })

  it.each([
    ['no JSON', () => '{'],
    ['a table that nobody knows', (text: string) => text.replace('"redirects"', '"diversions"')],
    ['a column that nobody knows', (text: string) => text.replaceAll('"needs_two"', '"needs_three"')],
    [
      'an old address that leads to another site',
      (text: string) => text.replace('"target": "/', '"target": "//evil.example/'),
    ],
    [
      'a version of nothing',
      (text: string) => text.replace(/"entry_id": "[^"]+"/, '"entry_id": "0190a0b0-0000-7000-8000-00000000ffff"'),
    ],
    [
      'media that climb out of their folder',
      (text: string) => text.replace('"name": "gate.webp"', '"name": "../../gate.webp"'),
    ],
  ])('with %s is refused whole, and is no fault', async (_, change) => {
    const broken = await brokenExport(change)
    const empty = await emptied()
    expect(await run(importNetwork, empty, broken)).toEqual({
      code: 2,
      said: expect.stringMatching(/\nNothing was taken in\.$/),
    })
    const { rows } = await empty.superuser.query('select 1 from network.entries')
    expect([rows, empty.logged]).toEqual([[], []])
  })

  it('tells where an entry would stand at the address of a page of ours', async () => {
    const shadowed = await brokenExport((text) => text.replaceAll('"code": "one"', '"code": "suggest"'))
    const { code, said } = await run(importNetwork, await emptied(), shadowed)
    expect([code, said]).toEqual([1, expect.stringContaining('/resources/suggest is a page of its own here')])
  })

  it('tells when it comes from an installation with another secret', async () => {
    const { code, said } = await run(importNetwork, await emptied(), first)
    expect([code, said]).toEqual([1, expect.stringContaining('another secret')])
  })

  it('is written for WordPress as well, with drafts as drafts', async () => {
    const read = await readWordPress(createReadStream(join(first, 'wordpress.xml'), 'utf8'))
    const items = read.ok ? read.value.items : []
    const one = items.find(({ slug }) => slug === 'one')
    expect([one?.title, one?.status, one?.html.includes('<em>calm</em>')]).toEqual(['One &', 'publish', true])
    expect(items.find(({ slug }) => slug === 'a-draft')?.status).toBe('draft')
    expect(items.some(({ slug }) => slug === 'taken-back')).toBe(false)
  })
})

/** The house with another secret, as empty as a new one. */
async function emptied(): Promise<TestHouse> {
  const tables = [...contentTables, ...peopleTables].map((table) => `network.${table}`)
  await elsewhere.superuser.query(`truncate ${tables.join(', ')} cascade`)
  return elsewhere
}

async function brokenExport(change: (text: string) => string): Promise<string> {
  const dir = mkdtempSync(join(folder, 'broken-'))
  writeFileSync(join(dir, 'network.json'), change(readFileSync(join(public_, 'network.json'), 'utf8')))
  return dir
}
