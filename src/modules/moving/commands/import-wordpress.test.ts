import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { houseRoot } from '#platform/config/house-root.ts'
import { aPdf, aPhoto } from '#platform/files/testing/sample-files.ts'
import { aHouse } from '#tests/setup/house.ts'
import { importWordPress } from './import-wordpress.command.ts'

const house = await aHouse()
const file = join(houseRoot, 'tests/data/wordpress/earlier-site.xml')
const folder = mkdtempSync(join(tmpdir(), 'lessen-uploads-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const put = (path: string, content: Buffer | string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}
put('2019/05/quiet-room.jpg', await aPhoto('jpeg', 400, 600))
put('2019/05/garden.png', await aPhoto('png', 60, 40))
put('2020/01/answer.pdf', aPdf())
put('2020/01/evil.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')

type Told = { readonly what: string; readonly why: string }
type Report = Readonly<Record<'added' | 'changed' | 'unchanged' | 'drafts' | 'media' | 'moved', number>> & {
  readonly loaded: boolean
  readonly problems?: readonly string[]
  readonly leftOut: readonly Told[]
  readonly toLookAt: readonly Told[]
}

async function run(path: string, flags: Record<string, string | true> = { media: folder, format: 'json' }) {
  const [lines, told]: [string[], string[]] = [[], []]
  const out = (text: string) => void lines.push(text)
  const tell = (text: string) => void told.push(text)
  const { database, settings } = house
  const code = await importWordPress.run({
    words: [path],
    flags,
    database,
    settings,
    out,
    tell,
    now: () => house.clock.now,
  })
  const report: Report = flags.format === 'json' ? JSON.parse(lines.join('')) : { loaded: false }
  return { code, lines, told, report }
}
const first = await run(file)
const why = (part: string) => first.report.leftOut.filter(({ what }) => what.includes(part)).map((one) => one.why)
const page = async (path: string) => await house.stranger().get(path)

describe('an earlier site that is taken in', () => {
  it('brings its posts with their authors, days and topics, and its pages in their tree', async () => {
    expect(first.report).toMatchObject({ loaded: true, added: 10, drafts: 2, media: 2 })
    const room = await page('/news/a-quiet-room')
    expect([room.status, room.heading]).toEqual([200, expect.stringContaining('A quiet room that people asked for')])
    expect(room.text).toContain('Maud Fern')
    expect(room.text).toContain('1 May 2019')
    expect(room.html).toMatch(/<strong>invented<\/strong>/)
    expect((await page('/news/doors-that-stay-open')).text).toContain('Oisín Kestrel')
    expect((await page('/news/consultation')).heading).toContain('Consultation & what we said')
    expect((await page('/news/cafe-mornings')).heading).toContain('Café mornings — Tŷ Haf')
    expect((await page('/about/trustees')).heading).toContain('Trustees')
    expect((await house.stranger().open('/news')).text).toContain('Doors that stay open')
  })

  it('turns HTML into light markup: pictures with their words, lists, tables, links to where pages are now', async () => {
    const room = await page('/news/a-quiet-room')
    expect(room.html).toMatch(/<img[^>]+alt="A chair by a window" width="600" height="400"/)
    expect(room.links.map(({ href }) => href)).toContain('/news/doors-that-stay-open')
    expect(room.html).toMatch(/<h2 class="nhsuk-heading-m"[^>]*>What people said<\/h2>/)
    const doors = await page('/news/doors-that-stay-open')
    expect(doors.text).toContain('a star * and [square] brackets [sic].')
    expect(doors.html).toContain('<blockquote')
    expect((await page('/news/cafe-mornings')).html).toMatch(/10 \| 11/)
    const two = await page('/news/about-us')
    expect(two.links.map(({ href }) => href)).toEqual(
      expect.arrayContaining(['/news/a-quiet-room', 'https://law.example/act', '/2018/01/never-existed']),
    )
    expect(two.text).toContain('in it.')
  })

  it('keeps its old addresses, by path and by number, also those of uploads', async () => {
    for (const [from, to] of [
      ['/2019/05/a-quiet-room/', '/news/a-quiet-room'],
      ['/?p=11', '/news/a-quiet-room'],
      ['/?p=22&utm_source=x', '/news/about-us'],
      ['/?page_id=42', '/about/trustees'],
      ['/about-us/trustees', '/about/trustees'],
    ] as const)
      expect([from, (await page(from)).status, (await page(from)).location]).toEqual([from, 301, to])
    expect((await page('/wp-content/uploads/2019/05/quiet-room.jpg')).location).toMatch(
      /^\/media\/.*\/quiet-room\.webp$/,
    )
  })

  it('leaves out what is not for everybody, comments, and what nothing here can be, and says so of each', async () => {
    expect(why('For the team only')).toEqual(['it is private'])
    expect(why('Secret plans')).toEqual(['it is private'])
    expect(why('Behind a password')).toEqual(['it is protected by a password'])
    expect(why('Thrown away')).toEqual(['its state is “trash”'])
    expect(why('2 comments')).toEqual(['comments are never taken in'])
    expect(why('nav_menu_item')).toHaveLength(1)
    expect(why('the upload https://old-network.example/wp-content/uploads/2020/01/missing.jpg')[0]).toMatch(/no file/)
    expect(why('evil.svg')[0]).toMatch(/kind of file cannot be kept/)
    expect(why('the upload https://old-network.example/wp-content/uploads/2019/05/garden.png')).toEqual([
      'nobody said what it shows',
    ])
    expect(why('[contact-form-7]')).toHaveLength(2)
    expect(why('<script>')).toHaveLength(1)
    expect(why('Bad link')).toHaveLength(1)
    for (const part of ['Private words', 'Hidden words', 'Gone.', 'nobody takes in', 'alert(']) {
      const { rows } = await house.superuser.query(
        `select 1 from network.entry_versions where content::text like '%' || $1 || '%'`,
        [part],
      )
      expect([part, rows]).toEqual([part, []])
    }
    expect(first.code).toBe(1)
    expect(first.report.toLookAt.some(({ why: says }) => says.includes('“here”'))).toBe(true)
  })

  it('keeps drafts as drafts: nobody sees them but the team', async () => {
    expect((await page('/news/not-finished-yet')).status).toBe(404)
    expect((await page('/news/coming-soon')).status).toBe(404)
    const { rows } = await house.superuser.query<{ n: number }>(
      `select count(*)::int as n from network.entries where published_at is null`,
    )
    expect(rows[0]?.n).toBe(2)
  })

  it('takes no address at which a page of ours stands', async () => {
    put(
      'one.xml',
      `<rss><channel><link>https://another.example</link><wp:base_site_url>https://another.example</wp:base_site_url>
<item><title>Authors</title><wp:post_id>5</wp:post_id><wp:post_name>authors</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
</channel></rss>`,
    )
    expect((await run(join(folder, 'one.xml'))).report).toMatchObject({ added: 1, leftOut: [] })
    expect((await page('/news/authors-5')).heading).toContain('Authors')
  })

  it('changes nothing when it is taken in again, and only what changed there when it comes anew', async () => {
    const again = await run(file)
    expect(again.report).toMatchObject({ added: 0, changed: 0, unchanged: 12, drafts: 0, moved: 0, media: 2 })
    expect((await run(file, {})).lines[0]).toMatch(/^0 added, 0 changed, \d+ as they were, 0 new drafts, 2 uploads, /)
  })

  it.each([
    [
      '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]><rss><channel><link>&a;</link></channel></rss>',
      /document type/,
    ],
    ['<rss><channel><item><title>a', /before its end/],
    ['{"not": "xml"}', /before its end/],
    ['<rss></rss>', /before its end/],
  ])('is refused whole when the file is %j', async (content, says) => {
    const broken = join(folder, 'broken.xml')
    writeFileSync(broken, content)
    const { code, report } = await run(broken)
    expect([code, report.loaded, report.problems]).toEqual([2, false, [expect.stringMatching(says)]])
  })

  it('is refused where there is no file, without a fault', async () => {
    expect((await run(join(folder, 'nothing.xml'))).code).toBe(2)
    expect(house.logged).toEqual([])
  })
})
