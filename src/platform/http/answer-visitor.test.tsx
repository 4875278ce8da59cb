import { describe, expect, it } from 'vitest'
import { VisitorForm } from '#platform/forms/visitor-form.tsx'
import type { Route } from '#platform/http/route.ts'
import type { Visit } from '#platform/http/visit.ts'
import type { VisitedPage } from '#tests/setup/read-page.ts'
import { aServer, serverNow } from '#tests/setup/test-server.tsx'
import { aVisitor, type Visitor } from '#tests/setup/visitor.ts'

const given: unknown[] = []
const clock = { now: serverNow }

function formPage(visit: Visit, status = 200) {
  const typed = visit.form['words']
  const body = (
    <VisitorForm action="/suggest" tokens={visit.tokens}>
      <input name="words" value={typeof typed === 'string' ? typed : ''} />
    </VisitorForm>
  )
  return { title: 'Suggest', status, body }
}

const givesNoCookie = true
const routes: readonly Route[] = [
  { method: 'GET', path: '/', who: 'anyone', givesNoCookie, answer: async () => ({ title: 'Home', body: <p /> }) },
  { method: 'GET', path: '/suggest', who: 'anyone', givesNoCookie, answer: async (visit) => formPage(visit) },
  {
    method: 'POST',
    path: '/suggest',
    who: 'anyone',
    givesNoCookie,
    answer: async (visit) => {
      if (visit.form['words'] === 'bad') return formPage(visit, 422)
      return await visit.networkDeed(async () => {
        given.push(visit.form)
        return { location: `/thanks/${given.length}` }
      })
    },
  },
]
const server = await aServer(routes, { now: () => clock.now })
const visitors = { count: 0 }

/** Somebody at an address of their own. */
function stranger(): Visitor {
  visitors.count += 1
  return aVisitor(server.app, server.parts.settings.origin, `198.51.100.${visitors.count}`)
}

function wait(seconds: number): void {
  clock.now = new Date(Date.parse(clock.now) + seconds * 1000).toISOString()
}

async function counted(send: () => Promise<VisitedPage>): Promise<[number, string]> {
  const before = given.length
  const page = await send()
  return [given.length - before, page.status === 303 ? 'taken' : page.heading]
}

const once = { follow: false }

describe('somebody without a cookie', () => {
  it('sends a form when they had time to read it, and is given no cookie by page or answer', async () => {
    const visitor = stranger()
    const page = await visitor.open('/suggest')
    expect(page.headers['cache-control']).toBe('no-store')
    wait(4)
    expect(await counted(() => visitor.send(page, { words: 'A film' }, once))).toEqual([1, 'taken'])
    expect(given.at(-1)).toEqual({ words: 'A film' })
    expect(visitor.cookies.size).toBe(0)
    expect((await visitor.open('/')).headers['cache-control']).toBe('public, no-cache')
  })

  it('sends twice by a double click and is answered the same way twice; it counts once', async () => {
    const visitor = stranger()
    const page = await visitor.open('/suggest')
    wait(4)
    const first = await visitor.send(page, { words: 'Twice' }, once)
    const second = await counted(() => visitor.send(page, { words: 'Twice' }, once))
    expect(second).toEqual([0, 'taken'])
    const { location } = await visitor.send(page, { words: 'Twice' }, once)
    expect(location).toBe(first.location)
  })

  it('clicks twice so fast that both arrive together: it counts once, and neither answer is an error', async () => {
    const visitor = stranger()
    const page = await visitor.open('/suggest')
    wait(4)
    const before = given.length
    const clicks = [1, 2, 3, 4].map(() => visitor.send(page, { words: 'Both at once' }, once))
    const answers = await Promise.all(clicks)
    expect(given.length - before).toBe(1)
    for (const { status } of answers) expect(status).toBeLessThan(400)
  })

  it('goes back, says something else, and is asked before it counts as another', async () => {
    const visitor = stranger()
    const page = await visitor.open('/suggest')
    wait(4)
    await visitor.send(page, { words: 'One' }, once)
    const asked = await visitor.send(page, { words: 'Another' })
    expect(asked.heading).toBe('You have sent this form before')
    wait(4)
    expect(await counted(() => visitor.send(asked, {}, once))).toEqual([1, 'taken'])
    expect(given.at(-1)).toEqual({ words: 'Another' })
  })

  it('corrects what was refused as fast as they like', async () => {
    const visitor = stranger()
    const page = await visitor.open('/suggest')
    wait(4)
    const refused = await visitor.send(page, { words: 'bad' })
    expect(refused.status).toBe(422)
    expect(await counted(() => visitor.send(refused, { words: 'good' }, once))).toEqual([1, 'taken'])
  })

  it.each([
    ['whose browser fills the form in at once', 0, {}, 'That was very quick'],
    ['who comes back the day after', 90_000, {}, 'This page was open for too long'],
    ['whose browser fills in what nobody sees', 5, { 'second-line': 'x' }, 'Please send that once more'],
  ])('%s loses nothing: one more press of a button sends it', async (_who, seconds, extra, heading) => {
    const visitor = stranger()
    const page = await visitor.open('/suggest')
    wait(seconds)
    const stopped = await visitor.send(page, { words: 'Kept', ...extra })
    expect([stopped.status, stopped.heading]).toEqual([403, heading])
    wait(4)
    expect(await counted(() => visitor.send(stopped, {}, once))).toEqual([1, 'taken'])
    expect(given.at(-1)).toEqual({ words: 'Kept' })
  })
})

