import { sql } from 'kysely'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { type AlertRules, usualRules } from '../domain/alert-rules.ts'

/** The organisation's rules; the usual ones until somebody changed them. */
export async function findAlertRules(db: OrganisationDb): Promise<AlertRules> {
  const found = await db.row(sql<AlertRules>`
    select family_name as "familyName", many_people as "manyPeople", after_stay_days as "afterStayDays",
      after_leaving as "afterLeaving"
    from private.audit_rules where organisation_id = ${db.organisation}`)
  return found ?? usualRules
}

/** Keeps the organisation's rules; they hold for what is looked through from now on. */
export async function saveAlertRules(db: OrganisationDb, rules: AlertRules): Promise<void> {
  const { familyName, manyPeople, afterStayDays, afterLeaving } = rules
  await db.run(sql`
    insert into private.audit_rules (organisation_id, family_name, many_people, after_stay_days, after_leaving)
    values (${db.organisation}, ${familyName}, ${manyPeople}, ${afterStayDays}, ${afterLeaving})
    on conflict (organisation_id) do update set family_name = excluded.family_name, many_people = excluded.many_people,
      after_stay_days = excluded.after_stay_days, after_leaving = excluded.after_leaving`)
}
