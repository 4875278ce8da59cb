import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newId } from '#basics/id.ts'
import { anIntervention, incidentContent } from '../testing/an-incident.builder.ts'
import { anyIncident } from '../testing/any-incident.ts'
import { describeIncident } from './describe-incident.ts'
import type { Incident } from './incident.ts'
import { differencesBetween } from './incident-differences.ts'

const wording = {
  unit: (id: string) => id,
  practice: (code: string) => code,
  reason: (code: string) => code,
  characteristic: (kind: string) => kind,
  characteristicValue: (_: string, code: string | null, words: string | null) => `${code} ${words}`,
  usesMedicine: () => true,
}
const between = (before: Incident, after: Incident) =>
  differencesBetween(describeIncident(before, wording), describeIncident(after, wording))

describe('differences between two versions', () => {
  it('name each answer that changed, with what it was and is', () => {
    const before = incidentContent({ unitId: newId() })
    const after = { ...before, outcomeWords: 'Slept well.', autism: 'not known' } as const
    expect(between(before, after)).toEqual([
      { part: 'About the person', asks: 'Autism', was: null, is: 'Not known' },
      { part: 'What followed', asks: 'What followed', was: null, is: 'Slept well.' },
    ])
  })

  it('tell an intervention that was added or taken out whole', () => {
    const [first, second] = [anIntervention(), anIntervention({ description: 'Walked to the garden.' })]
    const [one, two] = [incidentContent(), incidentContent()].map((made, n) => ({
      ...made,
      interventions: n === 0 ? [first] : [first, second],
    }))
    if (one === undefined || two === undefined) throw new Error('two were made')
    expect(between(one, two).filter(({ part }) => part === 'Intervention 2').length).toBeGreaterThan(3)
    const gone = between(two, one).filter(({ part }) => part === 'Intervention 2 (taken out)')
    expect(gone).toContainEqual({
      part: 'Intervention 2 (taken out)',
      asks: 'How force was used',
      was: 'Walked to the garden.',
      is: null,
    })
  })

  it('are none between a record and itself, and the same both ways round', () => {
    const [person, unit] = [newId(), newId()]
    fc.assert(
      fc.property(anyIncident(person, unit), anyIncident(person, unit), (one, other) => {
        expect(between(one, one)).toEqual([])
        const turned = between(other, one).map(({ asks, was, is }) => `${asks} ${is} ${was}`)
        expect(
          between(one, other)
            .map(({ asks, was, is }) => `${asks} ${was} ${is}`)
            .sort(),
        ).toEqual(turned.sort())
      }),
    )
  })
})
