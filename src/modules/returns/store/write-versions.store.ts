import { type RawBuilder, sql } from 'kysely'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { instantOf } from './local-instant.store.ts'

/** What is needed to turn rows into records: the zone of their times, national code to practice, and why known ones change. */
export type VersionWriting = {
  readonly zone: string
  readonly practices: ReadonlyMap<string, string>
  readonly amendedBecause: string
}

/** What a version holds that no extract knows: carried over from the version before. */
const carried = [
  'place reason_words before_words avoid_words others_involved others_reason',
  'mental_disorder mental_disorder_known learning_disability autism outcome_words serious_harm',
  'notified notified_words police_called police_requested_on police_requested_time',
  'police_arrived_on police_arrived_time police_force_used police_body_video',
].flatMap((names) => names.split(' '))

/**
 * Writes one version of each touched incident: what the extract now says of it, over what the version before held. An
 * incident whose own row says what it said before keeps what has been corrected here since; so does an intervention.
 */
export async function writeVersions(db: OrganisationDb, writing: VersionWriting): Promise<void> {
  await writeNextInterventions(db, writing)
  await saveHeads(db)
  await saveVersions(db, writing)
  await saveInterventions(db)
}

/** The interventions that each touched incident will have: those it had, without the changed and moved; and the changed and new. */
async function writeNextInterventions(db: OrganisationDb, { zone, practices }: VersionWriting): Promise<void> {
  const [codes, names] = [[...practices.keys()], [...practices.values()]]
  const at = (which: string) => instantOf(sql.ref(`n.${which}_on`), sql.ref(`n.${which}_time`), zone)
  await db.run(sql`
    create temporary table next_interventions on commit drop as
    select t.id as incident_id, t.from_version, t.version, n.id, n.local_id, p.practice, n.national_code,
      n.started_on, n.started_time, ${at('started')} as started_at, n.ended_on, n.ended_time, ${at('ended')} as ended_at,
      n.injury_person, n.injury_staff, n.injury_others, true as said
    from touched_incidents t
    join loaded_interventions n on n.incident_id = t.id and n.state <> 'unchanged'
    left join unnest(${codes}::text[], ${names}::text[]) as p (code, practice) on p.code = n.national_code
    union all
    select t.id, t.from_version, t.version, n.id, n.local_id, n.practice, n.national_code,
      n.started_on, n.started_time, n.started_at, n.ended_on, n.ended_time, n.ended_at,
      n.injury_person, n.injury_staff, n.injury_others, false
    from touched_incidents t
    join private.interventions n
      on n.organisation_id = ${db.organisation} and n.incident_id = t.id and n.version = t.from_version
    where not exists (select from loaded_interventions l
      where l.id = n.id and (l.state <> 'unchanged' or l.incident_id <> t.id))`)
  await db.run(sql`analyze next_interventions`)
}

/** The heads follow from the interventions: how many there are, and which practices in the order in which they began. */
async function saveHeads(db: OrganisationDb): Promise<void> {
  await db.run(sql`
    create temporary table next_heads on commit drop as
    select t.id, t.from_version, t.version, coalesce(n.interventions, 0) as interventions, coalesce(n.practices, '{}') as practices
    from touched_incidents t left join (
      select incident_id, sum(count)::int as interventions, array_agg(practice order by first_on, first_time nulls last, first_id)
        filter (where practice is not null) as practices
      from (select incident_id, practice, count(*) as count, min(started_on) as first_on, min(started_time) as first_time,
          min(local_id) as first_id
        from next_interventions group by incident_id, practice) used
      group by incident_id
    ) n on n.incident_id = t.id`)
  await db.run(sql`
    insert into private.incidents (organisation_id, id, local_id, version, person_id, unit_id, started_on, started_time,
      practices, interventions, recorded_by_name)
    select ${db.organisation}::uuid, l.id, l.local_id, h.version, l.person_id, l.unit_id, l.started_on, l.started_time,
      h.practices, h.interventions, ${db.actor.name}
    from next_heads h join loaded_incidents l on l.id = h.id where h.from_version = 0`)
  await db.run(sql`
    update private.incidents i set version = h.version, practices = h.practices, interventions = h.interventions,
      is_incomplete = i.is_incomplete or h.interventions > i.interventions,
      person_id = coalesce(l.person_id, i.person_id), unit_id = coalesce(l.unit_id, i.unit_id),
      started_on = coalesce(l.started_on, i.started_on),
      started_time = case when l.id is null then i.started_time else l.started_time end
    from next_heads h left join loaded_incidents l on l.id = h.id and l.state = 'changed'
    where i.organisation_id = ${db.organisation} and i.id = h.id and h.from_version > 0`)
}

