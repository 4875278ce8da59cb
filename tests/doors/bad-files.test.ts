import { readdirSync } from 'node:fs'
import { createConnection } from 'node:net'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#basics/id.ts'
import { anIncident } from '#modules/incidents/testing/an-incident.builder.ts'
import { aHouse } from '#tests/setup/house.ts'
import { multipartOf } from '#tests/setup/multipart.ts'
import { seed } from '#tests/setup/seeded-chance.ts'
import { sentFromHere } from '#tests/setup/visitor.ts'
import { badFiles, goodFiles } from './bad-files.ts'

const house = await aHouse()
const nurse = await house.visitor('frontline')
const incident = await house.inside(async (db) => (await anIncident(db, { unitId: house.unit.id })).id)
const action = `/incidents/${incident}/files`
const bad = await badFiles(seed)

/** Everything under the folder with files, and how many rows there are. */
async function stored(): Promise<readonly [files: readonly string[], rows: number]> {
  const folder = join(house.settings.dataFolder, 'files')
  const files = await Promise.resolve()
    .then(() => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()))
    .catch(() => [])
  const { rows } = await house.superuser.query<{ count: number }>('select count(*)::int as count from private.files')
  return [files.map(({ name }) => name), rows[0]?.count ?? -1]
}

async function csrf(): Promise<string> {
  const form = (await nurse.open(`${action}/new`)).forms.find((one) => one.action === action)
  return form?.filled.find(([name]) => name === '_csrf')?.[1] ?? ''
}
let proof = ''
beforeAll(async () => {
  proof = await csrf()
})
const fields = (): [string, string][] => [
  ['_csrf', proof],
  ['_key', newId()],
  ['shows', 'A mark on the wrist'],
]

describe('a file that was made to do harm', () => {
  it('is refused in words, with nothing stored and no fault: more than 200 of them', async () => {
    expect(bad.length).toBeGreaterThan(200)
    const memory = process.memoryUsage().rss
    for (const file of bad) {
      const { type, body } = multipartOf(fields(), [file])
      const answer = await nurse.postBody(action, type, body)
      const said = `${file.name.slice(0, 60)} as ${file.type}: ${answer.problems.join(' ')}`
      expect([said, answer.status >= 400 && answer.status < 500]).toEqual([said, true])
    }
    console.info(`${bad.length} bad files refused`)
    expect([await stored(), house.logged]).toEqual([[[], 0], []])
    expect(process.memoryUsage().rss - memory).toBeLessThan(400_000_000)
  })

  it('keeps nothing of a form that did not arrive whole, or is no form', async () => {
    const { type, body } = multipartOf(fields(), [{ field: 'file', name: 'a.txt', content: 'Tea at nine.' }])
    const text = body.toString('latin1')
    const bodies: readonly (readonly [string, Buffer])[] = [
      ...Array.from({ length: 20 }, (_, n) => [type, body.subarray(0, Math.floor((body.length * n) / 20))] as const),
      ['multipart/form-data', body],
      ['multipart/form-data; boundary=', body],
      ['multipart/form-data; boundary=another', body],
      ['multipart/mixed; boundary=a-boundary-that-stands-in-no-file', body],
      [type, Buffer.from(text.replace('name="file"', 'name="__proto__"'))],
      [type, Buffer.from(text.replace('; filename="a.txt"', `; filename="${'x'.repeat(100_000)}.txt"`))],
      [type, Buffer.from(text.replace('form-data; name="shows"', 'form-data'))],
      [type, Buffer.from(text.replace(proof, 'no proof at all'))],
      [
        type,
        multipartOf(
          fields(),
          Array.from({ length: 5 }, (_, n) => ({ field: 'file', name: `${n}.txt`, content: 'a' })),
        ).body,
      ],
      [type, multipartOf([...fields(), ...Array.from({ length: 3_000 }, (_, n) => [`f${n}`, ''] as const)], []).body],
      [type, multipartOf(fields().reverse(), [{ field: 'other', name: '', content: '' }]).body],
    ]
    for (const [kind, sent] of bodies) {
      const answer = await nurse.postBody(action, kind, sent)
      const said = sent.toString('latin1').slice(-300)
      expect([said, answer.status >= 400 && answer.status < 500]).toEqual([said, true])
    }
    expect([await stored(), house.logged]).toEqual([[[], 0], []])
  })

  it('keeps nothing when the form says another length than it has, or never ends', async () => {
    await house.app.listen({ host: '127.0.0.1', port: 0 })
    const address = house.app.server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const { type, body } = multipartOf(fields(), [{ field: 'file', name: 'a.txt', content: 'x'.repeat(100_000) }])
    const cookie = [...nurse.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const head = { ...sentFromHere(house.settings.origin), host: 'localhost:3000', cookie, 'content-type': type }
    for (const length of [String(body.length + 500), String(body.length - 500), '99999999999', '-1', 'ten', '1e3']) {
      await sendRaw(port, { ...head, 'content-length': length }, body)
    }
    for (const at of [10, 500, 50_000, body.length - 5]) {
      await sendRaw(port, { ...head, 'content-length': String(body.length) }, body.subarray(0, at))
    }
    expect((await stored())[1]).toBe(0)
    expect(house.logged.filter(({ level }) => level === 'error')).toEqual([])
    // Whatever was cut off is gone again as well.
    await expect.poll(async () => (await stored())[0], { timeout: 10_000 }).toEqual([])
  })

  it('writes nothing to the disk for somebody who may not add files', async () => {
    const { type, body } = multipartOf(fields(), [{ field: 'file', name: 'a.txt', content: 'Tea at nine.' }])
    const lead = await house.visitor('reduction-lead')
    for (const [visitor, status] of [
      [house.stranger(), 401],
      [lead, 403],
    ] as const)
      expect((await visitor.postBody(action, type, body)).status).toBe(status)
    expect(await stored()).toEqual([[], 0])
  })

  it('is not what good files are: each of those is taken', async () => {
    for (const [extension, content] of await goodFiles()) {
      const { type, body } = multipartOf(fields(), [{ field: 'file', name: `good.${extension}`, content }])
      const answer = await nurse.postBody(action, type, body)
      expect([extension, answer.problems, answer.status]).toEqual([extension, [], 303])
    }
    expect((await stored())[1]).toBe(8)
  })
})

/** Sends a request byte by byte as it should not be, then hangs up. */
function sendRaw(port: number, headers: Readonly<Record<string, string>>, body: Buffer): Promise<void> {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return new Promise((done) => {
    const socket = createConnection({ port, host: '127.0.0.1' })
    socket.on('error', () => undefined).on('close', () => done())
    socket.on('data', () => socket.destroy())
    socket.write(`POST ${action} HTTP/1.1\r\n${lines.join('')}\r\n`)
    socket.write(body, () => socket.end())
  })
}
