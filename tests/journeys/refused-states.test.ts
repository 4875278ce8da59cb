import { describe, expect, test } from 'vitest'
import { isByLink } from '#platform/http/route.ts'
import { depth } from '#tests/setup/depth.ts'
import { type PageState, pageRoutes, refusedStates } from './every-state.ts'
import { everyLook, someLooks } from './look-at-page.ts'
import { anOpenHouse } from './open-house.ts'
import { type Read, stateReader } from './read-state.ts'
import { aStatesWorld } from './states-world.ts'
import { stateVisitor } from './visit-state.ts'

const house = await anOpenHouse()
const world = await aStatesWorld(house)
const visit = stateVisitor(house, world)
const looks = (turn: number) => (depth(1, 2) === 2 ? everyLook : someLooks(turn))

// Hundreds of refusals are a few pages: all are read, and each page that looks different is opened in the browser.
const read = stateReader(house, world)
const found: Read[] = []
for (const state of refusedStates) found.push(await read(state))
const different = [...new Map(found.map((one) => [one.look, one.state])).values()]

test('every refusal of every page is a page too: its status, its title, one heading, valid HTML', () => {
  const faults = found.flatMap(({ state, faults: says }) => says.map((one) => `${nameOf(state)}: ${one}`))
  console.info(`${found.length} refusals of ${pageRoutes.length} pages, ${different.length} of them look different`)
  expect(faults).toEqual([])
  expect(found.length).toBeGreaterThanOrEqual(100)
  expect(pageRoutes.filter((route) => route.who !== 'anyone' && !isByLink(route)).every(isRefused)).toBe(true)
})

test('a refusal that looks otherwise is told apart', () => {
  expect(different.length).toBeGreaterThanOrEqual(3)
  expect(different.length).toBeLessThan(found.length / 4)
})

describe('every refusal that looks different is accessible, fits a phone, is valid and quiet', () => {
  test.each(different.map((state, turn) => [nameOf(state), state, turn] as const))('%s', async (_name, state, turn) => {
    expect((await visit(state, looks(turn))).faults).toEqual([])
  })
})

function nameOf({ route, kind }: PageState): string {
  return `${route} ${kind}`
}

function isRefused({ path }: (typeof pageRoutes)[number]): boolean {
  return refusedStates.some(({ route }) => route === path)
}

test('a fault of the house is a page that says whose fault it is, and gives a reference', async () => {
  await house.superuser.query('alter table private.incidents rename to incidents_away')
  const broken: PageState = {
    route: '/incidents',
    kind: 'fault',
    shown: { as: 'manager', at: () => '/incidents', status: 500 },
  }
  const seen = await visit(broken, everyLook)
  await house.superuser.query('alter table private.incidents_away rename to incidents')
  expect(seen.faults).toEqual([])
  expect(seen.title).toMatch(/something went wrong/)
  expect(house.logged.filter(({ level }) => level === 'error')).toHaveLength(1)
})
