import { writtenDuration } from '#basics/written-time.ts'
import type { Practice } from '#catalogue/practices/define-practice.ts'
import type { Incident } from './incident.ts'
import { minutesOf } from './known-moment.ts'

/** Longer than this, something that usually takes minutes may have been typed wrongly. */
const longForMinutes = 4 * 60

/**
 * What is possible but unusual, in sentences that ask for a second look before saving. Never a refusal: a long hold
 * happened, or a time was mistyped, and only the writer knows.
 */
export function secondLooks(incident: Incident, practices: ReadonlyMap<string, Practice>): readonly string[] {
  return incident.interventions.flatMap(({ practice: code, start, end }, index) => {
    const practice = code === null ? undefined : practices.get(code)
    const minutes = minutesOf(start, end)
    if (practice?.lengthBands !== 'short' || minutes === null || minutes <= longForMinutes) return []
    return [
      `Intervention ${index + 1} lasted ${writtenDuration(minutes)}. If that is not so, check its times and days.`,
    ]
  })
}
