import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { aUnit } from '#modules/organisations/testing/a-unit.builder.ts'
import { aPhoto } from '#platform/files/testing/sample-files.ts'
import { aHouse } from '#tests/setup/house.ts'
import type { SentFile } from '#tests/setup/multipart.ts'
import { anIncident } from '../../testing/an-incident.builder.ts'

const house = await aHouse()
const [nurse, manager] = [await house.visitor('frontline'), await house.visitor('manager')]
const lead = await house.visitor('reduction-lead')
const incident = await house.inside(async (db) => (await anIncident(db, { unitId: house.unit.id })).id)
const photo: SentFile = { field: 'file', name: 'IMG_0001.JPG', type: 'image/jpeg', content: await aPhoto('jpeg') }
const notes: SentFile = { field: 'file', name: 'Notes – “night”.txt', type: 'text/plain', content: 'Tea at nine.\n' }
const path = `/incidents/${incident}`
const form = () => nurse.open(`${path}/files/new`)
const send = async (files: readonly SentFile[], shows = 'A mark on the left wrist') =>
  nurse.upload(await form(), { shows }, files, { form: `${path}/files` })
const deeds = async () => {
  const { rows } = await house.superuser.query<{ deed: string }>(
    `select deed from private.audit where deed like 'incident.file%' order by id`,
  )
  return rows.map(({ deed }) => deed)
}
const linkTo = async (name: string) =>
  (await nurse.open(path)).links.filter(({ text }) => text === name).at(-1)?.href ?? 'no link'

describe('a file of a record', () => {
  it('is added with words, listed by its words, and opened on a page of its own, and each deed is noted', async () => {
    const record = await send([photo])
    expect(record.status).toBe(200)
    expect(record.text).toContain('The file is part of the record')
    expect(record.text).toContain('IMG_0001.JPG JPEG')
    expect(record.text).toContain('A mark on the left wrist')
    expect(record.html).not.toContain('<img')
    const page = await manager.open(await linkTo('IMG_0001.JPG'))
    expect(page.html).toMatch(/<img[^>]+alt="A mark on the left wrist"/)
    expect(await deeds()).toEqual(['incident.file-added'])
    await manager.get(`${page.path}/content`)
    expect(await deeds()).toEqual(['incident.file-added', 'incident.file-viewed'])
  })

  it('is served so that nothing in it can run, and nobody keeps a copy', async () => {
    await send([notes])
    const answer = await nurse.get(`${await linkTo('Notes – “night”.txt')}/content`)
    expect(answer.html).toBe('Tea at nine.\n')
    expect(answer.headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'content-disposition': `attachment; filename="Notes _ _night_.txt"; filename*=UTF-8''Notes%20%E2%80%93%20%E2%80%9Cnight%E2%80%9D.txt`,
    })
    const picture = await nurse.get(`${await linkTo('IMG_0001.JPG')}/content`)
    expect(picture.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-security-policy': expect.stringContaining('sandbox'),
    })
    expect(picture.headers['content-disposition']).toMatch(/^inline; filename="IMG_0001.jpg"/)
  })

  it('is refused in words beside the question, and the words are kept', async () => {
    const none = await send([], 'A mark')
    expect([none.status, none.problems]).toEqual([422, ['Choose a file']])
    expect(none.html).toContain('A mark</textarea>')
    const wrong = await send([{ ...notes, name: 'page.html' }], '')
    expect(wrong.problems).toEqual([
      expect.stringMatching(/^This kind of file cannot be kept\. Choose JPEG/),
      'Say what it shows',
    ])
    const again = await send([notes], '')
    expect(again.problems).toEqual(['Choose the file again: a browser does not keep it', 'Say what it shows'])
  })

  it('counts once, however often the same form is sent', async () => {
    const page = await form()
    const before = (await deeds()).length
    const sendAgain = () => nurse.upload(page, { shows: 'Twice' }, [notes], { form: `${path}/files`, follow: false })
    const [one, two] = [await sendAgain(), await sendAgain()]
    expect([one.status, two.status, two.location]).toEqual([303, 303, one.location])
    expect((await deeds()).length).toBe(before + 1)
    const other = await nurse.upload(page, { shows: 'Twice' }, [{ ...notes, content: 'Coffee' }], {
      form: `${path}/files`,
    })
    expect(other.status).toBe(422)
  })

  it('is removed with a reason, says so for ever, can be opened no more, and is kept', async () => {
    const href = await linkTo('IMG_0001.JPG')
    const remove = await nurse.open(`${href}/remove`)
    const refused = await nurse.send(remove, { because: ' ' }, { form: `${href}/remove` })
    expect([refused.status, refused.problems]).toEqual([422, ['Say why it is removed']])
    const record = await nurse.send(refused, { because: 'It shows somebody else.' }, { form: `${href}/remove` })
    expect(record.text).toContain('IMG_0001.JPG (removed)')
    const page = await lead.open(href)
    expect(page.text).toContain('Why: It shows somebody else.')
    expect((await lead.get(`${href}/content`)).status).toBe(404)
    const { rows } = await house.superuser.query<{ organisation: string; hash: string }>(
      `select organisation_id as organisation, hash from private.files where name = 'IMG_0001.JPG'`,
    )
    const kept = rows[0]
    const place = `${house.settings.dataFolder}/files/${kept?.organisation}/${kept?.hash.slice(0, 2)}/${kept?.hash.slice(2)}`
    expect(existsSync(place)).toBe(true)
  })

  it('looks like none to whoever may not read the record, and cannot be added or removed by a role that may not', async () => {
    const hazel = await house.inside((db) => aUnit(db, { name: 'Hazel Ward' }))
    const neighbour = await house.visitor('frontline', [hazel.id])
    const href = await linkTo('Notes – “night”.txt')
    for (const at of [href, `${href}/content`, `${href}/remove`, `${path}/files/new`])
      expect((await neighbour.get(at)).status).toBe(404)
    expect([(await lead.get(href)).status, (await lead.get(`${href}/remove`)).status]).toEqual([200, 403])
    expect((await lead.open(path)).text).not.toContain('Add a file')
  })

  it('that is missing on the disk is told in words', async () => {
    const href = await linkTo('Notes – “night”.txt')
    await house.superuser.query(`update private.files set hash = repeat('0', 64) where kind = 'text'`)
    const answer = await nurse.get(`${href}/content`)
    expect([answer.status, answer.text.includes('not where it was put')]).toEqual([410, true])
    expect(house.logged).toEqual([])
  })
})
