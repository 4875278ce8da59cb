import { sql } from 'kysely'
import type { LocalTime } from '#basics/local-time.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { type AlertRules, usualRules } from '../domain/alert-rules.ts'

type Row = Omit<AlertRules, 'hours'> & {
  readonly starts: LocalTime | null
  readonly ends: LocalTime | null
  readonly notAtWeekends: boolean
}

/** The organisation's rules; the usual ones until somebody changed them. */
export async function findAlertRules(db: OrganisationDb): Promise<AlertRules> {
  const found = await db.row(sql<Row>`
    select family_name as "familyName", many_people as "manyPeople", after_stay_days as "afterStayDays",
      after_leaving as "afterLeaving", left(hours_start::text, 5) as starts,
      left(hours_end::text, 5) as ends, not_at_weekends as "notAtWeekends"
    from private.audit_rules where organisation_id = ${db.organisation}`)
  if (found === undefined) return usualRules
  const { starts, ends, notAtWeekends, ...rules } = found
  return { ...rules, hours: starts === null || ends === null ? null : { starts, ends, notAtWeekends } }
}

/** Keeps the organisation's rules; they hold for what is looked through from now on. */
export async function saveAlertRules(db: OrganisationDb, rules: AlertRules): Promise<void> {
  const { familyName, manyPeople, afterStayDays, afterLeaving, hours } = rules
  await db.run(sql`
    insert into private.audit_rules (organisation_id, family_name, many_people, after_stay_days, after_leaving,
      hours_start, hours_end, not_at_weekends)
    values (${db.organisation}, ${familyName}, ${manyPeople}, ${afterStayDays}, ${afterLeaving},
      ${hours?.starts ?? null}, ${hours?.ends ?? null}, ${hours?.notAtWeekends ?? false})
    on conflict (organisation_id) do update set family_name = excluded.family_name, many_people = excluded.many_people,
      after_stay_days = excluded.after_stay_days, after_leaving = excluded.after_leaving,
      hours_start = excluded.hours_start, hours_end = excluded.hours_end, not_at_weekends = excluded.not_at_weekends`)
}
