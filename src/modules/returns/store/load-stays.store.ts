import { sql } from 'kysely'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { fingerprintOf, lastRead, rememberRows, stateOf } from './row-state.store.ts'

/** Loads hospital spells as admissions, each with the person of its referral. Referrals are only remembered. */
export async function loadAdmissions(db: OrganisationDb, run: string): Promise<void> {
  await db.run(sql`
    create temporary table loaded_referrals on commit drop as
    select s.*, ${stateOf(sql`r.record_id`)} as state
    from (
      select f.line, f.local_id, p.id, ${fingerprintOf(sql`f.person`)} as fingerprint
      from staged_referrals f join loaded_people p on p.local_id = f.person where not f.rejected
    ) s
    ${lastRead(db, 'referral')}`)
  await db.run(sql`analyze loaded_referrals`)
  await rememberRows(db, 'referral', 'loaded_referrals', run)
  await db.run(sql`
    create temporary table loaded_admissions on commit drop as
    select s.*, coalesce(a.id, gen_random_uuid()) as id, ${stateOf(sql`a.id`)} as state
    from (
      select h.line, h.local_id, f.id as person_id, h.referral, h.started_on, h.started_time, h.ended_on, h.ended_time,
        ${fingerprintOf(sql`f.id`, sql`h.referral`, sql`h.started_on`, sql`h.started_time`, sql`h.ended_on`, sql`h.ended_time`)}
          as fingerprint
      from staged_spells h join loaded_referrals f on f.local_id = h.referral where not h.rejected
    ) s
    left join private.admissions a on a.organisation_id = ${db.organisation} and a.local_id = s.local_id
    ${lastRead(db, 'admission')}`)
  await db.run(sql`analyze loaded_admissions`)
  await db.run(sql`
    insert into private.admissions
      (organisation_id, id, person_id, local_id, referral_id, started_on, started_time, ended_on, ended_time)
    select ${db.organisation}::uuid, id, person_id, local_id, referral, started_on, started_time, ended_on, ended_time
    from loaded_admissions where state = 'new'`)
  await db.run(sql`
    update private.admissions a set person_id = l.person_id, referral_id = l.referral, started_on = l.started_on,
      started_time = l.started_time, ended_on = l.ended_on, ended_time = l.ended_time
    from loaded_admissions l
    where a.organisation_id = ${db.organisation} and a.id = l.id and l.state = 'changed'`)
  await rememberRows(db, 'admission', 'loaded_admissions', run)
}

/** Loads ward stays. */
export async function loadStays(db: OrganisationDb, run: string): Promise<void> {
  await db.run(sql`
    create temporary table loaded_stays on commit drop as
    select s.*, coalesce(t.id, gen_random_uuid()) as id, ${stateOf(sql`t.id`)} as state
    from (
      select w.line, w.local_id, a.id as admission_id, a.person_id, u.id as unit_id,
        w.started_on, w.started_time, w.ended_on, w.ended_time,
        ${fingerprintOf(sql`a.id`, sql`a.person_id`, sql`w.ward`, sql`w.started_on`, sql`w.started_time`, sql`w.ended_on`, sql`w.ended_time`)}
          as fingerprint
      from staged_stays w
      join loaded_admissions a on a.local_id = w.spell
      join private.units u on u.organisation_id = ${db.organisation} and u.code = w.ward
      where not w.rejected
    ) s
    left join private.stays t on t.organisation_id = ${db.organisation} and t.local_id = s.local_id
    ${lastRead(db, 'stay')}`)
  await db.run(sql`analyze loaded_stays`)
  await db.run(sql`
    insert into private.stays
      (organisation_id, id, admission_id, person_id, unit_id, local_id, started_on, started_time, ended_on, ended_time)
    select ${db.organisation}::uuid, id, admission_id, person_id, unit_id, local_id,
      started_on, started_time, ended_on, ended_time
    from loaded_stays where state = 'new'`)
  await db.run(sql`
    update private.stays t set admission_id = l.admission_id, person_id = l.person_id, unit_id = l.unit_id,
      started_on = l.started_on, started_time = l.started_time, ended_on = l.ended_on, ended_time = l.ended_time
    from loaded_stays l
    where t.organisation_id = ${db.organisation} and t.id = l.id and l.state = 'changed'`)
  await rememberRows(db, 'stay', 'loaded_stays', run)
}
