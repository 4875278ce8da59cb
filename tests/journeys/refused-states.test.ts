import { describe, expect, test } from 'vitest'
import { depth } from '#tests/setup/depth.ts'
import { type PageState, pageRoutes, refusedStates } from './every-state.ts'
import { everyLook, someLooks } from './look-at-page.ts'
import { anOpenHouse } from './open-house.ts'
import { aStatesWorld } from './states-world.ts'
import { type Seen, stateVisitor } from './visit-state.ts'

const house = await anOpenHouse()
const world = await aStatesWorld(house)
const visit = stateVisitor(house, world)
const looks = (turn: number) => (depth(1, 2) === 2 ? everyLook : someLooks(turn))
const seen: Seen[] = []

describe('every refusal of every page is a page too', () => {
  test.each(refusedStates.map((state, turn) => [`${state.route} ${state.kind}`, state, turn] as const))(
    '%s',
    async (_name, state, turn) => {
      const found = await visit(state, looks(turn))
      seen.push(found)
      expect(found.faults).toEqual([])
    },
  )
})

test('every refusal that the route table allows was seen', () => {
  const axe = seen.reduce((sum, one) => sum + one.axe, 0)
  console.info(`${seen.length} refusals of ${pageRoutes.length} pages, ${axe} looks by axe`)
  expect(seen.length).toBe(refusedStates.length)
  expect(pageRoutes.filter(({ who }) => who !== 'anyone').every(isRefused)).toBe(true)
})

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
  const found = await visit(broken, everyLook)
  await house.superuser.query('alter table private.incidents_away rename to incidents')
  expect(found.faults).toEqual([])
  expect(found.title).toMatch(/something went wrong/)
  expect(house.logged.filter(({ level }) => level === 'error')).toHaveLength(1)
})
