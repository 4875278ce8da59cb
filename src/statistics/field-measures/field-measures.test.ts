import { describe, expect, it } from 'vitest'
import { aihwFigures } from './aihw.ts'
import { hbipsAge, hbipsRate, hbipsRatesByAge } from './hbips.ts'
import { type HbipsEvent, hbipsMinutes, hbipsMinutesByDay } from './hbips-minutes.ts'

const event = (kind: HbipsEvent['kind'], start: string | null, end: string | null, patient = 'p'): HbipsEvent => ({
  patient,
  kind,
  start,
  end,
})
const minutes = (...events: HbipsEvent[]) =>
  hbipsMinutesByDay(events).days.map(({ kind, date, minutes: total }) => `${kind} ${date} ${total}`)

describe('HBIPS minutes', () => {
  it('are whole, rounded up, and never none', () => {
    expect([125, 60, 1, 61, 3600, 3601, 0].map(hbipsMinutes)).toEqual([3, 1, 1, 2, 60, 61, 1])
  })

  it('are added up by patient and day, and an event over midnight is divided', () => {
    expect(
      minutes(
        event('restraint', '2024-05-01T10:00:00', '2024-05-01T10:00:50'),
        event('restraint', '2024-05-01T12:00:00', '2024-05-01T12:00:50'),
      ),
    ).toEqual(['restraint 2024-05-01 2'])
    expect(minutes(event('seclusion', '2024-05-01T23:00', '2024-05-03T00:00'))).toEqual([
      'seclusion 2024-05-01 60',
      'seclusion 2024-05-02 1440',
    ])
    const both = hbipsMinutesByDay([
      event('restraint', '2024-05-01T10:00', '2024-05-01T10:05', 'a'),
      event('restraint', '2024-05-01T10:00', '2024-05-01T10:07', 'b'),
    ])
    expect(both.days.map((day) => [day.patient, day.minutes])).toEqual([
      ['a', 5],
      ['b', 7],
    ])
  })

  it('count time in restraint and seclusion together as restraint only, and time shared by two events once', () => {
    expect(
      minutes(
        event('seclusion', '2024-05-01T10:00', '2024-05-01T11:00'),
        event('restraint', '2024-05-01T10:30', '2024-05-01T10:40'),
      ),
    ).toEqual(['restraint 2024-05-01 10', 'seclusion 2024-05-01 50'])
    expect(
      minutes(
        event('seclusion', '2024-05-01T10:00', '2024-05-01T10:30'),
        event('restraint', '2024-05-01T09:30', '2024-05-01T10:40'),
      ),
    ).toEqual(['restraint 2024-05-01 70'])
    expect(
      minutes(
        event('restraint', '2024-05-01T10:00', '2024-05-01T10:30'),
        event('restraint', '2024-05-01T10:10', '2024-05-01T10:20'),
      ),
    ).toEqual(['restraint 2024-05-01 30'])
    expect(minutes(event('seclusion', '2024-05-01T10:00', '2024-05-01T10:00'))).toEqual(['seclusion 2024-05-01 1'])
  })

  it('cannot be determined without both times, or when the end is before the start: those are counted and left out', () => {
    const wrong = [
      event('restraint', null, '2024-05-01T10:00'),
      event('restraint', '2024-05-01T10:00', null),
      event('restraint', '2024-05-01', '2024-05-01T10:00'),
      event('restraint', '2024-05-01T10:00', '2024-05-01T09:00'),
    ]
    expect(hbipsMinutesByDay(wrong)).toEqual({ days: [], unableToDetermine: 4 })
  })
})

describe('the HBIPS rate', () => {
  it('is hours per 1,000 patient hours, of days without leave', () => {
    expect(hbipsRate({ minutes: [15], inpatientDays: 1156, leaveDays: 0 })).toEqual({
      ok: true,
      value: { hours: 0.25, thousandPatientHours: 27.744, value: expect.closeTo(0.009010957324106113, 15) },
    })
    expect(hbipsRate({ minutes: [600], inpatientDays: 100, leaveDays: 12 })).toMatchObject({
      value: { thousandPatientHours: 2.112 },
    })
  })

  it('does not exist where nobody was there, nor for less than none', () => {
    expect(hbipsRate({ minutes: [], inpatientDays: 5, leaveDays: 5 })).toEqual({
      ok: false,
      problems: 'no patient hours',
    })
    expect(hbipsRate({ minutes: [-1], inpatientDays: 5, leaveDays: 0 })).toMatchObject({ ok: false })
  })

  it('is given for all ages and four groups, without those below 1', () => {
    expect([0, 1, 12, 13, 17, 18, 64, 65, Number.NaN].map(hbipsAge)).toEqual([
      null,
      '1 to 12',
      '1 to 12',
      '13 to 17',
      '13 to 17',
      '18 to 64',
      '18 to 64',
      '65 and over',
      null,
    ])
    const of = (years: number, total: number) => ({ years, minutes: [total], inpatientDays: 50, leaveDays: 0 })
    const rates = hbipsRatesByAge([of(0, 999), of(14, 60), of(30, 120)])
    expect(rates.all).toMatchObject({ value: { hours: 3, thousandPatientHours: 2.4 } })
    expect(rates['13 to 17']).toMatchObject({ value: { hours: 1 } })
    expect(rates['65 and over']).toEqual({ ok: false, problems: 'no patient hours' })
  })
})

describe('Australia’s figures', () => {
  const counts = {
    events: 12_371,
    bedDays: 1_694_658,
    episodes: 100,
    episodesWithAny: 4,
    hours: [2, 4, null],
    isForensic: false,
  }

  it('are events per 1,000 bed days, a share of episodes, and the mean of known lengths', () => {
    expect(aihwFigures(counts)).toMatchObject({
      eventsPer1000BedDays: { value: { value: expect.closeTo(7.3, 3) } },
      percentOfEpisodes: { value: { value: 4 } },
      averageHours: { value: { value: 3, events: 2, unknown: 1 } },
    })
  })

  it('leave forensic lengths and unknown ones out, and say so', () => {
    expect(aihwFigures({ ...counts, isForensic: true }).averageHours).toMatchObject({ ok: false })
    expect(aihwFigures({ ...counts, hours: [null] }).averageHours).toEqual({
      ok: false,
      problems: 'no event has a known length',
    })
  })

  it('are refused without bed days or episodes, and with more episodes than there were', () => {
    const none = aihwFigures({ ...counts, bedDays: 0, episodes: 0, episodesWithAny: 0 })
    expect([none.eventsPer1000BedDays.ok, none.percentOfEpisodes.ok]).toEqual([false, false])
    expect(aihwFigures({ ...counts, episodesWithAny: 101 }).percentOfEpisodes).toMatchObject({ ok: false })
  })
})
