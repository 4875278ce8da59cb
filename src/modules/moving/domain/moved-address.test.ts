import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leadOn } from './lead-on.ts'
import { candidatesFor, oldAddress, pageOfThisSite, readMove } from './moved-address.ts'

describe('an old address', () => {
  it.each([
    ['/2019/05/News-Item/', '/2019/05/news-item'],
    ['https://old.example/?p=123', '/?p=123'],
    ['about', '/about'],
    ['/caf%C3%A9//menu/', '/café/menu'],
    ['/', '/'],
    ['/a b', undefined],
    ['', undefined],
    ['/\\evil', undefined],
    [`/${'x'.repeat(600)}`, undefined],
  ])('%j is kept as %j', (typed, kept) => {
    expect(oldAddress(typed)).toBe(kept)
  })

  it('is asked for with its query first, and a first page only with it', () => {
    expect(candidatesFor('/News/?utm=1')).toEqual(['/news?utm=1', '/news'])
    expect(candidatesFor('/?p=1')).toEqual(['/?p=1'])
  })

  it.each(['//evil.example', 'https://evil.example', '/.//evil.example', '/\\evil', 'javascript:alert(1)', 'news', ''])(
    'never leads to %j',
    (typed) => {
      expect(pageOfThisSite(typed)).toBeUndefined()
    },
  )

  it('is explained field by field where it cannot be read', () => {
    const read = readMove({ from: '/', to: '//x', because: '' })
    expect(read.ok ? [] : read.problems.map(({ field }) => field)).toEqual(['from', 'to', 'because'])
  })
})

describe('moves after moves', () => {
  it('lead in one step to where they end, and never in a ring, whatever is added in whatever order', () => {
    const place = fc.constantFrom('/a', '/b', '/c', '/d', '/e')
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { maxLength: 12 }), (wanted) => {
        const moves = new Map<string, string>()
        for (const [from, to] of wanted) {
          const led = leadOn(from, to, moves)
          if (led.is === 'ring') continue
          moves.set(from, led.to)
          for (const [other, target] of moves) if (target === from) moves.set(other, led.to)
        }
        for (const [from, to] of moves) expect([from, to, moves.has(to)]).toEqual([from, to, false])
      }),
    )
    expect(leadOn('/a', '/b', new Map([['/b', '/a']]))).toEqual({ is: 'ring' })
    expect(leadOn('/a', '/A/', new Map())).toEqual({ is: 'ring' })
  })
})
