import { sql } from 'kysely'
import type { CalendarDate } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'
import type { LocalTime } from '#basics/local-time.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { type Admission, type Stay, stayAtMoment } from '../domain/stay.ts'

/** A stay with the name of its unit. */
export type StayInUnit = Stay & { readonly unitName: string }

const when = sql`started_on as "startedOn", started_time as "startedTime", ended_on as "endedOn", ended_time as "endedTime"`

/** All stays of a person, in the order in which they began. Whoever shows them has found the person within their places. */
export async function listStays(db: OrganisationDb, personId: Id): Promise<StayInUnit[]> {
  return await db.rows(sql<StayInUnit>`
    select s.id, s.admission_id as "admissionId", s.person_id as "personId", s.unit_id as "unitId", s.local_id as "localId",
      ${when}, u.name as "unitName"
    from private.stays s
    join private.units u on u.organisation_id = ${db.organisation} and u.id = s.unit_id
    where s.organisation_id = ${db.organisation} and s.person_id = ${personId}
    order by s.started_on, s.started_time nulls first, s.id`)
}

/** All admissions of a person, in the order in which they began. */
export async function listAdmissions(db: OrganisationDb, personId: Id): Promise<Admission[]> {
  return await db.rows(sql<Admission>`
    select id, person_id as "personId", local_id as "localId", referral_id as "referralId", ${when},
      inactivated_on as "inactivatedOn"
    from private.admissions where organisation_id = ${db.organisation} and person_id = ${personId}
    order by started_on, started_time nulls first, id`)
}

/** The stay that contains the moment (see `stayAtMoment`), or nothing. */
export async function stayAt(
  db: OrganisationDb,
  personId: Id,
  date: CalendarDate,
  time: LocalTime | null = null,
): Promise<StayInUnit | undefined> {
  return stayAtMoment(await listStays(db, personId), { date, time })
}

/** Keeps an admission, new or changed; the earlier version is kept. */
export async function saveAdmission(db: OrganisationDb, admission: Admission): Promise<void> {
  const { id, personId, localId, referralId, startedOn, startedTime, endedOn, endedTime, inactivatedOn } = admission
  await db.run(sql`
    insert into private.admissions (organisation_id, id, person_id, local_id, referral_id, started_on, started_time,
      ended_on, ended_time, inactivated_on)
    values (${db.organisation}, ${id}, ${personId}, ${localId}, ${referralId}, ${startedOn}, ${startedTime}, ${endedOn},
      ${endedTime}, ${inactivatedOn})
    on conflict (organisation_id, id) do update set local_id = excluded.local_id, referral_id = excluded.referral_id,
      started_on = excluded.started_on, started_time = excluded.started_time, ended_on = excluded.ended_on,
      ended_time = excluded.ended_time, inactivated_on = excluded.inactivated_on`)
}

/** Keeps a stay, new or changed; the earlier version is kept. */
export async function saveStay(db: OrganisationDb, stay: Stay): Promise<void> {
  const { id, admissionId, personId, unitId, localId, startedOn, startedTime, endedOn, endedTime } = stay
  await db.run(sql`
    insert into private.stays (organisation_id, id, admission_id, person_id, unit_id, local_id, started_on, started_time,
      ended_on, ended_time)
    values (${db.organisation}, ${id}, ${admissionId}, ${personId}, ${unitId}, ${localId}, ${startedOn}, ${startedTime},
      ${endedOn}, ${endedTime})
    on conflict (organisation_id, id) do update set unit_id = excluded.unit_id, local_id = excluded.local_id,
      started_on = excluded.started_on, started_time = excluded.started_time, ended_on = excluded.ended_on,
      ended_time = excluded.ended_time`)
}
