import { type RawBuilder, sql } from 'kysely'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { WorkingHours } from '../domain/alert-rules.ts'

/** A stretch of the chain: after one seal, up to and with another; and the zone in which a day is a day. */
export type Stretch = { readonly after: number; readonly upTo: number; readonly zone: string }

/**
 * The next stretch to look through, of at most `longest` seals; nothing when all has been looked through. Others who
 * want to look through wait until this transaction ends.
 */
export async function nextStretch(
  db: OrganisationDb,
  longest: number,
): Promise<Pick<Stretch, 'after' | 'upTo'> | undefined> {
  await db.run(sql`
    insert into private.audit_looked_through (organisation_id, sequence) values (${db.organisation}, 0) on conflict do nothing`)
  const stretch = await db.row(sql<{ after: number; upTo: number | null }>`
    select t.sequence as after, (select max(next.sequence) from (
      select s.sequence from private.audit_seals s where s.organisation_id = ${db.organisation} and s.sequence > t.sequence
      order by s.sequence limit ${longest}) next) as "upTo"
    from private.audit_looked_through t where t.organisation_id = ${db.organisation} for update of t`)
  if (!stretch || stretch.upTo === null) return undefined
  return { after: stretch.after, upTo: stretch.upTo }
}

/** Keeps how far has been looked. */
export async function saveLookedThrough(db: OrganisationDb, { upTo }: Pick<Stretch, 'upTo'>): Promise<void> {
  await db.run(sql`
    update private.audit_looked_through set sequence = ${upTo} where organisation_id = ${db.organisation}`)
}

/** Deeds of people (not of jobs) in a stretch; views are those whose code ends in `viewed`. */
function deedsIn(db: OrganisationDb, { after, upTo, zone }: Stretch): RawBuilder<unknown> {
  return sql`select a.id, a.at, a.actor_id, a.actor_name, a.person_id, right(a.deed, 7) = '.viewed' as is_view,
      (a.at at time zone ${zone})::date as on_day
    from private.audit_seals s
    join private.audit a on a.organisation_id = ${db.organisation} and a.id = s.row_id
    where s.organisation_id = ${db.organisation} and s.sequence > ${after} and s.sequence <= ${upTo} and a.actor_id is not null`
}

/** Raises alerts of one kind from rows called v, one for each user, person and day; more on a day makes it wait again. */
async function raise(db: OrganisationDb, kind: string, rows: RawBuilder<unknown>): Promise<void> {
  await db.run(sql`
    insert into private.audit_alerts as l
      (organisation_id, id, kind, actor_id, actor_name, person_id, on_day, first_at, last_at, times)
    select ${db.organisation}::uuid, gen_random_uuid(), ${kind}, v.actor_id, max(v.actor_name), v.person_id, v.on_day,
      min(v.at), max(v.at), count(*)
    from (${rows}) v group by v.actor_id, v.person_id, v.on_day
    on conflict (organisation_id, kind, actor_id, person_id, on_day) do update set times = l.times + excluded.times,
      last_at = greatest(l.last_at, excluded.last_at), looked_at = null, looked_by_name = null, words = null`)
}

/** Words of a name, lower case without accents, each a row. */
function nameWords(name: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`regexp_split_to_table(regexp_replace(normalize(lower(${name}), nfd), '[\u0300-\u036f]', '', 'g'), '[^[:alnum:]'']+')`
}

/**
 * Views of somebody whose family name is that of the user: the last word of the user's name is one of the words of the
 * person's family name. Lessen keeps no addresses, so the name is all there is to go by.
 */
export async function raiseFamilyName(db: OrganisationDb, stretch: Stretch): Promise<void> {
  await raise(
    db,
    'family-name',
    sql`select d.* from (${deedsIn(db, stretch)}) d
      join private.staff f on f.organisation_id = ${db.organisation} and f.user_id = d.actor_id
      join private.people p on p.organisation_id = ${db.organisation} and p.id = d.person_id
      where d.is_view and exists (
        select from ${nameWords(sql`p.family_name`)} as theirs (word), ${nameWords(sql`regexp_replace(f.name, '^.*\\s', '')`)} as own (word)
        where theirs.word = own.word and length(own.word) > 1)`,
  )
}

