import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newId } from '#basics/id.ts'
import { instantFromText } from '#basics/instant.ts'
import { catalogue } from '#catalogue/offered.ts'
import type { Answers } from '#platform/http/visit.ts'
import { checkIncident } from '../../domain/check-incident.ts'
import { isSameContent } from '../../domain/same-content.ts'
import { anyIncident } from '../../testing/any-incident.ts'
import { filledInWith } from './answers-of-incident.form.ts'
import { readIncident } from './incident-answers.form.ts'
import { settleTimes } from './settle-times.form.ts'
import { readTime } from './time-question.form.ts'

const here = (now: string) => ({ now: instantFromText(now), zone: 'Europe/London' })
const night = here('2026-01-15T00:40:00Z')
const read = (answers: Answers, at = night) => {
  const time = readTime(answers, 'i1-start', at)
  if (!time.ok) return time.problems.map(({ field }) => field).join()
  return time.value && `${time.value.date} ${time.value.time}`
}

describe('a typed time', () => {
  it('alone is the last time the clock showed it on a night shift, and otherwise today', () => {
    expect(read({ 'i1-start': '2350' })).toBe('2026-01-14 23:50')
    expect(read({ 'i1-start': '1300' })).toBe('2026-01-14 13:00')
    expect(read({ 'i1-start': '1230' })).toBe('2026-01-15 12:30')
    expect(read({ 'i1-start': '0030' })).toBe('2026-01-15 00:30')
  })

  it('is on the day chosen with it, or typed', () => {
    expect(read({ 'i1-start': '2350', 'i1-start-day': '2026-01-13' })).toBe('2026-01-13 23:50')
    const other = {
      'i1-start': '9pm',
      'i1-start-day': 'other',
      'i1-start-date-day': '2',
      'i1-start-date-month': 'jan',
      'i1-start-date-year': '2026',
    }
    expect(read(other)).toBe('2026-01-02 21:00')
    expect(read({ ...other, 'i1-start-date-day': '31', 'i1-start-date-month': '2' })).toBe('i1-start-date-day')
    expect(read({ 'i1-start': '9pm', 'i1-start-day': 'other' })).toBe('i1-start-date-day')
  })

  it('may be not known, which is not the same as left out', () => {
    expect(read({ 'i1-start': ' Not known ' })).toBe('2026-01-15 null')
    expect(read({ 'i1-start': ' ' })).toBeNull()
  })

  it('keeps the meaning it had when it was first seen, until something else is typed', () => {
    const first = settleTimes({ 'i1-start': '10 min ago' }, {}, night)
    const later = here('2026-01-15T09:00:00Z')
    const again = settleTimes({ 'i1-start': '10 min ago' }, first, later)
    expect(read(again, later)).toBe('2026-01-15 00:30')
    expect(read(settleTimes({ ...again, 'i1-start': '5 min ago' }, again, later), later)).toBe('2026-01-15 08:55')
    expect(read(settleTimes({ ...again, 'i1-start-day': '2026-01-14' }, again, later), later)).toBe('2026-01-15 08:50')
  })

  it('is not misled by a meaning that somebody made up', () => {
    fc.assert(
      fc.property(fc.string(), (made) => {
        for (const was of [made, `${made}|1||--|2350`, '2026-99-99T00:00Z|0||--|2350', '|0||--|2350']) {
          expect(read({ 'i1-start': '2350', 'i1-start-was': was })).toBe('2026-01-14 23:50')
        }
      }),
    )
  })
})

describe('a record in the form', () => {
  it('says exactly the same when it is sent back unchanged', () => {
    let same = 0
    fc.assert(
      fc.property(anyIncident(newId(), newId()), (incident) => {
        const { personId, personName, personIdentifier, characteristics, unitId, admissionId } = incident
        const setting = {
          ...here('2030-01-01T00:00:00Z'),
          person: { personId, personName, personIdentifier, characteristics },
          unitId,
          admissionId,
          staff: new Map(),
          kept: new Map(incident.interventions.map((one) => [one.id, one])),
        }
        const answers = settleTimes(filledInWith(incident), {}, setting)
        const { written, problems } = readIncident(answers, setting)
        expect(problems).toEqual([])
        const checked = checkIncident(written, { ...setting, practices: catalogue.practices, reasons: new Set() })
        if (!checked.ok) return
        same++
        expect(isSameContent(checked.value, incident)).toBe(true)
      }),
    )
    expect(same).toBeGreaterThan(50)
  })
})
