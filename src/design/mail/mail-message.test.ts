import { expect, test } from 'vitest'
import { contrast } from '../styles/contrast.ts'
import { writeMail } from './mail-message.ts'

const words = {
  subject: 'Two things wait',
  lines: ['They wait for you & others.', '<script>alert(1)</script>'],
  links: [{ text: 'A review', href: 'https://lessen.example.org/reviews' }],
  action: { text: 'See them', href: 'https://lessen.example.org/?a=1&b=2' },
  after: ['The link works for 14 days.'],
}
const { html, text } = writeMail(words, ['https://lessen.example.org'])

test('the HTML of a mail says all that the plain text says, and nothing that was typed becomes markup', () => {
  for (const said of ['They wait for you', 'A review', 'See them', 'The link works for 14 days.']) {
    expect(text).toContain(said)
    expect(html).toContain(said)
  }
  expect(text).toContain('https://lessen.example.org/?a=1&b=2')
  expect(html).not.toContain('<script')
  expect(html).toContain('&lt;script')
})

test('opening a mail fetches nothing and runs nothing', () => {
  expect(html).not.toMatch(/<(?:img|table|link|style|script|iframe|video|form)\b|url\(|@import|background=|srcset/i)
  const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address)
  expect(addresses).toEqual(['https://lessen.example.org/reviews', 'https://lessen.example.org/?a=1&amp;b=2'])
})

test('every colour of words stands with the ground it is read on', () => {
  const pairs = [...html.matchAll(/background-color:(#[0-9a-f]{6});color:(#[0-9a-f]{6})/g)]
  expect(pairs.length).toBeGreaterThanOrEqual(3)
  for (const [, ground = '', ink = ''] of pairs) expect(contrast(ground, ink)).toBeGreaterThanOrEqual(4.5)
})
