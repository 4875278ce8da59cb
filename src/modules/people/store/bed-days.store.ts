import { type RawBuilder, sql } from 'kysely'
import type { CalendarDate } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'
import { firstDayOf, type Month, monthFrom, monthsBetween, nextMonth } from '#basics/month.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { type Places, within } from '#platform/tenancy/places.ts'
import type { MonthBedDays } from '../domain/month-bed-days.ts'

/** Which months, up to which day, and whose. */
export type BedDaysWanted = {
  readonly from: Month
  readonly to: Month
  readonly before?: CalendarDate
  readonly of?: Places
}

type Row = { readonly month: number; readonly unit: Id | null; readonly days: number }

/**
 * Occupied bed days of each month from `from` to `to` (both included): the total by admission, and of each unit by
 * stay, by the national rule: from the first day to the day of leaving, which does not count; an open stay, or one that
 * goes on after the month, counts to the month's end; an admission that was made inactive ends that day (MHSDS method,
 * NHS England). Months and units without any are 0 and left out of `units`. `before`: the first day of the last month
 * that does not count yet, where that month is not over. `of`: whose are wanted, where not all are: those of the
 * organisation (`all`; no units then), or those of some units (the total is 0 then).
 *
 * How: nobody is counted month by month. One pass over the admissions and one over the stays put each into the month
 * in which it began and the month in which it ended, and keep how many there are and the sum of their days; some
 * hundred rows are left. A month's bed days are then those of its own comings and goings, and its whole length for
 * everybody who came before and has not left. The work grows with the number of stays, not with the months.
 * No index helps: nearly all stays of an organisation are asked for, so a table is read once from end to end where the
 * organisation has most of it, and by the indexes led by the organisation where it has little of it.
 */
export async function bedDaysByMonth(
  db: OrganisationDb,
  { from, to, before, of }: BedDaysWanted,
): Promise<MonthBedDays[]> {
  const months = monthsBetween(from, to)
  if (months.length === 0) return []
  const edges = [...months.map(firstDayOf), before ?? firstDayOf(nextMonth(to))]
  const rows = await db.rows(sql<Row>`
    with spans as (
      ${sql.join(
        sourcesOf(of).map((source) => spansOf(db, edges, source)),
        sql` union all `,
      )}
    ), months as (
      select month, edge[month + 1] - edge[month] as length, edge[month + 1] - edge[1] as until
      from (select ${edges}::date[] as edge) e, generate_series(0, ${months.length}) as month
    ), changes as (
      select unit, came as month, people, people * until - came_days as days from spans join months on month = came
      union all
      select unit, went, -people, went_days - people * until from spans join months on month = went
    ), in_month as (
      select unit, month, sum(people) as people, sum(days) as days from changes group by unit, month
    )
    select m.month, u.unit, (coalesce(i.days, 0) + m.length * coalesce(sum(i.people) over before, 0))::int8 as days
    from (select distinct unit from in_month) u
      cross join months m
      left join in_month i on i.month = m.month and i.unit is not distinct from u.unit
    window before as (partition by u.unit order by m.month rows between unbounded preceding and 1 preceding)`)
  return months.map((month, index) =>
    monthOf(
      month,
      rows.filter((row) => row.month === index + 1),
    ),
  )
}

type Source = {
  readonly table: RawBuilder<unknown>
  readonly unit: RawBuilder<unknown>
  readonly end: RawBuilder<unknown>
  readonly where: RawBuilder<unknown>
}

/** The total comes from admissions, units come from stays: nobody reads what nobody shows. */
function sourcesOf(of: BedDaysWanted['of']): Source[] {
  const admissions = {
    table: sql`private.admissions`,
    unit: sql`null::uuid`,
    end: sql`coalesce(inactivated_on, ended_on)`,
    where: sql`true`,
  }
  const stays = {
    table: sql`private.stays`,
    unit: sql`unit_id`,
    end: sql`ended_on`,
    where: within(sql`unit_id`, of ?? 'all'),
  }
  if (of === undefined) return [admissions, stays]
  return of === 'all' ? [admissions] : [stays]
}

/**
 * Counts of what is in `table` by unit, month of coming and month of going (0: before the first; null or one more than
 * there are: still there), with the days from the first edge summed. What ends before it starts holds no day and is
 * left out, and so is what was over before the first edge.
 */
function spansOf(
  db: OrganisationDb,
  edges: readonly CalendarDate[],
  { table, unit, end, where }: Source,
): RawBuilder<unknown> {
  const [first, last] = [sql`${edges[0]}::date`, sql`${edges.at(-1)}::date`]
  return sql`select ${unit} as unit, width_bucket(started_on, ${edges}::date[]) as came,
      width_bucket(${end}, ${edges}::date[]) as went, count(*) as people,
      sum(started_on - ${first}) as came_days, sum(${end} - ${first}) as went_days
    from ${table}
    where organisation_id = ${db.organisation} and ${where} and started_on < ${last}
      and (${end} is null or ${end} >= greatest(started_on, ${first}))
    group by 1, 2, 3`
}

function monthOf(month: Month, rows: readonly Row[]): MonthBedDays {
  const total = rows.find((row) => row.unit === null)?.days ?? 0
  const units = rows.flatMap(({ unit, days }) => (unit === null || days === 0 ? [] : [[unit, days] as const]))
  return { month: monthFrom(month), total, units: new Map(units) }
}