describe('a program', () => {
  const proofIn = (page: VisitedPage) =>
    page.forms.flatMap(({ filled }) => filled).find(([name]) => name === '_proof')?.[1] ?? ''

  it('that never asked for the page, or comes from another site, is not heard', async () => {
    const visitor = stranger()
    const page = await visitor.open('/suggest')
    wait(4)
    const fields = [['words', 'spam']] as const
    const origin = { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' }
    const ways = [
      () => visitor.post('/suggest', fields),
      () => visitor.post('/suggest', [...fields, ['_proof', 'x'.repeat(100)]]),
      () => visitor.post('/suggest', [...fields, ['_proof', proofIn(page)]], origin),
    ]
    for (const way of ways) expect((await counted(way))[0]).toBe(0)
  })

  it('that fills in every field is not heard', async () => {
    const visitor = stranger()
    const page = await visitor.open('/suggest')
    wait(4)
    const all = Object.fromEntries([...(page.forms[0]?.offers.keys() ?? [])].map((name) => [name, 'spam']))
    expect((await counted(() => visitor.send(page, { ...all, _proof: proofIn(page) }, once)))[0]).toBe(0)
  })

  it('that sends one page again and again is heard once; from a page of yesterday never', async () => {
    const visitor = stranger()
    const page = await visitor.open('/suggest')
    wait(4)
    const before = given.length
    for (let one = 0; one < 30; one++) await visitor.send(page, { words: `spam ${one}` }, once)
    expect(given.length - before).toBe(1)
    wait(90_000)
    expect((await counted(() => visitor.send(page, { words: 'spam' }, once)))[0]).toBe(0)
  })

  it('that fetches a page each time and waits is stopped after twenty in ten minutes; its neighbours are not', async () => {
    const program = stranger()
    const before = given.length
    clock.now = '2026-02-01T10:00:00.000Z'
    const pages: VisitedPage[] = []
    for (let one = 0; one < 100; one++) pages.push(await program.open('/suggest'))
    wait(5)
    let last: VisitedPage | undefined
    for (const [one, page] of pages.entries()) last = await program.send(page, { words: `spam ${one}` }, once)
    expect(given.length - before).toBe(20)
    expect([last?.status, last?.heading]).toEqual([429, 'Too many at once'])
    const neighbour = stranger()
    const page = await neighbour.open('/suggest')
    wait(4)
    expect(await counted(() => neighbour.send(page, { words: 'A person' }, once))).toEqual([1, 'taken'])
    wait(600)
    const fresh = last ?? page
    expect((await program.send(fresh, {}, once)).status).toBe(303)
  })
})
