import { describe, expect, test } from 'vitest'
import { depth } from '#tests/setup/depth.ts'
import { seed } from '#tests/setup/seeded-chance.ts'
import { leftOver, type PageState, shownStates, undeclared } from './every-state.ts'
import { everyLook, someLooks } from './look-at-page.ts'
import { anOpenHouse } from './open-house.ts'
import { aStatesWorld } from './states-world.ts'
import { summaryFaultsIn } from './summary-faults.ts'
import { type Seen, stateVisitor } from './visit-state.ts'

/** How many files share the states: each looks at every so-manieth, so that they can be looked at side by side. */
const parts = 2

/**
 * Opens a part of all states of all pages in the browser, and asks of each what every page promises: no finding of axe,
 * nothing beyond the edge of a phone, valid HTML, a quiet console, a summary that leads to its fields, and its weight.
 */
export async function lookAtStates(part: number): Promise<void> {
  const house = await anOpenHouse()
  const world = await aStatesWorld(house)
  const visit = stateVisitor(house, world)
  const isDeep = depth(1, 2) === 2
  // At default depth half of the pages as they usually are, and a third of their other states: others with each commit.
  const isDue = ({ kind }: PageState, turn: number) => isDeep || (turn + seed) % (kind === 'ok' ? 2 : 3) === 0
  const mine = shownStates.filter((_, index) => index % parts === part).filter(isDue)
  const seen = new Map<string, Seen & { readonly route: string; readonly kind: string }>()

  test('every GET route that answers a page has its states declared, and no declaration is left over', () => {
    expect(undeclared).toEqual([])
    expect(leftOver).toEqual([])
  })

  describe('every state of every page is accessible, fits a phone, is valid and quiet', () => {
    test.each(mine.map((state, turn) => [`${state.route} ${state.kind}`, state, turn] as const))(
      '%s',
      async (name, state, turn) => {
        const found = await visit(state, isDeep ? everyLook : someLooks(turn))
        seen.set(name, { ...found, route: state.route, kind: state.kind })
        expect(found.faults).toEqual([])
      },
    )
  })

  test('every state was seen', () => {
    const pages = [...seen.values()].filter(({ kind }) => kind === 'ok')
    const axe = [...seen.values()].reduce((sum, one) => sum + one.axe, 0)
    const heaviest = [...seen].toSorted(([, one], [, other]) => other.bytes.page - one.bytes.page).slice(0, 3)
    console.info(`${seen.size} states of ${pages.length} pages, ${axe} looks by axe`)
    for (const [name, { bytes }] of heaviest)
      console.info(`${name}: ${(bytes.page / 1024).toFixed(1)} KB and a font of ${(bytes.font / 1024).toFixed(1)} KB`)
    expect(seen.size).toBe(mine.length)
    expect(seen.size).toBeGreaterThanOrEqual(50)
  })

  test('no two of these pages have the same title', () => {
    const titles = [...seen.values()].filter(({ kind }) => kind === 'ok').map(({ title }) => title)
    expect(titles.length).toBeGreaterThanOrEqual(20)
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  })

  test('a form that is refused: its summary has the focus, and each of its links leads to its field, with scripts and without', () => {
    const refused = [...seen].filter(([, { summary }]) => summary !== null)
    console.info(`${refused.length} forms that are refused`)
    expect(refused.length).toBeGreaterThanOrEqual(5)
    expect(refused.flatMap(([name, { summary }]) => summary?.map((fault) => `${name}: ${fault}`))).toEqual([])
    const astray =
      '<div class="nhsuk-error-summary"><a href="#there">A</a><a href="#nowhere">B</a></div><input id="there">'
    expect(summaryFaultsIn(astray)).toEqual(['without scripts #nowhere of the summary leads to 0 things'])
  })

  test('no page needs more than 100 KB for its first load, the font aside', () => {
    const heavy = [...seen].filter(([name, { bytes }]) => bytes.page > 100 * 1024 && !name.startsWith('/gallery'))
    expect(heavy.map(([name, { bytes }]) => `${name}: ${bytes.page}`)).toEqual([])
  })

  test('no state was a fault of the house', () => {
    expect(house.logged.filter(({ level }) => level === 'error')).toEqual([])
  })
}
