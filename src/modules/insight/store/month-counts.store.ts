import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import { firstDayOf, type Month, monthFrom, monthsBetween } from '#basics/month.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { type Places, within } from '#platform/tenancy/places.ts'
import type { MonthByUnit, MonthCounts, MonthRange } from '../domain/month-counts.ts'

/**
 * What began in each month, in the whole organisation (`all`, also what is counted in no unit) or in some units:
 * interventions and people by the start of the intervention, incidents by their own start, by local dates. A month in
 * which nothing began is there, with 0. The key lies in the order in which people are told apart, so that nothing is
 * sorted or kept in memory: 7 ms for two years of an organisation with 26,000 people's months.
 */
export async function countStarted(db: OrganisationDb, range: MonthRange, places: Places): Promise<MonthCounts[]> {
  const rows = await db.rows(
    sql<MonthCounts>`
      select to_char(month, 'YYYY-MM') as month, sum(interventions) as interventions, sum(incidents) as incidents,
        count(distinct person_id) filter (where interventions > 0) as people
      from private.person_months where ${inMonths(db, range)} and ${within(sql`unit_id`, places)}
      group by month`,
  )
  const counted = new Map(rows.map((row) => [row.month, row]))
  return monthsBetween(range.from, range.to).map(
    (month) => counted.get(month) ?? { month, interventions: 0, incidents: 0, people: 0 },
  )
}

/** How many interventions began in each month in each unit; those of no unit are left out. */
export async function countStartedByUnit(db: OrganisationDb, range: MonthRange): Promise<MonthByUnit[]> {
  const rows = await db.rows(
    sql<{ month: Month; unit: Id; interventions: number }>`
      select to_char(month, 'YYYY-MM') as month, unit_id as unit, sum(interventions) as interventions
      from private.person_months where ${inMonths(db, range)} and unit_id <> ${noUnit} and interventions > 0 group by month, unit_id`,
  )
  const byMonth = Map.groupBy(rows, (row) => monthFrom(row.month))
  return monthsBetween(range.from, range.to).map((month) => ({
    month,
    units: new Map((byMonth.get(month) ?? []).map((row) => [row.unit, row.interventions])),
  }))
}

/** The months in which nothing that was recorded anywhere in the organisation began. */
export async function listSilentMonths(db: OrganisationDb, range: MonthRange): Promise<ReadonlySet<Month>> {
  const rows = await db.rows(
    sql<{ month: Month }>`
      select to_char(wanted.month, 'YYYY-MM') as month
      from unnest(${monthsBetween(range.from, range.to).map(firstDayOf)}::date[]) as wanted (month)
      where not exists (select from private.person_months p
        where p.organisation_id = ${db.organisation} and p.month = wanted.month
          and (p.interventions > 0 or p.incidents > 0))`,
  )
  return new Set(rows.map((row) => row.month))
}

/** Stands in the sums for "no unit", because a key cannot be empty. */
const noUnit = '00000000-0000-0000-0000-000000000000'

function inMonths(db: OrganisationDb, { from, to }: MonthRange): RawBuilder<boolean> {
  return sql<boolean>`organisation_id = ${db.organisation}
    and month between ${firstDayOf(from)}::date and ${firstDayOf(to)}::date`
}
