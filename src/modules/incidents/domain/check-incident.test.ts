import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newId } from '#basics/id.ts'
import { instantFromText, instantOf, wallClockOf, wholeMinutesBetween } from '#basics/instant.ts'
import { localTimeOf } from '#basics/local-time.ts'
import { catalogue } from '#catalogue/offered.ts'
import { depth } from '#tests/setup/depth.ts'
import { aMoment, incidentContent } from '../testing/an-incident.builder.ts'
import { anyIncident } from '../testing/any-incident.ts'
import { checkIncident } from './check-incident.ts'
import type { Incident } from './incident.ts'
import { isBefore } from './known-moment.ts'
import { isSameContent } from './same-content.ts'
import type { WrittenIncident } from './written-incident.ts'

const zone = 'Europe/London'
const setting = {
  now: instantFromText('2030-01-01T00:00:00Z'),
  zone,
  practices: catalogue.practices,
  reasons: new Set(['10', '98', '99']),
}
const check = (written: WrittenIncident, changes: Partial<typeof setting> = {}) =>
  checkIncident(written, { ...setting, ...changes })
const problemsOf = (written: WrittenIncident, changes: Partial<typeof setting> = {}) => {
  const checked = check(written, changes)
  return checked.ok ? [] : checked.problems.map(({ field, says }) => `${field}: ${says}`)
}

describe('a record', () => {
  it('is accepted when person, unit, practice, start, end and reason are there, and nothing else', () => {
    expect(check(written())).toMatchObject({ ok: true, value: { reasonCode: '10', outcomeWords: null } })
  })

  it('needs each of them, in the order of the page and in words that say what to do', () => {
    const nothing = written(
      { person: null, unitId: null, reasonCode: null },
      { practice: null, nationalCode: null, start: null, end: null },
    )
    expect(problemsOf(nothing).map((problem) => problem.split(':')[0])).toEqual([
      'person',
      'unit',
      'i1-practice',
      'i1-start',
      'reason',
    ])
    expect(problemsOf(written({}, { end: null }))).toEqual([
      'i1-end: Type when it ended, or tick that it is still going on.',
    ])
    expect(problemsOf(written({ interventions: [] }))).toEqual([
      'interventions: Add at least one intervention: what was done.',
    ])
  })

  it('takes words for the reason where the law of the unit has no list', () => {
    expect(problemsOf(written({ reasonCode: null }), { reasons: new Set() })).toEqual([
      'reason-words: Say why the intervention was used.',
    ])
    expect(problemsOf(written({ reasonCode: null, reasonWords: 'To keep her safe.' }), { reasons: new Set() })).toEqual(
      [],
    )
  })

  it('refuses what has not happened yet, by instant, and by day where the time is not known', () => {
    const now = instantFromText('2026-01-15T09:30:00Z')
    const at = (time: string) => aMoment('2026-01-15', time)
    expect(problemsOf(written({}, { start: at('09:30'), end: at('09:30') }), { now })).toEqual([])
    expect(problemsOf(written({}, { start: at('09:31'), end: at('09:40') }), { now })[0]).toMatch(
      /^i1-start: That is later than now/,
    )
    expect(problemsOf(written({}, { start: at('09:00'), end: at('09:40') }), { now })[0]).toMatch(
      /^i1-end: That is later than now/,
    )
    const untimed = { ...at('09:00'), time: null, instant: null }
    expect(problemsOf(written({}, { start: untimed, end: 'still going on' }), { now })).toEqual([])
    expect(
      problemsOf(
        written({}, { start: { ...untimed, date: aMoment('2026-01-16', '00:00').date }, end: 'still going on' }),
        { now },
      ),
    ).toHaveLength(1)
  })

  it('refuses an end before its start, and police who come before they are asked', () => {
    const late = aMoment('2026-01-10', '14:00')
    expect(problemsOf(written({}, { start: late, end: aMoment('2026-01-10', '13:59') }))).toEqual([
      'i1-end: It cannot have ended before it started. Check both times and the days.',
    ])
    const police = { policeRequested: late, policeArrived: aMoment('2026-01-10', '13:00') }
    expect(problemsOf(written(police))).toEqual([
      'police-came: Police cannot have come before they were asked. Check both times.',
    ])
  })

  it('cuts no text: one that is too long is refused, with by how much', () => {
    expect(problemsOf(written({ outcomeWords: 'x'.repeat(20_000) }))).toEqual([])
    expect(problemsOf(written({ outcomeWords: 'x'.repeat(20_007) }))).toEqual([
      'outcome: This text is too long by 7 characters. Nothing of it was cut: please shorten it.',
    ])
  })

  it('says exactly what was written, with start and end that hold every intervention', () => {
    let accepted = 0
    fc.assert(
      fc.property(anyIncident(newId(), newId()), (incident) => {
        const checked = check(unchecked(incident), { reasons: new Set() })
        if (!checked.ok) return
        accepted++
        expect(isSameContent(checked.value, incident)).toBe(true)
        const { start, end, interventions } = checked.value
        for (const one of interventions) {
          expect(isBefore(one.start, start)).toBe(false)
          if (end !== null) expect(one.end && isBefore(end, one.end)).toBe(false)
        }
        expect(end === null).toBe(interventions.some((one) => one.end === null))
      }),
    )
    expect(accepted).toBeGreaterThan(50)
  })

  it('computes lengths right to the minute, on both nights when the clocks change and all year', () => {
    const runs = depth(500, 10_000)
    const first = instantFromText('2025-01-01T00:00:00Z')
    fc.assert(
      fc.property(fc.nat(2_600_000), fc.nat(3 * 24 * 60), (from, minutes) => {
        const start = first.add({ minutes: from })
        const end = start.add({ minutes })
        const at = (instant: typeof start) => ({ ...wallClockOf(instant, zone), instant })
        const checked = check(written({}, { start: at(start), end: at(end) }), { now: end })
        expect(checked).toMatchObject({ ok: true, value: { interventions: [{ minutes }] } })
        expect(wholeMinutesBetween(start, end)).toBe(minutes)
      }),
      { numRuns: runs },
    )
  })

  it('keeps an hour that happened twice apart by its instant', () => {
    const half = localTimeOf('01:30')
    const day = aMoment('2026-10-25', half)
    const again = { ...day, instant: instantOf(day.date, half, zone, 'later').instant }
    expect(check(written({}, { start: day, end: again }))).toMatchObject({
      ok: true,
      value: { interventions: [{ minutes: 60 }] },
    })
  })
})

type Block = WrittenIncident['interventions'][number]

function written(changes: Partial<WrittenIncident> = {}, block: Partial<Block> = {}): WrittenIncident {
  const made = unchecked(incidentContent({ unitId: newId() }))
  const interventions = made.interventions.map((one) => ({ ...one, ...block }))
  return { ...made, interventions, ...changes }
}

function unchecked(incident: Incident): WrittenIncident {
  const {
    personId,
    personName,
    personIdentifier,
    characteristics,
    start: _,
    end: __,
    interventions,
    ...rest
  } = incident
  return {
    ...rest,
    policeRequested: null,
    policeArrived: null,
    person: { personId, personName, personIdentifier, characteristics },
    interventions: interventions.map(({ minutes: ___, end, ...one }, index) => ({
      ...one,
      key: String(index + 1),
      end: end ?? 'still going on',
    })),
  }
}
