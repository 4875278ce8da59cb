import { type RawBuilder, sql } from 'kysely'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'

/** As long as people write, so that a page of the table holds as few records as it does in life. */
const words = {
  before:
    'The lounge was loud after supper and two others argued about the television; they paced and covered their ears.',
  avoid:
    'Staff spoke quietly, offered the garden and the low-stimulus room, sent the others out and waited ten minutes.',
  how: 'Two staff held the arms and walked beside them to the quiet room, let go at the door, and stayed until breathing had slowed.',
  outcome:
    'They rested, had a drink, and talked about what would have helped. Observations were taken and were as usual.',
}

/** What a person says of themselves, as the record keeps it. */
const characteristics = JSON.stringify({ ethnicity: { state: 'given', code: 'A', words: null } })

/** Moves the incidents of the twin (`incidentTwin`) to every table that a recorded incident has rows in, facts and audit included. */
export function movesOfIncidents(db: OrganisationDb): RawBuilder<unknown>[] {
  const organisation = sql`${db.organisation}::uuid`
  return [heads(organisation), versions(organisation), ...partsOf(organisation), audit(organisation)]
}

function heads(organisation: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    insert into private.incidents (organisation_id, id, local_id, version, person_id, unit_id, started_on, started_time,
      practices, interventions, is_incomplete, recorded_by_name)
    select ${organisation}, id, local_id, 1, person, unit, started_on, started_time,
      case when second is null or second_practice = first_practice then array[first_practice] else array[first_practice, second_practice] end,
      case when second is null then 1 else 2 end, not is_whole, 'Generated'
    from large_incidents`
}

function versions(organisation: RawBuilder<unknown>): RawBuilder<unknown> {
  const said = (text: string) => sql`case when is_whole then ${text} end`
  return sql`
    insert into private.incident_versions (organisation_id, incident_id, version, made_by_name, person_id, person_name,
      person_identifier, characteristics, unit_id, admission_id, started_on, started_time, ended_on, ended_time, reason_code,
      before_words, avoid_words, others_involved, mental_disorder_known, learning_disability, autism, outcome_words,
      serious_harm, notified)
    select ${organisation}, id, 1, 'Generated', person, person_name, person_local_id, ${characteristics}::jsonb, unit,
      admission, started_on, started_time, started_on, ended_time, '10', ${said(words.before)}, ${said(words.avoid)}, 'no',
      'not known', 'no', 'not known', ${words.outcome}, 'none', 'nobody named'
    from large_incidents`
}

/** Interventions, those who took part in them, and the facts that figures are counted from. */
function partsOf(organisation: RawBuilder<unknown>): RawBuilder<unknown>[] {
  const each = sql`large_incidents i cross join lateral (values
    (1, i.first, i.first_practice, i.first_code), (2, i.second, i.second_practice, i.second_code)) p (n, id, practice, code)
    where p.id is not null`
  return [
    sql`insert into private.interventions (organisation_id, incident_id, version, id, local_id, position, practice,
        national_code, started_on, started_time, ended_on, ended_time, minutes, in_care_plan, description)
      select ${organisation}, i.id, 1, p.id, i.local_id || '-' || p.n, p.n, p.practice, p.code, i.started_on,
        i.started_time, i.started_on, i.ended_time, i.minutes, 'yes', ${words.how} from ${each}`,
    sql`insert into private.intervention_staff (organisation_id, incident_id, version, intervention_id, position, staff_id,
        name, job_title)
      select ${organisation}, i.id, 1, p.id, 1, i.staff, i.staff_name, i.staff_title from ${each}`,
    sql`insert into private.intervention_facts (organisation_id, incident_id, intervention_id, person_id, unit_id, started_on,
        started_hour, practice, minutes)
      select ${organisation}, i.id, p.id, i.person, i.unit, i.started_on, i.started_hour, p.practice, i.minutes from ${each}`,
  ]
}

function audit(organisation: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    insert into private.audit (organisation_id, actor_kind, actor_name, deed, subject_kind, subject_id, unit_id, payload)
    select ${organisation}, 'job', 'world', 'incident.recorded', 'incident', id::text, unit, '{}'
    from large_incidents`
}
