import { describe, expect, it } from 'vitest'
import { databaseContent } from '#tests/setup/database-content.ts'
import { aHouse } from '#tests/setup/house.ts'
import { sentFromHere, type Visitor } from '#tests/setup/visitor.ts'
import { everyRoute, nameOf, pathFor } from './every-route.ts'

const house = await aHouse()
const visitors: readonly Visitor[] = [await house.visitor('manager'), await house.visitor('organisation-administrator')]
const { origin } = house.settings
const usual = sentFromHere(origin)
const posts = everyRoute.filter(({ method }) => method === 'POST')
const gets = everyRoute.filter(({ method }) => method === 'GET')

async function proofOf(visitor: Visitor): Promise<string> {
  const page = await visitor.open('/')
  const proof = page.forms.flatMap(({ filled }) => filled).find(([name]) => name === '_csrf')?.[1]
  if (proof === undefined) throw new Error('the page has no form of ours')
  return proof
}

describe('a form that no page of ours made for this browser changes nothing', () => {
  it('covers every POST there is', () => {
    expect(posts.length).toBeGreaterThanOrEqual(4)
  })

  const byAddress = posts.filter((route) => 'provenByAddress' in route && route.provenByAddress === true)

  it.each(byAddress.map((route) => [nameOf(route), pathFor(route)] as const))(
    '%s, whose address is the proof and is not ours',
    async (_name, path) => {
      const before = await databaseContent(house.superuser)
      for (const visitor of visitors) {
        const multipart = 'multipart/form-data; boundary=x'
        expect((await visitor.post(path, [['List-Unsubscribe', 'One-Click']])).status).toBe(404)
        expect((await visitor.postBody(path, multipart, Buffer.from('--x--\r\n'))).status).toBe(404)
        expect((await visitor.post(path, [], { ...usual, 'sec-fetch-site': 'cross-site' })).status).toBe(403)
        expect((await visitor.post(path, [], { ...usual, origin: 'https://evil.example' })).status).toBe(403)
      }
      expect(await databaseContent(house.superuser)).toEqual(before)
    },
  )

  const others = posts.filter((route) => !byAddress.includes(route))

  it.each(others.map((route) => [nameOf(route), pathFor(route)] as const))('%s', async (_name, path) => {
    const before = await databaseContent(house.superuser)
    for (const visitor of visitors) {
      const proof = await proofOf(visitor)
      const foreign = await proofOf(visitors.find((other) => other !== visitor) ?? visitor)
      const answers = [
        await visitor.post(path, []),
        await visitor.post(path, [['_csrf', foreign]]),
        await visitor.post(path, [['_csrf', withOneLetterChanged(proof)]]),
        await visitor.post(path, [['_csrf', proof]], { ...usual, 'sec-fetch-site': 'cross-site' }),
        await visitor.post(path, [['_csrf', proof]], { ...usual, 'sec-fetch-site': 'same-site' }),
        await visitor.post(path, [['_csrf', proof]], { ...usual, origin: 'https://evil.example' }),
        await visitor.post(path, [['_csrf', proof]], { ...usual, origin: 'null' }),
      ]
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403))
    }
    expect(await databaseContent(house.superuser)).toEqual(before)
  })
})

describe('looking changes nothing but the note that somebody looked', () => {
  it.each(gets.map((route) => [nameOf(route), pathFor(route)] as const))('%s', async (_name, path) => {
    const before = await databaseContent(house.superuser)
    for (const visitor of [...visitors, house.stranger()]) {
      expect((await visitor.get(path)).status).toBeLessThan(500)
      await house.app.inject({ method: 'HEAD', url: path })
    }
    expect(await databaseContent(house.superuser)).toEqual(before)
  })
})

/** Changed in the middle: the last letters of a proof may stand for the same bytes as others. */
function withOneLetterChanged(proof: string): string {
  const middle = Math.floor(proof.length / 2)
  return `${proof.slice(0, middle)}${proof[middle] === 'A' ? 'B' : 'A'}${proof.slice(middle + 1)}`
}
