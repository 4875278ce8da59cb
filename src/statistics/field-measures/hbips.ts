import { ok, type Result, refused } from '#basics/result.ts'
import { sum } from '../average.ts'

/** Minutes of an event day, or inpatient days, of people of one age (in years, on the day). */
export type HbipsCounts = {
  readonly minutes: readonly number[]
  readonly inpatientDays: number
  readonly leaveDays: number
}

/** Hours of restraint or seclusion per 1,000 hours that patients were there. */
export type HbipsRate = {
  readonly hours: number
  /** 24 × (inpatient days − leave days) ÷ 1,000. */
  readonly thousandPatientHours: number
  readonly value: number
}

/**
 * HBIPS-2 (restraint) or HBIPS-3 (seclusion): (Σ minutes ÷ 60) ÷ (24 × (inpatient days − leave days) ÷ 1,000). Minutes as
 * `hbipsMinutesByDay` counts them; a leave day is one on which the person was absent at the daily census. Lower is better.
 * It measures time, not events: no interval of a count applies to it. Refuses when nobody was there. (Joint Commission and
 * CMS. The 24 is in their forms and examples and missing from the endorsed text: without it a rate is 24 times too high.)
 *
 * Formula: (Σ minutes ÷ 60) ÷ (24 × (inpatient days − leave days) ÷ 1,000)
 * Units: hours per 1,000 patient hours
 * Edges: no patient hours: refused. No interval of a count applies
 * Source: Joint Commission and CMS, HBIPS-2 and HBIPS-3 (worked examples)
 * Example: hbipsRate({ minutes: [30, 95], inpatientDays: 90, leaveDays: 2 })
 */
export function hbipsRate({ minutes, inpatientDays, leaveDays }: HbipsCounts): Result<HbipsRate, string> {
  const thousandPatientHours = (24 * (inpatientDays - leaveDays)) / 1000
  if (!(thousandPatientHours > 0)) return refused('no patient hours')
  if (minutes.some((one) => !(one >= 0))) return refused('minutes cannot be less than none')
  const hours = sum(minutes) / 60
  return ok({ hours, thousandPatientHours, value: hours / thousandPatientHours })
}

/** The measure's parts: all ages, and the four groups it is reported for. */
export const HBIPS_AGES = ['all', '1 to 12', '13 to 17', '18 to 64', '65 and over'] as const

/** One of the measure's parts. */
export type HbipsAge = (typeof HBIPS_AGES)[number]

/** The group of an age in whole years on the event's day; null below 1, which the measure leaves out. */
export function hbipsAge(years: number): Exclude<HbipsAge, 'all'> | null {
  if (!(years >= 1)) return null
  if (years <= 12) return '1 to 12'
  if (years <= 17) return '13 to 17'
  return years <= 64 ? '18 to 64' : '65 and over'
}

/** Counts of people of one age in whole years. */
export type HbipsCountsOfAge = HbipsCounts & { readonly years: number }

/** The rate of every part of the measure. A part without patient hours is refused, not nought. */
export function hbipsRatesByAge(counts: readonly HbipsCountsOfAge[]): Record<HbipsAge, Result<HbipsRate, string>> {
  const rateOf = (group: HbipsAge) => {
    const own = counts.filter(({ years }) => hbipsAge(years) !== null && (group === 'all' || hbipsAge(years) === group))
    return hbipsRate({
      minutes: own.flatMap(({ minutes }) => minutes),
      inpatientDays: sum(own.map(({ inpatientDays }) => inpatientDays)),
      leaveDays: sum(own.map(({ leaveDays }) => leaveDays)),
    })
  }
  return {
    all: rateOf('all'),
    '1 to 12': rateOf('1 to 12'),
    '13 to 17': rateOf('13 to 17'),
    '18 to 64': rateOf('18 to 64'),
    '65 and over': rateOf('65 and over'),
  }
}
