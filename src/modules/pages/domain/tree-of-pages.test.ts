import { describe, expect, test } from 'vitest'
import { type PageBranch, type PlacedPage, pagesAbove, pagesBelow, pageTree } from './tree-of-pages.ts'

const page = (code: string, parent: string | null = null, place = 0): PlacedPage => ({
  code,
  title: code,
  parent,
  place,
})
const written = (branches: readonly PageBranch<PlacedPage>[]): string =>
  branches.map(({ page: { code }, below }) => (below.length > 0 ? `${code}(${written(below)})` : code)).join(' ')

describe('the tree of pages', () => {
  test('stands in the order given, then by title', () => {
    const pages = [
      page('vision', null, 2),
      page('trustees', 'governance'),
      page('about', null, 1),
      page('governance', null, 2),
    ]
    expect(written(pageTree(pages))).toBe('about governance(trustees) vision')
  })

  test('loses no page whose parent is not public', () => {
    expect(written(pageTree([page('trustees', 'governance')]))).toBe('trustees')
  })

  test.each([
    ['itself', [page('a', 'a')], 'a'],
    ['one another', [page('a', 'b'), page('b', 'a'), page('c', 'a')], 'a(b c)'],
  ])('shows pages that name %s, each once', (_, pages, shown) => {
    expect(written(pageTree(pages))).toBe(shown)
    for (const { code } of pages) expect(pagesAbove(pages, code).length).toBeLessThan(pages.length)
  })

  test('says what is above a page, the topmost first, and what is right below', () => {
    const pages = [page('a'), page('b', 'a'), page('c', 'b'), page('d', 'b', 1)]
    expect(pagesAbove(pages, 'c').map(({ code }) => code)).toEqual(['a', 'b'])
    expect(pagesAbove(pages, 'nowhere')).toEqual([])
    expect(pagesBelow(pages, 'b').map(({ code }) => code)).toEqual(['c', 'd'])
  })
})
