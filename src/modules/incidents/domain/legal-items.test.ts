import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newId } from '#basics/id.ts'
import { incidentContent } from '../testing/an-incident.builder.ts'
import { anyIncident } from '../testing/any-incident.ts'
import type { Incident } from './incident.ts'
import { legalItems, missingLetters, standingOf } from './legal-items.ts'

const stateOf = (letter: string, content: Incident) => standingOf(content).find((item) => item.letter === letter)?.state
const of = (changes: Partial<Incident>) => ({ ...incidentContent({ unitId: newId() }), ...changes })

describe('the sixteen items', () => {
  it('are those of the Act, each once, in its order', () => {
    expect(legalItems.map(({ letter }) => letter).join('')).toBe('abcdefghijklmnop')
  })

  it('tell recorded, known not, not known and missing apart', () => {
    expect(
      (['none', 'death', 'not known', null] as const).map((seriousHarm) => stateOf('n', of({ seriousHarm }))),
    ).toEqual(['known not', 'recorded', 'not known', 'missing'])
    expect([null, 'Not known', ' n/k. ', 'Offered tea.'].map((avoidWords) => stateOf('o', of({ avoidWords })))).toEqual(
      ['missing', 'not known', 'not known', 'recorded'],
    )
    expect(stateOf('a', of({ reasonCode: '99' }))).toBe('not known')
    expect(stateOf('i', of({ othersInvolved: 'yes', othersReason: null }))).toBe('missing')
    expect(stateOf('i', of({ othersInvolved: 'yes', othersReason: 'A visitor held a hand.' }))).toBe('recorded')
    expect(stateOf('p', of({ notified: 'nobody named' }))).toBe('known not')
    expect(stateOf('l', of({ learningDisability: 'no', autism: null }))).toBe('missing')
    expect(stateOf('l', of({ learningDisability: 'no', autism: 'no' }))).toBe('known not')
  })

  it('miss an end while an intervention goes on, and staff in any of several interventions', () => {
    expect(stateOf('b', incidentContent({ unitId: newId(), minutes: null }))).toBe('missing')
    const staff = [{ staffId: null, name: 'Kezia Marsh', jobTitle: 'Nurse' }]
    expect(stateOf('h', incidentContent({ interventions: [{ staff }, { staff }] }))).toBe('recorded')
    const second = incidentContent({ interventions: [{ staff }, {}] })
    expect(standingOf(second).find(({ letter }) => letter === 'h')).toMatchObject({
      state: 'missing',
      field: 'i2-staff-more',
    })
  })

  it('count a person’s own “prefer not to say” as an answer, and autism under its own letter', () => {
    const noted = (kind: string, state: 'given' | 'not known' | 'prefer not to say') => ({
      characteristics: { [kind]: { state, code: null, words: null } },
    })
    expect(stateOf('k', of({}))).toBe('missing')
    expect(stateOf('k', of(noted('ethnicity', 'prefer not to say')))).toBe('recorded')
    expect(stateOf('k', of(noted('ethnicity', 'not known')))).toBe('not known')
    expect(stateOf('k', of(noted('autism', 'given')))).toBe('missing')
  })

  it('miss no more once an answer is “not known”', () => {
    fc.assert(
      fc.property(anyIncident(newId(), newId()), (incident) => {
        const unknown = {
          ...incident,
          outcomeWords: 'not known',
          avoidWords: 'not known',
          seriousHarm: 'not known',
          notified: 'not known',
          autism: 'not known',
          learningDisability: 'not known',
          othersInvolved: 'not known',
          mentalDisorderKnown: 'not known',
        } as const
        expect(missingLetters(unknown).filter((letter) => 'ijlmnop'.includes(letter))).toEqual([])
        expect(missingLetters(unknown).length).toBeLessThanOrEqual(missingLetters(incident).length)
      }),
    )
  })
})
