import { renderToString } from 'preact-render-to-string'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { Markup } from '#design/index.ts'
import { aPdf, aPhoto } from '#platform/files/testing/sample-files.ts'
import { inNetwork } from '#platform/tenancy/network-db.ts'
import { aHouse } from '#tests/setup/house.ts'
import type { SentFile } from '#tests/setup/multipart.ts'
import { knownMedia } from './known-media.ts'

const house = await aHouse()
const editor = await house.visitor('network-editor')
/** As cameras make them: lying on its side, with a note to turn it. */
const photo = async (width: number, height: number): Promise<SentFile> => ({
  field: 'file',
  name: 'Garden “gate”.jpg',
  type: 'image/jpeg',
  content: await aPhoto('jpeg', height, width),
})
const pdf: SentFile = { field: 'file', name: 'Easy read.pdf', type: 'application/pdf', content: aPdf() }
const add = async (file: readonly SentFile[], words: Record<string, string>) =>
  editor.upload(await editor.open('/desk/media/new'), words, file, { form: '/desk/media' })
const pathOf = ({ path }: { readonly path: string }) => path.replace(/\?.*/, '')
const markupOn = (page: { readonly text: string }) => /!?\[[^\]]*\]\(\/media\/\S+\)/.exec(page.text)?.[0] ?? 'none'
const bytesAt = async (url: string) => (await house.app.inject({ url, headers: { host: 'localhost:3000' } })).rawPayload
const known = (text: string) => inNetwork(house.database.app, (db) => knownMedia(db, [text]))

