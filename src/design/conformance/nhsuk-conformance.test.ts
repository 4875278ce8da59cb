import { expect, test } from 'vitest'
import { OFFERED } from './offered-components.ts'
import { publishedFixtures } from './published-fixtures.ts'
import { treeOf, wordsReadOut } from './same-html.ts'

let compared = 0

for (const [component, offered] of Object.entries(OFFERED)) {
  test(`${component}: each of its ${offered.fixtures} published fixtures comes out as published`, () => {
    const fixtures = publishedFixtures(component)
    expect(fixtures).toHaveLength(offered.fixtures)
    for (const fixture of fixtures) {
      const ours = offered.ourHtml(fixture)
      expect.soft(treeOf(ours), fixture.name).toBe(treeOf(fixture.html))
      expect.soft(wordsReadOut(ours), fixture.name).toBe(wordsReadOut(fixture.html))
      compared += 1
    }
  })
}

test('no fixture of an offered component is left out of the comparison', () => {
  console.log(`${compared} fixtures of ${Object.keys(OFFERED).length} components compared, 0 left out`)
  expect(compared).toBe(Object.values(OFFERED).reduce((sum, { fixtures }) => sum + fixtures, 0))
})

test('the comparison notices a missing space, a changed attribute and a lost element', () => {
  expect(wordsReadOut('<a>Change<span>name</span></a>')).not.toBe(wordsReadOut('<a>Change<span> name</span></a>'))
  expect(treeOf('<a href="/a">Go</a>')).not.toBe(treeOf('<a href="/b">Go</a>'))
  expect(treeOf('<p>One <b>two</b></p>')).not.toBe(treeOf('<p>One two</p>'))
  expect(treeOf('<p id="x"  class="b a">One</p>')).toBe(treeOf('<p class="a b" id="x">\n  One\n</p>'))
})
