import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { headingsIn } from './headings-in.ts'
import { Markup } from './markup.tsx'

const text = '## What we *do*\n\nA.\n\n### How?\n\n> ## Not this\n\n## What we do\n\n## “Łódź”\n\n## ??'

test('the headings of a text lead each to its place on the page', () => {
  const headings = headingsIn(text)
  expect(headings).toEqual([
    { id: 'part-what-we-do', level: 2, text: 'What we do' },
    { id: 'part-how', level: 3, text: 'How?' },
    { id: 'part-what-we-do--2', level: 2, text: 'What we do' },
    { id: 'part-łódź', level: 2, text: '“Łódź”' },
    { id: 'part-', level: 2, text: '??' },
  ])
  const html = render(<Markup text={text} />)
  for (const { id, level } of headings) expect(html).toMatch(new RegExp(`<h${level} [^>]*id="${id}"`))
  expect(new Set(headings.map(({ id }) => id)).size).toBe(headings.length)
})
