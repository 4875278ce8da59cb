import { expect, test } from 'vitest'
import { catalogue } from '#catalogue/offered.ts'
import { shapes } from '#modules/finding/index.ts'
import { modules } from '#modules/order.ts'
import { emptyContent, hrefOfEntry } from '#modules/publishing/index.ts'
import { isCode } from './domain/code-from-title.ts'
import { entryTyped, readEntry } from './pages/entry-form/entry-answers.form.ts'
import { allQuestionsOf } from './questions-of.ts'

test('no two shapes share a code', () => {
  expect(new Set(shapes.map(({ code }) => code)).size).toBe(shapes.length)
})

test.each(shapes.map((shape) => [shape.code, shape] as const))(
  'nothing written as %s can take the address of a page of its own',
  (_, { folder, reservedCodes = [] }) => {
    const below = modules.flatMap(({ routes }) => routes).map(({ path }) => path.split(`${folder}/`))
    const pages = below.flatMap(([before, after]) =>
      before === '' && after !== undefined ? [after.split('/')[0] ?? ''] : [],
    )
    expect([...new Set(pages)].filter((page) => isCode(page) && !reservedCodes.includes(page))).toEqual([])
  },
)

test.each(shapes.map((shape) => [shape.code, shape] as const))(
  'whatever can be opened below %s moves with it when its address changes',
  (_, { folder, pagesBelow = [] }) => {
    const opened = modules.flatMap(({ routes }) => routes).filter(({ method }) => method === 'GET')
    const below = opened.flatMap(({ path }) => {
      const [before, page] = path.split(/(?<=\/:\w+)\/(.+)/)
      return before?.replace(/\/:\w+$/, '') === folder && page !== undefined ? [page] : []
    })
    expect(below.toSorted()).toEqual([...twinEndings(below), ...pagesBelow].toSorted())
  },
)

/** Every entry may be in Welsh and in easy read: those move whatever the shape. */
function twinEndings(below: readonly string[]): readonly string[] {
  return below.filter((page) => page === 'cy' || page === 'easy-read')
}

test.each(shapes.map((shape) => [shape.code, shape] as const))(
  '%s is linked to where it says it stands, has kinds that there are, and a form that keeps what it is given',
  (code, shape) => {
    expect(hrefOfEntry({ shape: code, code: 'x' })).toBe(`${shape.folder}/x`)
    expect(shape.kinds.length).toBeGreaterThan(0)
    expect(shape.kinds.filter((kind) => !catalogue.kinds.has(kind))).toEqual([])
    const questions = allQuestionsOf(shape)
    expect(new Set(questions.map(({ field }) => field)).size).toBe(questions.length)
    const blank = { ...emptyContent, kind: shape.kinds[0] ?? '', title: 'Something' }
    const sent = entryTyped(blank, 'something', questions)
    const read = readEntry(sent, { before: blank, questions, shape })
    expect(read.problems).toEqual([])
    const again = entryTyped(read.content, 'something', questions)
    expect(again).toEqual(sent)
  },
)
