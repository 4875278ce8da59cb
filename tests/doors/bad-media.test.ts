import { describe, expect, it } from 'vitest'
import { networkAnnouncer } from '#app'
import { newId } from '#basics/id.ts'
import { aMediaItem } from '#modules/media/testing/a-media-item.builder.ts'
import { openFileRoom } from '#platform/files/file-room.ts'
import { aPhoto } from '#platform/files/testing/sample-files.ts'
import { isForTeam } from '#platform/http/route.ts'
import { inNetworkAs } from '#platform/tenancy/network-db.ts'
import { depth } from '#tests/setup/depth.ts'
import { aHouse } from '#tests/setup/house.ts'
import { multipartOf } from '#tests/setup/multipart.ts'
import { seed } from '#tests/setup/seeded-chance.ts'
import { badFiles, goodFiles } from './bad-files.ts'
import { everyRoute } from './every-route.ts'

const house = await aHouse()
const editor = await house.visitor('network-editor')
const bad = await badFiles(seed)
const opening = { pool: house.database.app, announcer: networkAnnouncer }
const item = await inNetworkAs(opening, { kind: 'job', name: 'a test' }, async (db) => {
  const content = await aPhoto('png', 40, 30)
  const words = { alternative: 'A gate' }
  return await aMediaItem(db, openFileRoom(house.settings), { name: 'gate.png', content, words, at: house.clock.now })
})
/** Every form of the network's team that takes files: a new one is tried without being listed. */
const inputs = everyRoute.filter((route) => isForTeam(route) && route.takesFiles !== undefined)
const form = (await editor.open('/desk/media/new')).forms.find(({ action }) => action === '/desk/media')
const proof = form?.filled.find(([name]) => name === '_csrf')?.[1] ?? ''
const fields = (): [string, string][] => [
  ['_csrf', proof],
  ['_key', newId()],
  ['alternative', 'A gate'],
]

async function kept(): Promise<readonly unknown[]> {
  const { rows } = await house.superuser.query(
    `select m.id, m.name, m.mark, c.width, md5(c.content) as content from network.media m join network.media_content c on c.media_id = m.id order by 1, 4`,
  )
  return rows
}

describe('a file that was made to do harm, sent to what everybody sees', () => {
  it('is refused in words by every form that takes files, 60 of them at least, and nothing of it is kept', async () => {
    const before = await kept()
    const step = Math.max(1, Math.floor(bad.length / depth(64, bad.length)))
    const tried = bad.filter((_file, at) => at % step === 0)
    for (const { path } of inputs) {
      const action = path.replace(':media', item.id)
      for (const file of tried) {
        const { type, body } = multipartOf(fields(), [file])
        const answer = await editor.postBody(action, type, body)
        const said = `${action} ${file.name.slice(0, 60)} as ${file.type}: ${answer.problems.join(' ')}`
        expect([said, answer.status >= 400 && answer.status < 500]).toEqual([said, true])
      }
    }
    console.info(`${tried.length} bad files refused by ${inputs.length} forms`)
    expect(tried.length).toBeGreaterThanOrEqual(60)
    expect(inputs.length).toBeGreaterThanOrEqual(2)
    expect([await kept(), house.logged]).toEqual([before, []])
  })

  it('is not what good files are: each of those is taken, and a picture is drawn anew', async () => {
    for (const [extension, content] of await goodFiles()) {
      const { type, body } = multipartOf(fields(), [{ field: 'file', name: `good.${extension}`, content }])
      const answer = await editor.postBody('/desk/media', type, body)
      expect([extension, answer.problems, answer.status]).toEqual([extension, [], 303])
    }
  })

  it('is not even written down for somebody who may not add media', async () => {
    const before = await kept()
    const content = await aPhoto('png', 40, 30)
    const { type, body } = multipartOf(fields(), [{ field: 'file', name: 'a.png', content }])
    for (const visitor of [house.stranger(), await house.visitor('manager'), await house.visitor('network-moderator')])
      expect((await visitor.postBody('/desk/media', type, body)).status).toBeGreaterThanOrEqual(400)
    expect(await kept()).toEqual(before)
  })
})
