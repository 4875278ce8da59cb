import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { networkAnnouncer } from '#app'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { anAgreedStory } from '#modules/consents/testing/agreed-story.ts'
import { aMediaItem } from '#modules/media/testing/a-media-item.builder.ts'
import { importWordPress } from '#modules/moving/commands/import-wordpress.command.ts'
import { openFileRoom } from '#platform/files/file-room.ts'
import { aPhoto } from '#platform/files/testing/sample-files.ts'
import { inNetworkAs } from '#platform/tenancy/network-db.ts'
import { depth } from '#tests/setup/depth.ts'
import { aHouse } from '#tests/setup/house.ts'
import type { PageForm } from '#tests/setup/page-form.ts'
import type { VisitedPage } from '#tests/setup/read-page.ts'
import type { Visitor } from '#tests/setup/visitor.ts'
import { everyRoute } from './every-route.ts'
import { scriptAttempts } from './script-attempts.ts'
import { answerWith, shapesHere } from './shapes-here.ts'
import { htmlWithin, strangeMarkup } from './strange-markup.ts'

const house = await aHouse()
const [manager, stranger] = [await house.visitor('network-manager'), house.stranger()]
const shapes = await shapesHere()
const opening = { pool: house.database.app, announcer: networkAnnouncer }
const inNetwork = <T>(work: Parameters<typeof inNetworkAs<T>>[2]) =>
  inNetworkAs(opening, { kind: 'job', name: 'a test' }, work)

const endsOn = calendarDateOf('2026-12-31')

/** After so long something has stopped; all of it at full depth takes its time. */
const hangs = depth(90_000, 3_600_000)
let given = 0
/** The next attempt; all come in turn, so that each is tried wherever much is typed. */
const next = () => (scriptAttempts[given++ % scriptAttempts.length] ?? '').replaceAll('\0', '')

/** What is strange about an answer, whoever shows it. */
function strangeIn({ path, headers, html, status }: VisitedPage): string[] {
  const type = typeof headers['content-type'] === 'string' ? headers['content-type'] : ''
  const said = (found: string) => `${path}: ${found}`
  if (status >= 500) return [said(`status ${status}`)]
  if (type.startsWith('text/html')) return strangeMarkup(html).map(said)
  const isGuessed = headers['x-content-type-options'] !== 'nosniff'
  const within = /json|xml/.test(type) && html !== '' ? htmlWithin(type, html).flatMap((one) => strangeMarkup(one)) : []
  return [...(isGuessed ? ['a browser may guess what it is'] : []), ...within].map(said)
}

/** These addresses, every public one without a part that names something, and what pages lead to from there. */
async function lookEverywhere(
  first: readonly string[],
): Promise<{ readonly seen: number; readonly strange: readonly string[] }> {
  const open = everyRoute.filter(({ method, path, who }) => method === 'GET' && !path.includes(':') && who === 'anyone')
  const lists = open.map(({ path }) => path).filter((path) => !/^\/(sign-in|link|unlock|dev|gallery)/.test(path))
  const waiting = [...first, ...lists]
  const most = waiting.length + depth(40, 20_000)
  const known = new Set(waiting)
  const strange: string[] = []
  let seen = 0
  for (let path = waiting.shift(); path !== undefined && seen < most; path = waiting.shift()) {
    seen += 1
    const page = await stranger.get(path)
    strange.push(...strangeIn(page))
    const found = page.elements.flatMap(({ attrs }) =>
      attrs.filter(({ name }) => name === 'href').map(({ value }) => value),
    )
    for (const href of found.filter((one) => /^\/(?![/\\]|assets|media|sign-in|link)/.test(one)))
      if (!known.has(href) && !/[?&]page=/.test(href)) {
        known.add(href)
        waiting.push(href)
      }
  }
  return { seen, strange }
}

