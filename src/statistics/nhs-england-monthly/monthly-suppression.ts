import { derivedBy, publishedBy } from '../disclosure/suppression-rule.ts'
import { NHS_ENGLAND_MENTAL_HEALTH as RULE } from '../disclosure/suppression-rules.ts'
import { openValue, type TableValue } from '../table-value.ts'
import type { MonthlyFigures } from './monthly-figures.ts'

/** The cells of one level as they may be published. */
export type PublishedFigures = Readonly<Record<PublishedMeasure, TableValue>>

/** The measures of a level that are published, by NHS England's names. */
export type PublishedMeasure =
  | 'MHS76'
  | 'MHS77'
  | 'MHS136'
  | 'MHS96'
  | 'MHS97'
  | 'MHS137'
  | 'MHS138'
  | 'MHS138a'
  | 'MHS139'
  | 'MHS146'
  | 'MHS146a'
  | 'MHS147'
  | 'MHS147a'

/** A count of people, interventions or incidents: below 5, and nought too, hidden; else to the nearest 5. */
export function publishedCount(count: number): TableValue {
  return publishedBy(RULE, count)
}

/** A rate per 1,000 bed days: hidden for fewer than 5 people, 5 interventions or 100 bed days; else a whole number. */
export function publishedRate(
  rate: number | null,
  behind: { readonly people: number; readonly interventions: number; readonly bedDays: number },
): TableValue {
  const { people, interventions: events, bedDays: exposure } = behind
  return derivedBy(RULE.rate, rate, { people, events, exposure })
}

/** The percentage of people in hospital: hidden for fewer than 5 people; else a whole number. */
export function publishedPercentage(percentage: number | null, people: number): TableValue {
  return derivedBy(RULE.percentage, percentage, { people })
}

/** Interventions per incident: hidden for fewer than 5 of either; else to 1 decimal. */
export function publishedPerIncident(
  ratio: number | null,
  behind: { readonly incidents: number; readonly interventions: number },
): TableValue {
  return derivedBy(RULE.ratio, ratio, { events: behind.interventions, base: behind.incidents })
}

/**
 * A length (mean, median, maximum). NHS England publishes lengths unsuppressed, so that one person's seclusion can be
 * read off a small ward. Lessen hides them for fewer than 5 events or 5 people, and rounds to whole minutes or days.
 */
export function publishedLength(
  length: number | null,
  behind: { readonly events: number; readonly people: number },
): TableValue {
  return derivedBy(RULE.length, length, behind)
}

/**
 * A level's cells by NHS England's rule exactly, computed from unrounded parts: to compare with its publication. Lengths
 * are open, as there. For what Lessen itself publishes, use `publishedLength` in their place.
 */
export function asNhsEnglandPublishes(figures: MonthlyFigures): PublishedFigures {
  const { MHS76: people, MHS77: interventions, MHS136: incidents, bedDays } = figures
  return {
    MHS76: publishedCount(people),
    MHS77: publishedCount(interventions),
    MHS136: publishedCount(incidents),
    MHS96: publishedRate(figures.MHS96, { people, interventions, bedDays }),
    MHS97: publishedPercentage(figures.MHS97, people),
    MHS137: publishedPerIncident(figures.MHS137, { incidents, interventions }),
    MHS138: openValue(figures.MHS138, 1),
    MHS138a: openValue(figures.MHS138a, 1),
    MHS139: openValue(figures.MHS139, 1),
    MHS146: openValue(figures.MHS146, 1),
    MHS146a: openValue(figures.MHS146a, 1),
    MHS147: openValue(figures.MHS147, 1),
    MHS147a: openValue(figures.MHS147a, 1),
  }
}
