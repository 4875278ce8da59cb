import { ok, type Result, refused } from '#basics/result.ts'
import { mean } from '../average.ts'
import { type Rate, ratePer } from '../rate.ts'

/** A year (or quarter) of one practice, such as seclusion, in a set of acute public services. */
export type AihwCounts = {
  readonly events: number
  readonly bedDays: number
  readonly episodes: number
  readonly episodesWithAny: number
  /** Hours of each event; null where they are not known. */
  readonly hours: readonly (number | null)[]
  /** Forensic services: their lengths are not averaged with the others', because they are of another order. */
  readonly isForensic: boolean
}

/** Australia's national figures of one practice. */
export type AihwFigures = {
  readonly eventsPer1000BedDays: Result<Rate, string>
  readonly percentOfEpisodes: Result<Rate, string>
  readonly averageHours: Result<{ readonly value: number; readonly events: number; readonly unknown: number }, string>
}

/**
 * Australia's national measures of seclusion and restraint: events per 1,000 bed days (of all in the service, leave not
 * counted as bed days), the percentage of episodes of care with at least one, and the mean hours of an event, which
 * forensic services are left out of. Events whose length is not known are left out of the mean and counted. Unrounded;
 * published to one decimal. (AIHW, Mental health: seclusion and restraint.)
 *
 * Formula: events ÷ bed days × 1,000; episodes with any ÷ episodes × 100; Σ hours ÷ events
 * Units: per 1,000 bed days; percent; hours
 * Edges: unknown lengths are left out of the mean and counted. Forensic services have no mean
 * Source: AIHW, Mental health services: seclusion and restraint
 */
export function aihwFigures(counts: AihwCounts): AihwFigures {
  const { events, bedDays, episodes, episodesWithAny } = counts
  const percentOfEpisodes = ratePer(episodesWithAny, episodes, { per: 100, of: 'episodes' })
  return {
    eventsPer1000BedDays: ratePer(events, bedDays),
    percentOfEpisodes: episodesWithAny > episodes ? refused('a part cannot be more than the whole') : percentOfEpisodes,
    averageHours: averageHours(counts),
  }
}

function averageHours({ hours, isForensic }: AihwCounts): AihwFigures['averageHours'] {
  if (isForensic) return refused('forensic services are not in this average')
  const known = hours.filter((one) => one !== null)
  const value = mean(known)
  return value === null
    ? refused('no event has a known length')
    : ok({ value, events: known.length, unknown: hours.length - known.length })
}
