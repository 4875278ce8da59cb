import { rateOrNull } from '../rate.ts'
import { roundHalfAwayFromZero } from '../rounding.ts'

/** What has been counted of one month of one organisation (or unit), by the definitions of `startedFigures`. */
export type StartedFacts = {
  readonly interventions: number
  readonly incidents: number
  readonly people: number
  readonly bedDays: number
  readonly interventionsByWard: Readonly<Record<string, number>>
  readonly bedDaysByWard: Readonly<Record<string, number>>
}

/** The measure `started` of one month. `ratePer1000` is null without bed days: no rate is not a rate of nought. */
export type StartedFigures = {
  readonly interventionsStarted: number
  readonly incidentsStarted: number
  readonly peopleStarted: number
  readonly bedDays: number
  readonly ratePer1000: number | null
  readonly interventionsByWard: Readonly<Record<string, number>>
  readonly bedDaysByWard: Readonly<Record<string, number>>
}

/**
 * The measure **started** of one month: interventions that start in it, per 1,000 bed days. Not to be confused with
 * NHS England's monthly measures, which count everything open in the month. The definitions, which reproduce the
 * two-year extract exactly:
 * - **interventions**: distinct pairs of incident and type whose type starts in the month, by the local date of its start;
 * - **incidents**: distinct incidents whose own start is in the month, by local date;
 * - **people**: distinct people of those interventions;
 * - **bedDays**: of all hospital spells of the organisation, by `bedDays` (first day counts, day of leaving does not, an
 *   end after the month is cut), whether or not anybody was subject to an intervention;
 * - **bedDaysByWard**: the same of ward stays, by ward;
 * - **interventionsByWard**: each intervention once, on the ward whose stay contains its start (`wardOfStart`, rule 8b);
 *   one that no stay of its spell overlaps is in the total and on no ward.
 * Wards without any are left out, wards are in order, and the rate has 9 decimals.
 *
 * Formula: interventions that start in the month ÷ bed days × 1,000
 * Units: per 1,000 bed days
 * Edges: no bed days: no rate. Not to be compared with NHS England’s MHS96
 * Source: Lessen’s own; the ward by the stay that contains the start
 */
export function startedFigures(facts: StartedFacts): StartedFigures {
  const rate = rateOrNull(facts.interventions, facts.bedDays)
  return {
    interventionsStarted: facts.interventions,
    incidentsStarted: facts.incidents,
    peopleStarted: facts.people,
    bedDays: facts.bedDays,
    ratePer1000: rate === null ? null : roundHalfAwayFromZero(rate, 9),
    interventionsByWard: wardsWithAny(facts.interventionsByWard),
    bedDaysByWard: wardsWithAny(facts.bedDaysByWard),
  }
}

function wardsWithAny(byWard: Readonly<Record<string, number>>): Record<string, number> {
  const wards = Object.entries(byWard).filter(([, count]) => count > 0)
  return Object.fromEntries(wards.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