/** Views of somebody more than `days` after their last stay in a unit where the user works (any unit, for some). */
export async function raiseAfterStay(db: OrganisationDb, stretch: Stretch, days: number): Promise<void> {
  await raise(
    db,
    'after-stay',
    sql`select d.* from (${deedsIn(db, stretch)}) d
      join private.staff f on f.organisation_id = ${db.organisation} and f.user_id = d.actor_id
      cross join lateral (
        select max(coalesce(s.ended_on, 'infinity'::date)) as last_on from private.stays s
        where s.organisation_id = ${db.organisation} and s.person_id = d.person_id
          and (not exists (select from private.staff_places w where w.organisation_id = ${db.organisation} and w.staff_id = f.id)
            or s.unit_id in (select w.unit_id from private.staff_places w where w.organisation_id = ${db.organisation} and w.staff_id = f.id))
      ) stayed
      where d.is_view and stayed.last_on < d.on_day - ${days}::int`,
  )
}

/** Deeds of a user after the first day they no longer work here, or after their membership ended and no other began. */
export async function raiseAfterLeaving(db: OrganisationDb, stretch: Stretch): Promise<void> {
  const lastly = (deed: string) => sql`(select e.payload ->> 'user' as user_id, max(e.at) as at from private.audit e
    where e.organisation_id = ${db.organisation} and e.deed = ${deed} group by 1)`
  await raise(
    db,
    'after-leaving',
    sql`select d.id, d.at, d.actor_id, d.actor_name, null::uuid as person_id, d.on_day from (${deedsIn(db, stretch)}) d
      left join private.staff f on f.organisation_id = ${db.organisation} and f.user_id = d.actor_id
      left join ${lastly('membership.ended')} ended on ended.user_id = d.actor_id::text
      left join ${lastly('staff.invited')} invited on invited.user_id = d.actor_id::text
      where f.ended_on <= d.on_day or (ended.at < d.at and ended.at > coalesce(invited.at, '-infinity'))`,
  )
}

/** Views of anybody's record outside the hours in which the organisation works; one alert for each user and day. */
export async function raiseOutOfHours(
  db: OrganisationDb,
  stretch: Stretch,
  { starts, ends, notAtWeekends }: WorkingHours,
): Promise<void> {
  const time = sql`(d.at at time zone ${stretch.zone})::time`
  const isIn = sql`case when ${starts}::time < ${ends}::time then ${time} >= ${starts}::time and ${time} < ${ends}::time
    else ${time} >= ${starts}::time or ${time} < ${ends}::time end`
  await raise(
    db,
    'out-of-hours',
    sql`select d.id, d.at, d.actor_id, d.actor_name, null::uuid as person_id, d.on_day from (${deedsIn(db, stretch)}) d
      where d.is_view and d.person_id is not null
        and (not (${isIn}) or (${notAtWeekends}::boolean and extract(isodow from d.on_day) > 5))`,
  )
}

/** Hours in which a user opened the records of more than `most` people; the hour ends with each minute's last view. */
export async function raiseManyPeople(db: OrganisationDb, stretch: Stretch, most: number): Promise<void> {
  await db.run(sql`
    insert into private.audit_alerts as l
      (organisation_id, id, kind, actor_id, actor_name, person_id, on_day, first_at, last_at, times)
    select ${db.organisation}::uuid, gen_random_uuid(), 'many-people', v.actor_id, max(v.actor_name), null, v.on_day,
      min(v.at), max(v.at), max(hour.people)
    from (select distinct on (d.actor_id, date_trunc('minute', d.at)) d.*
      from (${deedsIn(db, stretch)}) d where d.is_view and d.person_id is not null
      order by d.actor_id, date_trunc('minute', d.at), d.at desc) v
    cross join lateral (select count(distinct b.person_id) as people from private.audit b
      where b.organisation_id = ${db.organisation} and b.actor_id = v.actor_id and b.at > v.at - interval '1 hour'
        and b.at <= v.at and right(b.deed, 7) = '.viewed') hour
    where hour.people > ${most}
    group by v.actor_id, v.on_day
    on conflict (organisation_id, kind, actor_id, person_id, on_day) do update set times = excluded.times,
      last_at = excluded.last_at, looked_at = null, looked_by_name = null, words = null
      where excluded.times > l.times`)
}
