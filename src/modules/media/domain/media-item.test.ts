import { describe, expect, it } from 'vitest'
import { displayWidths } from './display-sizes.ts'
import { markupFor, mediaAddress, saysBytes, servedName } from './media-item.ts'

const id = '0190a0b0-0000-7000-8000-000000000001'

describe('a picture or document of the network', () => {
  it.each([
    ['IMG 0001.JPG', 'img-0001.webp'],
    ['Tŷ – “tawel” ..svg.png', 'ty-tawel-svg.webp'],
    ['../../etc/passwd', 'etc-passwd.webp'],
    ['<script>alert(1)</script>.png', 'script-alert-1-script.webp'],
    ['日本.png', 'file.webp'],
    ['x'.repeat(300), `${'x'.repeat(80)}.webp`],
  ])('called %j has the name %s', (given, name) => {
    expect(servedName(given, 'webp')).toBe(name)
  })

  it.each([
    [200, [200]],
    [480, [480]],
    [500, [480, 500]],
    [1_500, [480, 960, 1_500]],
    [4_096, [480, 960, 1_920]],
  ])('%d points wide is kept in widths %j', (width, kept) => {
    expect(displayWidths(width)).toEqual(kept)
  })

  it('has an address for texts, and one that changes with its content', () => {
    expect(markupFor({ id, name: 'a.webp', alternative: 'A [calm]\nroom', isPicture: true })).toBe(
      `![A calm room](/media/${id}/a.webp)`,
    )
    expect(mediaAddress({ id, name: 'a.webp', mark: 'abc' }, 480)).toBe(`/media/${id}/a.webp?v=abc&w=480`)
    expect([saysBytes(10), saysBytes(340_400), saysBytes(1_240_000)]).toEqual(['1 KB', '340 KB', '1.2 MB'])
  })
})
