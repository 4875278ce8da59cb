import { describe, expect, it } from 'vitest'
import { characteristicStates, fromNationalCode, writtenCharacteristic } from './characteristic.ts'
import { characteristicKinds } from './characteristic-kinds.ts'
import { disability } from './kinds/disability.ts'
import { ethnicity } from './kinds/ethnicity.ts'

describe('a national code', () => {
  it('that says there is no answer is never taken for an answer', () => {
    expect(fromNationalCode(ethnicity, 'Z')).toEqual({ state: 'not stated', code: null })
    expect(fromNationalCode(ethnicity, '99')).toEqual({ state: 'not known', code: null })
    for (const kind of characteristicKinds.values())
      for (const code of Object.keys(kind.noAnswers))
        expect(fromNationalCode(kind, code)?.state, `${kind.code} ${code}`).not.toBe('given')
  })

  it('that is an answer is given as it is; one of no list is nothing', () => {
    expect(fromNationalCode(ethnicity, 'M')).toEqual({ state: 'given', code: 'M' })
    for (const code of ['I', 'O', 'Q', 'm', '', 'constructor'])
      expect(fromNationalCode(ethnicity, code), code).toBeUndefined()
    expect(ethnicity.choices).toHaveLength(16)
  })
})

describe('an answer in words', () => {
  it('keeps the three kinds of no answer apart', () => {
    const words = characteristicStates.map((state) =>
      writtenCharacteristic(ethnicity, { state, code: null, words: null }),
    )
    expect(new Set(words).size).toBe(4)
  })

  it('says every choice, then the person’s own words', () => {
    const given = { state: 'given', code: '02 09', words: 'I lip-read' } as const
    expect(writtenCharacteristic(disability, given)).toBe('Hearing; Sight; “I lip-read”')
    expect(writtenCharacteristic(disability, { ...given, code: '77', words: null })).toBe('Code 77')
  })
})

describe('every kind', () => {
  it('has a code of its own, a question, and no choice twice', () => {
    for (const [code, kind] of characteristicKinds) {
      expect(kind.code).toBe(code)
      expect(kind.asks, code).toMatch(/\?$/)
      expect(kind.source, code).not.toBe('')
      const codes = kind.choices.map((choice) => choice.code)
      expect(new Set(codes).size, code).toBe(codes.length)
      for (const choice of codes) expect(choice, code).toMatch(/^[\w-]+$/)
    }
  })
})