describe('what somebody types to run a script in somebody else’s browser', () => {
  it('is of every known class, 150 attempts at least', () => {
    expect(new Set(scriptAttempts).size).toBeGreaterThanOrEqual(150)
  })

  it('would be found in a page, if it came through', () => {
    const dangerous = scriptAttempts.filter((one) => strangeMarkup(`<p>${one}</p>`).length > 0)
    expect(dangerous.length).toBeGreaterThan(70)
    expect(htmlWithin('application/json', '{"items":[{"content_html":"<b onclick=x>"}]}')).toEqual(['<b onclick=x>'])
    expect(htmlWithin('application/atom+xml', '<a type="html">&lt;script&gt;</a>')).toEqual(['<script>'])
    expect(htmlWithin('application/atom+xml', '<a type="html"><![CDATA[&lt;b>]]></a>')).toEqual(['&lt;b>'])
  })

  it(
    'is stored in every shape, in media and by an import, and runs nowhere',
    async () => {
      expect(shapes.length).toBeGreaterThan(0)
      // Each holds a dozen attempts, and the next shape goes on where this one ends: all are tried many times.
      const entries = depth(6, scriptAttempts.length)
      await inNetwork(async (db) => {
        for (const shape of shapes)
          for (let at = 0; at < entries; at++) {
            const details = Object.fromEntries(shape.fields.map((field) => [field.name, answerWith(field, next)]))
            const words = { title: next(), description: next(), body: `${next()}\n\n${next()}`, details, note: next() }
            const more = { publisher: next(), people: [next()], topics: [next()], licence: next(), formats: [next()] }
            const code = `${shape.code}-attempt-${at}`
            const content = { ...words, ...more, kind: shape.kinds[0] ?? '' }
            // With consent in force and the words approved: some shapes are public in no other way.
            await anAgreedStory(db, { code, shape: shape.code, content, endsOn, at: house.clock.now })
          }
      })
      const content = await aPhoto('png', 20, 20)
      await inNetwork(async (db) => {
        const room = openFileRoom(house.settings)
        for (let at = 0; at < 8; at++) {
          const words = { alternative: next(), credit: next(), licence: next() }
          await aMediaItem(db, room, { name: `${next().slice(0, 60)}.png`, content, words, at: house.clock.now })
        }
      })
      const posts = await importAttempts()
      expect(posts.length).toBe(depth(18, scriptAttempts.length))
      const stored = shapes.flatMap(({ code, folder }) =>
        Array.from({ length: entries }, (_, at) => `${folder}/${code}-attempt-${at}`),
      )
      const { seen, strange } = await lookEverywhere([...stored, ...posts])
      console.info(
        `${given} attempts stored in ${shapes.length} shapes, media and an import; ${seen} addresses looked at`,
      )
      expect(strange).toEqual([])
      expect(given).toBeGreaterThan(3 * scriptAttempts.length)
      expect(seen).toBeGreaterThan(100)
      expect(house.logged.filter(({ level }) => level === 'error')).toEqual([])
    },
    hangs,
  )

  it(
    'is shown as it was typed by every form that can be found, at the desk and outside',
    async () => {
      const strange: string[] = []
      let sent = 0
      for (const [visitor, who] of [
        [stranger, 'anyone'],
        [manager, 'network'],
      ] as const) {
        const pages = everyRoute.filter(
          (route) => route.method === 'GET' && !route.path.includes(':') && route.who.startsWith(who),
        )
        for (const { path } of pages.filter((one) => !/^\/(sign-in|link|unlock|dev|gallery)/.test(one.path)))
          for (let again = 0; again < depth(2, 30); again++) {
            const page = await visitor.get(path)
            strange.push(...strangeIn(page))
            for (const form of page.forms.filter(({ typed }) => typed.size > 0)) {
              house.clock.now = new Date(Date.parse(house.clock.now) + 120_000).toISOString()
              const answer = await send(visitor, form)
              strange.push(...strangeIn(answer))
              sent += 1
            }
          }
      }
      console.info(`${sent} forms sent`)
      expect(strange).toEqual([])
      expect(sent).toBeGreaterThan(10)
      expect((await lookEverywhere([])).strange).toEqual([])
    },
    hangs,
  )
})

/** Sends a form as a page holds it, with attempts wherever words are typed but in the line that nobody meets. */
async function send(visitor: Visitor, { action, method, filled, typed }: PageForm): Promise<VisitedPage> {
  const fields = filled.map(([name, value]): [string, string] => [name, isAsked(name, typed) ? next() : value])
  if (method === 'GET') return await visitor.get(`${action}?${new URLSearchParams(fields)}`)
  return await visitor.post(action, fields)
}

function isAsked(name: string, typed: ReadonlySet<string>): boolean {
  return typed.has(name) && !/^(_|website|second)/.test(name)
}

/** Takes in an export in which every attempt is text, title, name or term of some post; gives the addresses of the posts. */
async function importAttempts(): Promise<readonly string[]> {
  const data = (text: string) => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
  const count = depth(18, scriptAttempts.length)
  const items = Array.from({ length: count }, (_, at) => {
    const some = scriptAttempts.filter((_attempt, place) => place % count === at)
    const text = some.map((one) => `${one}\n\n<p>${one}</p>`).join('\n\n')
    const [one = '', two = '', three = '', four = ''] = [...some, ...some, ...some, ...some]
    return `<item><title>${data(one)}</title><link>https://old.example/?p=${at + 1}</link><dc:creator>${data(two)}</dc:creator>
      <content:encoded>${data(text)}</content:encoded><excerpt:encoded>${data(three)}</excerpt:encoded>
      <wp:post_id>${at + 1}</wp:post_id><wp:post_name>old-attempt-${at}</wp:post_name><wp:status>publish</wp:status>
      <wp:post_type>post</wp:post_type><category domain="category">${data(four)}</category></item>`
  })
  mkdirSync(house.settings.dataFolder, { recursive: true })
  const file = join(house.settings.dataFolder, 'attempts.xml')
  writeFileSync(file, `<rss><channel><link>https://old.example</link>${items.join('\n')}</channel></rss>`)
  const lines: string[] = []
  const { database, settings } = house
  const [out, tell] = [(text: string) => void lines.push(text), () => undefined]
  const flags = { format: 'json' }
  await importWordPress.run({ words: [file], flags, database, settings, out, tell, now: () => house.clock.now })
  expect(JSON.parse(lines.join(''))).toMatchObject({ added: count })
  return items.map((_, at) => `/news/old-attempt-${at}`)
}
