import { z } from 'zod'
import { answers, networkDayOf, type PublishedEntry } from '#modules/publishing/index.ts'

/** When a webinar is and whether it can be watched, as its shape asks it. */
const webinarDetails = z.object({ day: answers.day, lastDay: answers.day, recording: answers.text })

/** Those that are not over on the network's day at `now`, the next first. */
export function comingWebinars(found: readonly PublishedEntry[], now: string): readonly PublishedEntry[] {
  const today = networkDayOf(now)
  return byDay(found.filter(({ details }) => (lastDayOf(details) ?? '') >= today))
}

/** Those that are over and can be watched, the latest first. */
export function recordedWebinars(found: readonly PublishedEntry[], now: string): readonly PublishedEntry[] {
  const today = networkDayOf(now)
  const over = found.filter(({ details }) => (lastDayOf(details) ?? today) < today)
  return byDay(over.filter(({ details }) => webinarDetails.parse(details).recording !== '')).toReversed()
}

function byDay(webinars: readonly PublishedEntry[]): readonly PublishedEntry[] {
  const day = ({ details }: PublishedEntry) => webinarDetails.parse(details).day ?? ''
  return webinars.toSorted((one, other) => day(one).localeCompare(day(other)))
}

function lastDayOf(details: PublishedEntry['details']): string | null {
  const { day, lastDay } = webinarDetails.parse(details)
  return lastDay ?? day
}
