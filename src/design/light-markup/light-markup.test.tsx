import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { firstPicture } from './first-picture.ts'
import { Markup } from './markup.tsx'
import { excerpt, plainText, problemsInMarkup } from './plain-text.ts'

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
      credit: 'Drawing: Lessen',
    } as const,
  ],
])
const shown = (text: string) => renderToString(<Markup text={text} media={media} />)

describe('a text in light markup', () => {
  it.each([
    ['one\ntwo\n\nthree', '<p>one<br/>two</p><p>three</p>'],
    ['## A\n\n### B', '<h2 class="nhsuk-heading-m" id="part-a">A</h2><h3 class="nhsuk-heading-s" id="part-b">B</h3>'],
    ['# A', '<h2 class="nhsuk-heading-m" id="part-a">A</h2>'],
    ['**a** and *b*', '<p><strong>a</strong> and <em>b</em></p>'],
    ['- a\n- b', '<ul class="nhsuk-list nhsuk-list--bullet"><li>a</li><li>b</li></ul>'],
    ['3. a\n4. b', '<ol class="nhsuk-list nhsuk-list--number" start="3"><li>a</li><li>b</li></ol>'],
    ['> a', '<blockquote class="nhsuk-inset-text"><p>a</p></blockquote>'],
    ['[Our aims](/about)', '<p><a href="/about">Our aims</a></p>'],
    [
      '[Law](https://law.example/a)',
      '<p><a href="https://law.example/a" rel="external noopener">Law</a> (law.example)</p>',
    ],
    [
      'https://law.example/a',
      '<p><a href="https://law.example/a" rel="external noopener">https://law.example/a</a></p>',
    ],
    ['[Write](mailto:team@network.example)', '<p><a href="mailto:team@network.example">Write</a></p>'],
    [
      '[Call](tel:+44-20-7946-0000)',
      '<p>[Call](tel:+44-20-7946-0000)</p>'.replace(/\[.*\)/, '<a href="tel:+442079460000">Call</a>'),
    ],
    ['[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>'],
    ['<b onclick="x()">hi</b>', '<p>&lt;b onclick=&quot;x()&quot;>hi&lt;/b></p>'],
    ['<script>\nalert(1)\n</script>', '<p>&lt;script><br/>alert(1)<br/>&lt;/script></p>'],
    ['Fish &amp; chips', '<p>Fish &amp;amp; chips</p>'],
    ['    four spaces', '<p>four spaces</p>'],
    ['#hashtag', '<p>#hashtag</p>'],
  ])('%j is shown as %s', (typed, html) => {
    expect(shown(typed)).toBe(html)
  })

  it.each([
    ['•\tTea\n•\tTime\no\tA quiet hour', '- Tea\n- Time\n  - A quiet hour'],
    ['What helped:\n\u00b7 Tea\n\uf0b7\u00a0Time', 'What helped:\n- Tea\n- Time'],
    ['1.\tAsk\n2.\tWait', '1. Ask\n2. Wait'],
    ['One line\vthe next\u2029A paragraph\r\n–\tAn item', 'One line\nthe next\n\nA paragraph\n- An item'],
    ['“Curly” quotes – and a dash…', '“Curly” quotes – and a dash…'],
    ['o no\n- Mine', 'o no\n- Mine'],
  ])('understands what is pasted from a word processor: %j', (pasted, meant) => {
    expect(shown(pasted)).toBe(shown(meant))
    expect(problemsInMarkup(pasted)).toEqual([])
  })

  it('shows a picture of the media list with its size, so that nothing moves, and any other as it was typed', () => {
    expect(shown(`![A quiet room](/media/${id}/room.png)`)).toContain(
      `<img class="nhsuk-image__img" src="/media/${id}/room.webp?v=1" alt="A quiet room" width="640" height="480"`,
    )
    expect(shown(`![](/media/${id}/room.png)`)).toBe(`<p>![](/media/${id}/room.png)</p>`)
    expect(shown('![A room](https://elsewhere.example/room.png)')).not.toContain('<img')
    expect(renderToString(<Markup text={`![A quiet room](/media/${id}/room.png)`} />)).toBe(
      '<p>[Picture: A quiet room]</p>',
    )
  })

  it('gives the first picture that is known, for where the text is shared', () => {
    const text = `Words.\n\n![Gone](/media/${id.replace('1', '2')}/gone.png)\n\nMore ![A quiet room](/media/${id}/room.png)`
    expect(firstPicture(text, media)).toEqual({ href: `/media/${id}/room.webp?v=1`, alternative: 'A quiet room' })
    expect(firstPicture('Words.', media)).toBeUndefined()
  })

  it('makes a table that can be read on a small screen', () => {
    const html = shown('| Day | Tea |\n|---|---|\n| Monday | **green** |')
    expect(html).toContain('<strong>green</strong>')
    expect(html).toContain('nhsuk-table')
  })

  it('gives plain words for searching and for a beginning', () => {
    const text = '## Rest\n\nA *calm* [room](/room), with\ntea.\n\n- one\n- two'
    expect(plainText(text)).toBe('Rest\nA calm room, with tea.\none\ntwo')
    expect(excerpt(text, 14)).toBe('Rest A calm…')
    expect(excerpt('short', 14)).toBe('short')
    expect(excerpt('unbroken-and-very-long', 9)).toBe('unbroken…')
  })

  it.each([
    ['All *well*.\n\n## Then\n\n### This\n\n[Our aims](/about)', []],
    ['### A', [/level is skipped/]],
    ['##A', [/no space after/]],
    ['# A', [/Begin headings with ##/]],
    ['#### A', [/two levels/, /level is skipped/]],
    ['[Click here](/a)', [/does not say where/]],
    ['[here](/a) and [Read more…](/b)', [/“here”/, /“Read more…”/]],
    ['[](/a)', [/has no words/]],
    ['[x](www.example.org)', [/no address/]],
    ['[x](javascript:1)', [/no address/]],
    [`![](/media/${id}/a.png)`, [/no alternative text/]],
    ['![a](a.png)', [/media list/]],
    ['<b>a</b>', [/HTML/]],
  ])('says in plain words what is wrong with %j', (typed, problems) => {
    const found = problemsInMarkup(typed)
    expect([found, found.length]).toEqual([problems.map((one) => expect.stringMatching(one)), problems.length])
  })
})
