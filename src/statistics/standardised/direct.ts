import { ok, type Result, refused } from '#basics/result.ts'
import { sum } from '../average.ts'
import { type Interval, scaled } from '../intervals/interval.ts'
import { byar } from '../intervals/poisson-interval.ts'
import { isStrata, STRATA_WANTED, type Weighted } from './strata.ts'

/** An age band, say, of the group: its events (null counts as none), its population, its weight in the standard population. */
export type EventStratum = Weighted & { readonly events: number | null }

/** A stratum in which it is known how many people had how many events each. People without any need not be given. */
export type PeopleStratum = Weighted & {
  readonly people: readonly { readonly people: number; readonly eventsEach: number }[]
}

/** A standardised rate with its interval; or, below 10 events, that there are too few to tell. */
export type DirectRate = { readonly events: number; readonly population: number } & (
  | (Interval & { readonly kind: 'rate'; readonly value: number; readonly per: number })
  | { readonly kind: 'too few to tell' }
)

type Settings = { readonly per?: number; readonly confidence?: number }

const FEWEST = 10

/**
 * The rate that the group would have if it had the make-up of a standard population (age, say): Σ w × events/population ÷
 * Σ w, times `per`. Its interval is Dobson's, with Byar's for the events: value + √(variance ÷ O) × (Byar's end − O), the
 * variance being Σ events × (w/population)² ÷ (Σ w)². (Dobson and others 1991; OHID.) Below 10 events in all it is too few
 * to tell. Assumes that events are independent: where people are known, use `directRateOfPeople`. Refuses strata without
 * population, negative figures, and weights that add up to nothing.
 *
 * Formula: Σ w x/n ÷ Σ w; Dobson: value + √(var/O) × (Byar end − O), var = Σ x(w/n)² ÷ (Σ w)²
 * Units: events per 1,000 (or `per`) of the standard population
 * Edges: O < 10: too few to tell. Missing events count as 0. No population: refused
 * Source: Dobson and others 1991; OHID, PHEindicatormethods 2.1.0
 * Example: directRate([{ events: 12, population: 800, weight: 2 }, { events: 5, population: 300, weight: 1 }])
 * Example: directRate([{ events: 4, population: 800, weight: 2 }])
 */
export function directRate(strata: readonly EventStratum[], settings: Settings = {}): Result<DirectRate, string> {
  const known = strata.map((stratum) => ({ ...stratum, events: stratum.events ?? 0 }))
  if (!isStrata(known) || known.some(({ events }) => !(events >= 0))) return refused(STRATA_WANTED)
  return ok(
    dobson(
      known.map((stratum) => ({ ...stratum, spread: stratum.events })),
      settings,
    ),
  )
}

/**
 * The same rate where some people have many events, as with restraint: each person counts as one cluster, so the variance
 * of a stratum is Σ people × (events each)² × (w/population)². The interval is as wide as the people, not the events, can
 * support. (OHID's method for events that are not independent.) With one stratum it is that of the crude rate.
 *
 * Formula: as `directRate`, var = Σ people × (events each)² × (w/n)² ÷ (Σ w)²
 * Units: events per 1,000 (or `per`) of the standard population
 * Edges: as `directRate`
 * Source: OHID, PHEindicatormethods 2.1.0 (events that are not independent)
 * Example: directRateOfPeople([{ people: [{ people: 6, eventsEach: 1 }, { people: 2, eventsEach: 5 }], population:
 *   800, weight: 1 }])
 */
export function directRateOfPeople(
  strata: readonly PeopleStratum[],
  settings: Settings = {},
): Result<DirectRate, string> {
  const counts = strata.flatMap(({ people }) => people.flatMap((one) => [one.people, one.eventsEach]))
  if (!isStrata(strata) || counts.some((count) => !(count >= 0))) return refused(STRATA_WANTED)
  const counted = strata.map(({ people, ...stratum }) => ({
    ...stratum,
    events: sum(people.map((one) => one.people * one.eventsEach)),
    spread: sum(people.map((one) => one.people * one.eventsEach ** 2)),
  }))
  return ok(dobson(counted, settings))
}

type Counted = Weighted & { readonly events: number; readonly spread: number }

function dobson(strata: readonly Counted[], { per = 1000, confidence = 0.95 }: Settings): DirectRate {
  const events = sum(strata.map((stratum) => stratum.events))
  const population = sum(strata.map((stratum) => stratum.population))
  if (events < FEWEST) return { kind: 'too few to tell', events, population }
  const weights = sum(strata.map(({ weight }) => weight))
  const value = sum(strata.map((one) => (one.weight * one.events) / one.population)) / weights
  const variance = sum(strata.map((one) => one.spread * (one.weight / one.population) ** 2)) / weights ** 2
  const scale = Math.sqrt(variance / events)
  const ends = byar(events, confidence)
  const interval = { lower: value + scale * (ends.lower - events), upper: value + scale * (ends.upper - events) }
  return { kind: 'rate', events, population, value: value * per, ...scaled(interval, per), per }
}
