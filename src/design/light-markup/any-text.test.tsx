import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { depth } from '#tests/setup/depth.ts'
import { elementsUnder } from '#tests/setup/page-tree.ts'
import { Markup } from './markup.tsx'
import { plainText, problemsInMarkup } from './plain-text.ts'

const id = '0190a0b0-0000-7000-8000-000000000001'
const media = new Map([
  [
    id,
    {
      is: 'picture',
      href: `/media/${id}/room.webp?v=1`,
      sources: null,
      width: 640,
      height: 480,
      credit: null,
    } as const,
  ],
])
const shown = (text: string) => renderToString(<Markup text={text} media={media} />)

const elements = new Map<string, readonly string[]>(
  Object.entries({
    p: [],
    h2: ['class', 'id'],
    h3: ['class', 'id'],
    ul: ['class'],
    ol: ['class', 'start'],
    li: [],
    blockquote: ['class'],
    br: [],
    strong: [],
    em: [],
    a: ['href', 'rel'],
    table: ['class', 'role'],
    thead: ['class', 'role'],
    tbody: ['class', 'role'],
    tr: ['class', 'role'],
    th: ['class', 'role', 'scope'],
    td: ['class', 'role'],
    span: ['class', 'aria-hidden'],
    figure: ['class'],
    figcaption: ['class'],
    img: ['class', 'src', 'alt', 'width', 'height', 'loading', 'decoding', 'srcset', 'sizes'],
  }),
)

/** What stands in a page although no text may put it there. */
function strangersIn(html: string): string[] {
  const all = parseFragment(html).childNodes.flatMap((node) =>
    'tagName' in node ? [node, ...elementsUnder(node)] : [],
  )
  return all.flatMap(({ tagName, attrs }) => {
    const allowed = elements.get(tagName)
    if (allowed === undefined) return [tagName]
    return attrs.flatMap(({ name, value }) => {
      if (!allowed.includes(name)) return [`${tagName} ${name}`]
      if (name === 'id' && !/^part-[\p{L}\p{N}-]*$/u.test(value)) return [value]
      const leads = name === 'href' || name === 'src'
      return leads && !/^(https?:\/\/[^/\\@]+(\/|$)|\/(?![/\\])|mailto:|tel:\+?\d)/.test(value) ? [value] : []
    })
  })
}

const bits = fc.constantFrom(
  '<script>',
  '</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:x">',
  '</a>',
  '[',
  ']',
  '(',
  ')',
  '](',
  '![',
  'javascript:',
  'java\nscript:',
  'data:text/html,<b>',
  '//x.example',
  'https://a.example/"onclick="x',
  '<',
  '>',
  '"',
  "'",
  '`',
  '```\n',
  '\n',
  '\n\n',
  '  \n',
  '# ',
  '### ',
  '> ',
  '- ',
  '1. ',
  '| ',
  '|---|',
  '**',
  '*',
  '_',
  '~~',
  '\\',
  '&lt;',
  '&#x6a;',
  '<!--',
  '-->',
  '<svg/onload=x>',
  ` /media/${id}/a.png`,
  '[x]: javascript:alert(1) "y"',
  '<https://a.example>',
  'word',
  '\u0000',
  '\u202e',
)

describe('whatever somebody types', () => {
  it('becomes nothing but the elements of the table, leading to nothing dangerous', () => {
    const typed = fc.oneof(
      fc.array(bits, { maxLength: 25 }).map((some) => some.join('')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    )
    let seen = 0
    fc.assert(
      fc.property(typed, (text) => {
        seen += 1
        expect([text, strangersIn(shown(text))]).toEqual([text, []])
        expect(plainText(text)).not.toContain('\u0000')
      }),
      { numRuns: depth(300, 20_000) },
    )
    expect(seen).toBeGreaterThanOrEqual(depth(300, 20_000))
    console.info(`${seen} texts shown`)
  })

  it('is shown as it was typed where it is nested beyond reading, quickly', () => {
    for (const typed of [
      '>'.repeat(30_000),
      '1. '.repeat(9_000),
      '- '.repeat(300),
      '[a]('.repeat(2_000),
      `${'**a '.repeat(2_000)}`,
    ])
      expect(strangersIn(shown(typed))).toEqual([])
    expect(problemsInMarkup('>'.repeat(30_000))).toEqual([expect.stringMatching(/too deep/)])
  })

  it('would be found if it did not: the look-out finds what it looks for', () => {
    expect(strangersIn('<p onclick="x"><script>x</script><a href="javascript:x">y</a></p>')).toEqual([
      'p onclick',
      'script',
      'javascript:x',
    ])
  })
})
