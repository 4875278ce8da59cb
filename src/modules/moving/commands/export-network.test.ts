import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { networkAnnouncer } from '#app'
import { mediaPath } from '#modules/media/index.ts'
import { aMediaItem } from '#modules/media/testing/a-media-item.builder.ts'
import { publishEntry, saveDraft, takeInEntry } from '#modules/publishing/index.ts'
import { anEntry } from '#modules/publishing/testing/an-entry.builder.ts'
import type { Command } from '#platform/commands/command.ts'
import { openFileRoom } from '#platform/files/file-room.ts'
import { aPdf, aPhoto } from '#platform/files/testing/sample-files.ts'
import { inNetworkAs } from '#platform/tenancy/network-db.ts'
import { aHouse, type TestHouse } from '#tests/setup/house.ts'
import { moveAddress } from '../move-address.ts'
import { exportNetwork } from './export-network.command.ts'
import { importNetwork } from './import-network.command.ts'
import { readWordPress } from './read-wordpress.ts'

const [here, there] = [await aHouse(), await aHouse()]
const folder = mkdtempSync(join(tmpdir(), 'lessen-network-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function run(command: Command, { database, settings, clock }: TestHouse, words: readonly string[]) {
  const said: string[] = []
  const say = (text: string) => void said.push(text)
  const code = await command.run({ words, flags: {}, database, settings, now: () => clock.now, out: say, tell: say })
  return { code, said }
}

const at = here.clock.now
const opening = { pool: here.database.app, announcer: networkAnnouncer }
await inNetworkAs(opening, { kind: 'job', name: 'a test' }, async (db) => {
  const room = openFileRoom(here.settings)
  const picture = await aMediaItem(db, room, { name: 'Gate.png', content: await aPhoto('png', 60, 40), words: {}, at })
  await aMediaItem(db, room, { name: 'Plan.pdf', content: aPdf(), words: { alternative: 'A plan' }, at })
  const body = `## Gates\n\nA *calm* text.\n\n![A quiet room](${mediaPath(picture)})`
  const [one, two] = [
    anEntry({ code: 'one', title: 'One & <more>', body, related: ['two'] }),
    anEntry({ code: 'two', title: 'Two' }),
  ]
  for (const entry of [two, one])
    await takeInEntry(db, entry, { at, by: 'job a test', publishedAt: '2020-05-01T08:00:00.000Z' })
  await takeInEntry(db, { ...one, description: 'Said better.' }, { at, by: 'job a test' })
  const draft = { id: '0190a0b0-0000-7000-8000-0000000000aa', shape: 'news', code: 'a-draft', basedOn: 0 }
  await saveDraft(db, { ...draft, content: anEntry({ code: 'a-draft', title: 'Not yet' }) }, at)
  expect(await publishEntry(db, { id: draft.id, version: 9 }, at)).toBe('no such version')
  await moveAddress(db, { from: '/?p=1', to: '/resources/one', because: 'From our earlier site' }, at)
})

/** What has to be the same; pictures are drawn anew, and who added something is who took it in. */
function whole(path: string): unknown {
  const { entries, media, moves } = JSON.parse(readFileSync(join(path, 'network.json'), 'utf8'))
  const told = media.map(({ id, name, alternative, width, height, kind }: Record<string, unknown>) => ({
    id,
    name,
    alternative,
    width,
    height,
    isPdf: kind === 'pdf',
  }))
  return { entries, media: told, moves }
}

describe('everything that the network has', () => {
  it('is written out, taken into an empty network, and is the same there: versions, drafts, media, addresses', async () => {
    const [first, second] = [join(folder, 'first'), join(folder, 'second')]
    expect(await run(exportNetwork, here, [first])).toEqual({
      code: 0,
      said: ['3 entries, 2 pictures and documents, 1 moved addresses.'],
    })
    expect(await run(importNetwork, there, [first])).toEqual({
      code: 0,
      said: ['3 entries, 2 pictures and documents taken in.'],
    })
    expect((await run(exportNetwork, there, [second])).code).toBe(0)
    expect(whole(second)).toEqual(whole(first))
    expect(JSON.stringify(whole(first))).toContain('Said better.')
    const page = await there.stranger().get('/resources/one')
    expect([page.status, page.text.includes('Two')]).toEqual([200, true])
    expect((await there.stranger().get('/?p=1')).location).toBe('/resources/one')
    expect((await there.stranger().get('/news/a-draft')).status).toBe(404)
  })

  it('changes nothing when it is taken in again, and overwrites no folder', async () => {
    const again = await run(importNetwork, there, [join(folder, 'first')])
    expect(again).toEqual({
      code: 1,
      said: [expect.stringMatching(/^0 entries/), expect.stringMatching(/^3 entries left alone/)],
    })
    expect((await run(exportNetwork, here, [join(folder, 'first')])).code).toBe(2)
    expect((await run(importNetwork, there, [join(folder, 'nothing')])).code).toBe(2)
    expect([here.logged, there.logged]).toEqual([[], []])
  })

  it('is written for WordPress as well, with drafts as drafts', async () => {
    const read = await readWordPress(createReadStream(join(folder, 'first/wordpress.xml'), 'utf8'))
    const items = read.ok ? read.value.items : []
    expect(items.map(({ title, status, slug }) => [title, status, slug])).toEqual([
      ['Not yet', 'draft', 'a-draft'],
      ['One &', 'publish', 'one'],
      ['Two', 'publish', 'two'],
    ])
    expect(items[1]?.html).toContain('<em>calm</em>')
  })
})