async function saveVersions(db: OrganisationDb, { zone, amendedBecause }: VersionWriting): Promise<void> {
  const said = sql`l.id is not null`
  const either = (loaded: RawBuilder<unknown>, before: RawBuilder<unknown>) =>
    sql`case when ${said} then ${loaded} else ${before} end`
  const column = (name: string) => either(sql.ref(`l.${name}`), sql.ref(`b.${name}`))
  const at = (which: string) =>
    either(instantOf(sql.ref(`l.${which}_on`), sql.ref(`l.${which}_time`), zone), sql.ref(`b.${which}_at`))
  const yesNo = (name: string) =>
    either(sql`case when ${sql.ref(`l.${name}`)} in ('Y', 'N') then ${sql.ref(`l.${name}`)} end`, sql.ref(`b.${name}`))
  await db.run(sql`
    insert into private.incident_versions (organisation_id, incident_id, version, made_by_name, amended_because,
      person_id, person_name, person_identifier, characteristics, unit_id, admission_id,
      started_on, started_time, started_at, ended_on, ended_time, ended_at,
      reason_code, review_held_person, review_not_held_reason, review_held_staff, ${sql.raw(carried.join(', '))})
    select ${db.organisation}::uuid, t.id, t.version, ${db.actor.name},
      case when t.version > 1 then ${amendedBecause} end,
      p.id, nullif(concat_ws(' ', p.given_name, p.family_name), ''), p.local_id, ${characteristicsOf(db)},
      coalesce(l.unit_id, b.unit_id), ${column('admission_id')},
      ${column('started_on')}, ${column('started_time')}, ${at('started')},
      ${column('ended_on')}, ${column('ended_time')}, ${at('ended')},
      ${either(sql`l.reason`, sql`b.reason_code`)}, ${yesNo('review_held_person')},
      ${either(sql`coalesce(l.review_not_held_reason, b.review_not_held_reason)`, sql`b.review_not_held_reason`)},
      ${yesNo('review_held_staff')}, ${sql.raw(carried.map((name) => `b.${name}`).join(', '))}
    from touched_incidents t
    left join loaded_incidents l on l.id = t.id and l.state <> 'unchanged'
    left join private.incident_versions b
      on b.organisation_id = ${db.organisation} and b.incident_id = t.id and b.version = t.from_version
    join private.people p on p.organisation_id = ${db.organisation} and p.id = coalesce(l.person_id, b.person_id)`)
}

/** What is known of the person's characteristics now: the latest of each kind. */
function characteristicsOf(db: OrganisationDb): RawBuilder<unknown> {
  return sql`coalesce((
    select jsonb_object_agg(c.kind, jsonb_build_object('state', c.state, 'code', c.code, 'words', c.words))
    from (select distinct on (kind) kind, state, code, words from private.characteristics
      where organisation_id = ${db.organisation} and person_id = p.id
      order by kind, noted_on desc, created_at desc) c), '{}')`
}

async function saveInterventions(db: OrganisationDb): Promise<void> {
  const minutes = sql`trunc(extract(epoch from n.ended_at - n.started_at) / 60)`
  await db.run(sql`
    insert into private.interventions (organisation_id, incident_id, version, id, local_id, position, practice,
      national_code, started_on, started_time, started_at, ended_on, ended_time, ended_at, minutes,
      in_care_plan, description, injury_person, injury_staff, injury_others, injury_words, medicine, medicine_route)
    select ${db.organisation}::uuid, n.incident_id, n.version, n.id, n.local_id,
      row_number() over (partition by n.incident_id order by n.started_on, n.started_time nulls last, n.local_id),
      n.practice, n.national_code, n.started_on, n.started_time, n.started_at, n.ended_on, n.ended_time, n.ended_at,
      case when ${minutes} >= 0 then ${minutes} end,
      b.in_care_plan, b.description, n.injury_person, n.injury_staff, n.injury_others, b.injury_words,
      b.medicine, b.medicine_route
    from next_interventions n
    left join private.interventions b on b.organisation_id = ${db.organisation} and b.incident_id = n.incident_id
      and b.version = n.from_version and b.id = n.id`)
  await db.run(sql`
    insert into private.intervention_staff
      (organisation_id, incident_id, version, intervention_id, position, staff_id, name, job_title)
    select ${db.organisation}::uuid, n.incident_id, n.version, n.id, s.position, s.staff_id, s.name, s.job_title
    from next_interventions n
    join private.intervention_staff s on s.organisation_id = ${db.organisation} and s.incident_id = n.incident_id
      and s.version = n.from_version and s.intervention_id = n.id`)
}
