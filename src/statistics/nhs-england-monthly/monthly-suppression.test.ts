import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { printedValue } from '../table-value.ts'
import {
  publishedCount,
  publishedLength,
  publishedPercentage,
  publishedPerIncident,
  publishedRate,
} from './monthly-suppression.ts'

const FOLDER = new URL('../../../tests/data/golden/vectors/NHSDigital-mental-health/', import.meta.url)
type Vector<I, E> = { readonly method: string; readonly case: string; readonly input: I; readonly expected: E }
type Flat = { readonly org: string[]; readonly metric: string[]; readonly value: number[] }
type Published = { readonly org: string[]; readonly metric: string[]; readonly published: string[] }

const vectors = readdirSync(FOLDER).map((file) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')))

describe('what NHS England publishes', () => {
  it('hides and rounds counts as its own code does', () => {
    const counts: Vector<{ values: number[] }, { values: string[] }>[] = vectors.filter(
      (v) => v.method === 'count_suppression',
    )
    expect(counts.length).toBe(4)
    for (const { case: name, input, expected } of counts)
      expect(
        input.values.map((count) => printedValue(publishedCount(count))),
        name,
      ).toEqual(expected.values)
  })

  it('hides and rounds each measure of each organisation as its own code does', () => {
    const cases: Vector<Flat, Published>[] = vectors.filter((v) => v.method === 'restraints-published-suppression')
    let compared = 0
    for (const { case: name, input, expected } of cases) {
      for (const [i, metric] of expected.metric.entries()) {
        const org = expected.org[i] ?? ''
        if (metric === 'MHS98') continue // lengths are published open
        expect(printedValue(cell(metric, partsOf(input, org))), `${name} ${org} ${metric}`).toBe(expected.published[i])
        compared += 1
      }
    }
    expect(cases.length).toBe(7)
    expect(compared).toBe(77)
  })

  it('shows lengths that point at nobody only: Lessen hides them where NHS England does not', () => {
    expect(publishedLength(12.4, { events: 5, people: 5 })).toEqual({ kind: 'value', value: 12, decimals: 0 })
    expect(publishedLength(12.4, { events: 4, people: 4 })).toEqual({ kind: 'suppressed' })
    expect(publishedLength(12.4, { events: 9, people: 4 })).toEqual({ kind: 'suppressed' })
    expect(publishedLength(null, { events: 9, people: 9 })).toEqual({ kind: 'not submitted' })
  })
})

function partsOf({ org, metric, value }: Flat, wanted: string): Map<string, number> {
  return new Map(metric.flatMap((name, i) => (org[i] === wanted ? [[name, value[i] ?? 0] as const] : [])))
}

function cell(metric: string, parts: Map<string, number>) {
  const of = (name: string) => parts.get(name) ?? 0
  const [people, interventions, incidents] = [of('MHS76'), of('MHS77'), of('MHS136')]
  if (metric === 'MHS96') return publishedRate(of(metric), { people, interventions, bedDays: of('MHSXX') })
  if (metric === 'MHS117') return publishedRate(of(metric), { people, interventions, bedDays: of('MHSXXa') })
  if (metric === 'MHS97') return publishedPercentage(of(metric), people)
  if (metric === 'MHS137') return publishedPerIncident(of(metric), { incidents, interventions })
  return publishedCount(of(metric))
}
