import { afterAll, describe, expect, it } from 'vitest'
import { buildApp } from '#app'
import { aRestrictedRecord } from '#modules/people/testing/a-restricted-record.builder.ts'
import { aClamd } from '#platform/files/testing/a-scanner.ts'
import { eicar } from '#platform/files/testing/sample-files.ts'
import { aHouse, signedIn } from '#tests/setup/house.ts'
import { aVisitor, type Visitor } from '#tests/setup/visitor.ts'
import { rewrittenPool } from '#tests/tenancy/stripped-pool.ts'
import { anIncident } from '../../testing/an-incident.builder.ts'
import { anIncidentFile } from '../../testing/an-incident-file.builder.ts'

const clamd = await aClamd()
afterAll(() => clamd.close())
const house = await aHouse({ settings: { virusScanner: { kind: 'clamd', at: clamd.at }, filesQuotaMb: 1 } })
const [nurse, reader] = [await house.visitor('frontline'), await house.visitor('frontline')]

/** A record with a file, restricted in one of the two ways, or not at all. */
async function aRecord(restrict: 'incident' | 'person' | null) {
  return await house.inside(async (db) => {
    const { id, content } = await anIncident(db, { unitId: house.unit.id })
    const file = await anIncidentFile(db, id, house.settings.dataFolder)
    if (restrict === 'incident') await aRestrictedRecord(db, { incident: id }, [reader.user.id])
    if (restrict === 'person') await aRestrictedRecord(db, { person: content.personId ?? '' }, [reader.user.id])
    return { id, file, at: `/incidents/${id}` }
  })
}

/** What is answered at every address of a record's file, by its path after the record. */
async function answers(visitor: Visitor, { at, file }: Awaited<ReturnType<typeof aRecord>>) {
  const page = await visitor.open('/')
  const proof = page.forms
    .flatMap(({ filled }) => filled)
    .filter(([name]) => name === '_csrf')
    .slice(0, 1)
  const asked = ['', '/files/new', `/files/${file}`, `/files/${file}/remove`]
  const found: Record<string, number> = {}
  for (const path of asked) found[`GET ${path}`] = (await visitor.get(`${at}${path}`)).status
  found['GET content'] = (await visitor.get(`${at}/files/${file}/content`)).status
  found['POST remove'] = (await visitor.post(`${at}/files/${file}/remove`, [...proof, ['because', '']])).status
  return Object.values(found)
}

describe('the file of a restricted record', () => {
  it.each(['incident', 'person'] as const)(
    'is at no address for who may not open it: restricted by its %s',
    async (by) => {
      const record = await aRecord(by)
      expect(await answers(nurse, record)).toEqual([404, 404, 404, 404, 404, 404])
      expect((await answers(reader, record)).slice(0, 4)).toEqual([200, 200, 200, 200])
      expect((await nurse.open('/incidents')).html).not.toContain(record.id)
    },
  )

  it('is reached through no other record: the file is asked for with the record it belongs to', async () => {
    const [open, closed] = [await aRecord(null), await aRecord('incident')]
    for (const path of [`${open.at}/files/${closed.file}`, `${open.at}/files/${closed.file}/content`])
      expect([path, (await nurse.get(path)).status]).toEqual([path, 404])
    expect((await nurse.get(`${open.at}/files/${open.file}`)).status).toBe(200)
  })

  it('takes no file from who may not open it', async () => {
    const [open, closed] = [await aRecord(null), await aRecord('incident')]
    const page = await nurse.open(`${open.at}/files/new`)
    const form = page.forms.find(({ action }) => action === `${open.at}/files`)
    const astray = { ...page, forms: form ? [{ ...form, action: `${closed.at}/files` }] : [] }
    const file = { field: 'file', name: 'a.txt', type: 'text/plain', content: 'Tea at nine.\n' }
    const sent = await nurse.upload(astray, { shows: 'A note' }, [file], { form: `${closed.at}/files`, follow: false })
    expect(sent.status).toBe(404)
  })

  it('control: with the condition on restricted records taken out of every statement, its file opens', async () => {
    const record = await aRecord('incident')
    let taken = 0
    const app = rewrittenPool(house.database.app, (text) =>
      text.replace(/not \([\w.]+ = any\(array\(select r\.\w+ from private\.restricted_records r/g, (condition) => {
        taken++
        return `true or ${condition}`
      }),
    )
    const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
    const database = { ...house.database, app }
    const careless = await buildApp({ settings: house.settings, database, now: () => house.clock.now, log: quiet })
    afterAll(() => careless.close())
    const visitor = await signedIn(aVisitor(careless, house.settings.origin), nurse.user)
    expect((await visitor.get(`${record.at}/files/${record.file}`)).status).toBe(200)
    expect(taken).toBeGreaterThan(0)
  })
})

describe('a file that is added', () => {
  const add = async (at: string, content: string) => {
    const page = await nurse.open(`${at}/files/new`)
    const file = { field: 'file', name: 'a.txt', type: 'text/plain', content }
    return await nurse.upload(page, { shows: 'A note' }, [file], { form: `${at}/files` })
  }

  it('goes through the scanner that the settings name: what it finds is refused beside the field, and not kept', async () => {
    const { at } = await aRecord(null)
    const refused = await add(at, eicar)
    expect([refused.status, refused.problems]).toEqual([422, [expect.stringContaining('found')]])
    expect((await add(at, 'Tea at nine.\n')).status).toBe(200)
    const { rows } = await house.superuser.query(`select name, scan from private.files where name = 'a.txt'`)
    expect(rows).toEqual([{ name: 'a.txt', scan: 'clean' }])
  })

  it('is refused beside the field when the organisation has no room left, and what was written about it stays', async () => {
    const { at } = await aRecord(null)
    await house.superuser.query(`update private.files set bytes = 999990 where name = 'a.txt'`)
    const refused = await add(at, 'Coffee at ten.\n')
    expect(refused.problems).toEqual([
      expect.stringMatching(/^Your organisation has no room for this file: 1 of 1 MB are full/),
    ])
    expect([refused.status, refused.html.includes('A note</textarea>')]).toEqual([422, true])
  })
})
