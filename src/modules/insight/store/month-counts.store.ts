import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import { firstDayOf, type Month, monthsBetween, nextMonth } from '#basics/month.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { MonthByUnit, MonthCounts, MonthRange } from '../domain/month-counts.ts'

/**
 * What began in each month, of the whole organisation or of one unit: interventions and people by the start of the
 * intervention, incidents by their own start, by local dates. A month in which nothing began is there, with 0.
 */
export async function countStarted(db: OrganisationDb, range: MonthRange, unit: Id | null): Promise<MonthCounts[]> {
  const months = monthsBetween(range.from, range.to)
  const where = within(db, months, unit)
  const counted = await db.rows(
    sql<{ month: number; interventions: number; people: number }>`
      select month, sum(interventions)::int8 as interventions, count(*) as people
      from (select ${bucket(months)} as month, person_id, count(*) as interventions
        from private.intervention_facts where ${where} group by 1, 2) by_person
      group by month`,
  )
  const incidents = await db.rows(
    sql<{ month: number; incidents: number }>`
      select ${bucket(months)} as month, count(*) as incidents from private.incidents where ${where} group by 1`,
  )
  return months.map((month, index) => {
    const of = <R extends { month: number }>(rows: readonly R[]) => rows.find((row) => row.month === index + 1)
    const { interventions = 0, people = 0 } = of(counted) ?? {}
    return { month, interventions, incidents: of(incidents)?.incidents ?? 0, people }
  })
}

/** How many interventions began in each month in each unit; those of no unit are left out. */
export async function countStartedByUnit(db: OrganisationDb, range: MonthRange): Promise<MonthByUnit[]> {
  const months = monthsBetween(range.from, range.to)
  const rows = await db.rows(
    sql<{ month: number; unit: Id; interventions: number }>`
      select ${bucket(months)} as month, unit_id as unit, count(*) as interventions
      from private.intervention_facts where ${within(db, months, null)} and unit_id is not null group by 1, 2`,
  )
  return months.map((month, index) => ({
    month,
    units: new Map(rows.flatMap((row) => (row.month === index + 1 ? [[row.unit, row.interventions]] : []))),
  }))
}

/** The place of the month among those asked for, from 1. */
function bucket(months: readonly Month[]): RawBuilder<number> {
  return sql<number>`width_bucket(started_on, ${months.map(firstDayOf)}::date[])`
}

function within(db: OrganisationDb, months: readonly Month[], unit: Id | null): RawBuilder<boolean> {
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) throw new RangeError('figures are asked for one month at least')
  const here = unit === null ? sql`true` : sql`unit_id = ${unit}`
  return sql<boolean>`organisation_id = ${db.organisation} and ${here}
    and started_on >= ${firstDayOf(first)}::date and started_on < ${firstDayOf(nextMonth(last))}::date`
}