describe('a picture or document of the network', () => {
  it('is added with words, listed, and shown in a text in the right size, without anything of the camera', async () => {
    const page = await add([await photo(1_200, 800)], { alternative: 'A garden gate', credit: 'Drawing: the network' })
    expect([page.status, page.heading]).toEqual([200, 'A garden gate'])
    expect((await editor.open('/desk/media?q=garden')).text).toMatch(/A garden gate .*JPEG, \d+ KB/)
    const text = markupOn(page)
    expect(text).toMatch(/^!\[A garden gate\]\(\/media\/[0-9a-f-]{36}\/garden-gate\.webp\)$/)
    const html = renderToString(Markup({ text, media: await known(text) }) ?? null)
    expect(html).toMatch(/width="1200" height="800"/)
    expect(html).toContain('Drawing: the network')
    const [src = '', ...sources] = [...html.matchAll(/\/media\/[^" ,]+/g)].map(([one]) => one.replaceAll('&amp;', '&'))
    expect(sources).toHaveLength(3)
    const small = await bytesAt(sources[0] ?? '')
    expect(await sharp(small).metadata()).toMatchObject({ format: 'webp', width: 480, height: 320 })
    const whole = await bytesAt(src)
    const { exif, icc, xmp } = await sharp(whole).metadata()
    expect([exif, icc, xmp]).toEqual([undefined, undefined, undefined])
  })

  it('is served with its type, never guessed, and kept for a year under an address that changes with it', async () => {
    const page = await add([await photo(300, 200)], { alternative: 'A small gate' })
    const text = markupOn(page)
    const path = /\((.*)\)/.exec(text)?.[1] ?? ''
    const plain = await house.stranger().get(path)
    expect(plain.headers).toMatchObject({
      'content-type': 'image/webp',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'cache-control': 'public, no-cache',
      'content-disposition': expect.stringMatching(/^inline; filename="garden-gate.webp"/),
    })
    const lasting =
      /\/media\/[^"]+v=[0-9a-f]+/.exec(renderToString(Markup({ text, media: await known(text) }) ?? null))?.[0] ?? ''
    expect((await house.stranger().get(lasting)).headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect((await house.stranger().get(`${path}?v=another`)).headers['cache-control']).toBe('public, no-cache')
    expect((await house.stranger().get(path.replace(/[^/]+$/, 'other.webp'))).status).toBe(404)
    expect((await house.stranger().get('/media/nothing/other.webp')).status).toBe(404)
  })

  it('can be a document, which is offered for saving and says what it is', async () => {
    const text = markupOn(await add([pdf], { alternative: 'Easy-read version' }))
    expect(text).toMatch(/^\[Easy-read version\]\(\/media\/[^/]+\/easy-read\.pdf\)$/)
    expect(renderToString(Markup({ text, media: await known(text) }) ?? null)).toMatch(
      /Easy-read version<\/a> \(PDF, \d+ KB\)/,
    )
    const answer = await house.stranger().get(/\((.*)\)/.exec(text)?.[1] ?? '')
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="easy-read.pdf"/)
    expect(answer.headers['content-type']).toBe('application/pdf')
  })

  it.each([
    [{}, [/Choose the file again/, /Say what the picture shows, or that it is only decoration/]],
    [{ alternative: 'A gate', decoration: 'yes' }, [/Choose the file again/, /not both/]],
    [{ alternative: 'x'.repeat(501) }, [/Choose the file again/, /at most 500 letters/]],
  ])('is refused with %j, in words beside the question, and the words are kept', async (words, problems) => {
    const page = await add([await photo(20, 20)], words)
    expect([page.status, page.problems]).toEqual([422, problems.map((one) => expect.stringMatching(one))])
    if ('alternative' in words) expect(page.html).toContain(`${words.alternative}</textarea>`)
  })

  it('may be only decoration; a document may not', async () => {
    const page = await add([await photo(20, 20)], { decoration: 'yes' })
    expect(page.heading).toBe('Only decoration')
    expect((await add([pdf], { decoration: 'yes' })).problems).toContain('A document is never only decoration')
    expect((await add([], { alternative: 'A gate' })).problems).toEqual(['Choose a file'])
  })

  it('is replaced under its address, by its like only, and everybody sees the new one at once', async () => {
    const page = await add([await photo(300, 200)], { alternative: 'An old gate' })
    const text = markupOn(page)
    const before = await known(text)
    const form = { form: `${pathOf(page)}/replace` }
    const wrong = await editor.upload(page, {}, [pdf], form)
    expect(wrong.problems).toEqual([expect.stringMatching(/^Choose a picture/)])
    const done = await editor.upload(page, {}, [await photo(400, 100)], form)
    expect(done.text).toContain('Every text that uses it now shows the new one.')
    const [[, after] = []] = [...(await known(text))]
    expect(after).toMatchObject({ width: 400, height: 100 })
    expect(after?.href).not.toBe([...before][0]?.[1].href)
  })

  it('says where it is used, and is not removed while it is', async () => {
    const page = await add([await photo(20, 20)], { alternative: 'A used gate' })
    const { superuser } = house
    await superuser.query(
      `insert into network.entries (id, code, kind, title, is_title_given, description, changed_at) values
       ('0190a0b0-0000-7000-8000-00000000abcd', 'uses-a-gate', 'guidance', 'Gates', true, $1, now())`,
      [markupOn(page)],
    )
    const used = await editor.open(page.path)
    expect(used.text).toContain('Gates (not public)')
    expect(used.forms.some(({ action }) => action.endsWith('/remove'))).toBe(false)
    const form = { form: `${pathOf(page)}/remove` }
    expect((await editor.send(page, {}, form)).problems).toEqual([expect.stringMatching(/still used/)])
    await superuser.query(`update network.entries set description = '' where code = 'uses-a-gate'`)
    expect((await editor.send(await editor.open(page.path), {}, form)).path).toBe('/desk/media')
    expect((await editor.open(page.path)).status).toBe(404)
  })

  it('is added by those who write for the network, and by nobody else; each deed is noted', async () => {
    expect((await (await house.visitor('frontline')).open('/desk/media')).status).toBe(403)
    expect((await house.stranger().open('/desk/media')).path).toMatch(/^\/sign-in/)
    const { rows } = await house.superuser.query<{ deed: string }>(
      `select distinct deed from network.audit where deed like 'media.%' order by deed`,
    )
    expect(rows.map(({ deed }) => deed)).toEqual(['media.added', 'media.removed', 'media.replaced'])
    expect(house.logged).toEqual([])
  })
})
