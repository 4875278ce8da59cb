import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import { firstDayOf, type Month, monthFrom, monthsBetween, nextMonth } from '#basics/month.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { MonthBedDays } from '../domain/bed-days.ts'

type Row = { readonly month: number; readonly unit: Id | null; readonly days: number }

/**
 * Occupied bed days of each month from `from` to `to` (both included): the total by admission, and of each unit by
 * stay, by the national rule: from the first day to the day of leaving, which does not count; an open stay, or one that
 * goes on after the month, counts to the month's end; an admission that was made inactive ends that day (MHSDS method,
 * NHS England). Months and units without any are 0 and left out of `units`.
 *
 * How: nobody is counted month by month. Every day on which somebody came (+1) or left (-1) is counted once, out of
 * the indexes alone: `admissions_by_time` and `stays_by_unit` hold all columns that are asked for, and the second is
 * in the order of unit and day already. A month's days are then those of its own comings and goings, and its whole
 * length for everybody who came before and has not left. The work grows with the number of stays, not with the months.
 */
export async function bedDaysByMonth(
  db: OrganisationDb,
  { from, to }: { readonly from: Month; readonly to: Month },
): Promise<MonthBedDays[]> {
  const months = monthsBetween(from, to)
  const edges = [...months, nextMonth(to)].map(firstDayOf)
  const rows = await db.rows(sql<Row>`
    with came_and_left (unit, day, people) as (
      select null::uuid, started_on, count(*) from private.admissions
        where organisation_id = ${db.organisation} and started_on < ${edges.at(-1)}::date group by started_on
      union all
      select null, greatest(started_on, coalesce(inactivated_on, ended_on)), -count(*) from private.admissions
        where organisation_id = ${db.organisation} and started_on < ${edges.at(-1)}::date
          and coalesce(inactivated_on, ended_on) is not null group by 2
      union all
      select unit_id, started_on, count(*) from private.stays
        where organisation_id = ${db.organisation} and started_on < ${edges.at(-1)}::date group by unit_id, started_on
      union all
      select unit_id, greatest(started_on, ended_on), -count(*) from private.stays
        where organisation_id = ${db.organisation} and started_on < ${edges.at(-1)}::date
          and ended_on is not null group by unit_id, 2
    ), edges as (select ${edges}::date[] as at
    ), in_month as (
      select c.unit, width_bucket(c.day, e.at) as month, sum(c.people) as people,
        sum(c.people * (e.at[width_bucket(c.day, e.at) + 1] - greatest(c.day, e.at[1]))) as days
      from came_and_left c, edges e where c.day < e.at[cardinality(e.at)] group by 1, 2
    )
    select m.month, u.unit, (coalesce(i.days, 0) + (e.at[m.month + 1] - e.at[m.month]) * coalesce(
        sum(i.people) over (partition by u.unit order by m.month rows between unbounded preceding and 1 preceding), 0))::int8 as days
    from (select distinct unit from in_month) u
      cross join edges e
      cross join generate_series(0, ${months.length}) as m (month)
      left join in_month i on i.unit is not distinct from u.unit and i.month = m.month`)
  return months.map((month, index) =>
    monthOf(
      month,
      rows.filter((row) => row.month === index + 1),
    ),
  )
}

function monthOf(month: Month, rows: readonly Row[]): MonthBedDays {
  const total = rows.find((row) => row.unit === null)?.days ?? 0
  const units = rows.flatMap(({ unit, days }) => (unit === null || days === 0 ? [] : [[unit, days] as const]))
  return { month: monthFrom(month), total, units: new Map(units) }
}
