import { sql } from 'kysely'
import { type CharacteristicSource, characteristicKinds } from '#modules/people/index.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { fingerprintOf, lastRead, rememberRows, stateOf } from './row-state.store.ts'

/** Loads people and what the extract says of their gender and ethnicity, noted on `notedOn`. */
export async function loadPeople(db: OrganisationDb, notedOn: string, run: string): Promise<void> {
  await db.run(sql`
    create temporary table loaded_people on commit drop as
    select s.*, coalesce(p.id, gen_random_uuid()) as id, ${stateOf(sql`p.id`)} as state
    from (
      select line, local_id, nhs_number, born_on, gender, ethnicity, found_by,
        ${fingerprintOf(sql`nhs_number`, sql`born_on`, sql`gender`, sql`ethnicity`)} as fingerprint
      from staged_people where not rejected
    ) s
    left join private.people p on p.organisation_id = ${db.organisation} and p.local_id = s.local_id
    ${lastRead(db, 'person')}`)
  await db.run(sql`analyze loaded_people`)
  await db.run(sql`
    insert into private.people (organisation_id, id, local_id, nhs_number, born_on)
    select ${db.organisation}::uuid, id, local_id, nhs_number, born_on from loaded_people where state = 'new'`)
  await db.run(sql`
    insert into private.person_words (organisation_id, word, person_id)
    select distinct ${db.organisation}::uuid, word, id
    from loaded_people, unnest(string_to_array(found_by, ' ')) as w (word) where state = 'new'`)
  await db.run(sql`
    update private.people p set nhs_number = coalesce(l.nhs_number, p.nhs_number), born_on = coalesce(l.born_on, p.born_on)
    from loaded_people l
    where p.organisation_id = ${db.organisation} and p.id = l.id and l.state = 'changed'
      and (coalesce(l.nhs_number, p.nhs_number), coalesce(l.born_on, p.born_on))
        is distinct from (p.nhs_number, p.born_on)`)
  await noteCharacteristics(db, notedOn)
  await rememberRows(db, 'person', 'loaded_people', run)
}

/**
 * Notes what the extract says, where it says something new. Nothing is noted beside what somebody else has told us: an
 * extract never stands above the person. Which codes are no answer, and what they mean, the kinds know.
 */
async function noteCharacteristics(db: OrganisationDb, notedOn: string): Promise<void> {
  const source: CharacteristicSource = 'a national extract'
  const noAnswers = [...characteristicKinds.values()].flatMap(({ code: kind, noAnswers }) =>
    Object.entries(noAnswers).map(([code, state]) => ({ kind, code, state })),
  )
  await db.run(sql`
    insert into private.characteristics
      (organisation_id, id, person_id, kind, state, code, source, noted_on, noted_by)
    select ${db.organisation}::uuid, gen_random_uuid(), said.id, said.kind, said.state,
      case when said.state = 'given' then said.code end, ${source}, ${notedOn}::date, ${db.actor.name}
    from (
      select l.id, c.kind, c.code, coalesce(n.state, 'given') as state
      from loaded_people l
      cross join lateral (values ('gender', l.gender), ('ethnicity', l.ethnicity)) as c (kind, code)
      left join jsonb_to_recordset(${JSON.stringify(noAnswers)}::jsonb) as n (kind text, code text, state text)
        on n.kind = c.kind and n.code = c.code
      where l.state <> 'unchanged' and c.code is not null
    ) said
    left join lateral (
      select c.state, c.code, bool_or(c.source <> ${source}) over () as told
      from private.characteristics c
      where c.organisation_id = ${db.organisation} and c.person_id = said.id and c.kind = said.kind
      order by c.noted_on desc, c.created_at desc limit 1
    ) latest on true
    where latest.told is not true and (latest.state is null or latest.state <> said.state
      or (said.state = 'given' and latest.code is distinct from said.code))`)
}
