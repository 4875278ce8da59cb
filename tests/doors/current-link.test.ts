import { expect, test } from 'vitest'
import { catalogue } from '#catalogue/offered.ts'
import { aHouse } from '#tests/setup/house.ts'
import { attributeOf, elementsUnder, hasClass } from '#tests/setup/page-tree.ts'
import type { VisitedPage } from '#tests/setup/read-page.ts'

const house = await aHouse()

test.each([...catalogue.roles.keys()])(
  'every page that the navigation of %s leads to marks exactly one of its links as the current one: that',
  async (role) => {
    const visitor = await house.visitor(role)
    const links = navigationOf(await visitor.open('/'))
    expect(links.length).toBeGreaterThan(0)
    for (const { href } of links) {
      const current = navigationOf(await visitor.open(href)).filter(({ isCurrent }) => isCurrent)
      expect(current.map((link) => link.href)).toEqual([href])
    }
  },
)

test('a page below two of the links marks the nearer one, and a page below none marks none', async () => {
  const nurse = await house.visitor('frontline')
  const current = async (path: string) =>
    navigationOf(await nurse.open(path))
      .filter(({ isCurrent }) => isCurrent)
      .map(({ href }) => href)
  expect(await current('/incidents/new')).toEqual(['/incidents/new'])
  expect(await current('/incidents/drafts')).toEqual(['/incidents'])
  expect(await current('/nowhere')).toEqual([])
})

function navigationOf({ elements }: VisitedPage) {
  const bar = elements.find((one) => hasClass(one, 'lessen-navigation'))
  return (bar ? elementsUnder(bar) : [])
    .filter(({ tagName }) => tagName === 'a')
    .map((link) => ({
      href: attributeOf(link, 'href') ?? '',
      isCurrent: attributeOf(link, 'aria-current') === 'page',
    }))
}
