import { type RawBuilder, sql } from 'kysely'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'

/**
 * SQL that is true where a record (head `i`, current version `v`) lacks an item of the law: the same rule as
 * `missingLetters`, held to it by a test over random records. It asks what has no answer, so that "not known" counts as
 * an answer. Cheap questions come first. Subqueries with one value instead of `exists`: the planner may answer `exists`
 * by reading all interventions of the organisation into a hash, for one page of records.
 */
export function lacksAnItem(db: OrganisationDb): RawBuilder<boolean> {
  return sql<boolean>`(
    ${isEmpty(sql`v.reason_code`)} and ${isEmpty(sql`v.reason_words`)}
    or v.unit_id is null or ${isEmpty(sql`v.person_name`)} or v.characteristics - 'learning-disability' - 'autism' = '{}'
    or v.others_involved is null or v.others_involved = 'yes' and ${isEmpty(sql`v.others_reason`)}
    or v.mental_disorder_known is null or v.mental_disorder_known = 'yes' and ${isEmpty(sql`v.mental_disorder`)}
    or v.learning_disability is null or v.autism is null
    or ${isEmpty(sql`v.outcome_words`)} or v.serious_harm is null or ${isEmpty(sql`v.avoid_words`)} or v.notified is null
    or (select true from private.interventions n
      where n.organisation_id = ${db.organisation} and n.incident_id = v.incident_id and n.version = v.version
        and (n.ended_on is null or n.practice is null and n.national_code is null or n.in_care_plan is null
          or ${isEmpty(sql`n.description`)}
          or (select true from private.intervention_staff s
            where s.organisation_id = ${db.organisation} and s.incident_id = n.incident_id and s.version = n.version
              and s.intervention_id = n.id limit 1) is null)
      limit 1) is not null)`
}

function isEmpty(column: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`coalesce(btrim(${column}, E' \\t\\n\\r\\f\\v'), '') = ''`
}
