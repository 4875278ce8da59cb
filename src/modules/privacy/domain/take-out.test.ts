import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { takenOut, takeOut, takeOutEverywhere } from './take-out.ts'

describe('words to take out', () => {
  it('are gone wherever they stand whole, in any case, and nothing else is', () => {
    expect(takeOut('Mary said that MARY and Maryam left. (mary)', ['Mary'])).toEqual({
      text: `${takenOut} said that ${takenOut} and Maryam left. (${takenOut})`,
      count: 3,
    })
  })

  it('may be of any letters: points, brackets and accents mean themselves', () => {
    expect(takeOut('Zoë (née O’Brien-Šimek) a.b', ['née', 'O’Brien-Šimek', 'a.b']).text).toBe(
      `Zoë (${takenOut} ${takenOut}) ${takenOut}`,
    )
    expect(takeOut('axb', ['a.b']).count).toBe(0)
  })

  it('takes the longest first, so that no half of a name is left', () => {
    expect(takeOut('Ann Marie Finch came', ['Ann', 'Ann Marie Finch']).text).toBe(`${takenOut} came`)
  })

  it('never stand in any text of what is left, however deep', () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.array(fc.string()), (words, others) => {
        const left = takeOutEverywhere({ a: [{ b: words.join(' ') }], c: others, n: 7 }, words)
        for (const text of [left.a[0]?.b ?? '', ...left.c]) {
          const found = text.split(/[^\p{L}\p{N}]+/u).map((one) => one.toLowerCase())
          expect(words.filter((one) => found.includes(one) && !['taken', 'out'].includes(one))).toEqual([])
        }
        expect(left.n).toBe(7)
      }),
    )
  })
})
