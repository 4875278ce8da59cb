import type { Id } from '#basics/id.ts'
import { runFolder } from '#platform/db/embedded/folders.ts'
import { asSuperuser } from '#platform/db/embedded/superuser.ts'
import { hospitalUsers } from '#worlds/demo/cast.ts'

/** What of some records is in a database. */
export type FoundRecords = {
  /** Those of `wanted` that are not there. */
  lost(wanted: Iterable<Id>): Id[]
  /** Records of which a part is missing, or there twice. */
  readonly uneven: readonly { readonly id: Id; readonly parts: readonly number[] }[]
}

/**
 * What of `ids` is in the database of a data folder. A record is even when its head, version, intervention, fact and
 * audit row are each there once.
 */
export async function recordsIn(folder: string, ids: Iterable<Id>): Promise<FoundRecords> {
  const rows = await ask<{ id: Id; parts: number[] }>(
    folder,
    `
    select i.id, array[
      (select count(*) from private.incident_versions v where (v.organisation_id, v.incident_id) = (i.organisation_id, i.id)),
      (select count(*) from private.interventions v where (v.organisation_id, v.incident_id) = (i.organisation_id, i.id)),
      (select count(*) from private.intervention_facts f where (f.organisation_id, f.incident_id) = (i.organisation_id, i.id)),
      (select count(*) from private.audit a where (a.organisation_id, a.subject_kind, a.subject_id) = (i.organisation_id, 'incident', i.id::text) and a.deed = 'incident.recorded')
    ]::int[] as parts from private.incidents i where i.id = any($1::uuid[])`,
    [[...ids]],
  )
  const there = new Set(rows.map(({ id }) => id))
  return {
    lost: (wanted) => [...wanted].filter((id) => !there.has(id)),
    uneven: rows.filter(({ parts }) => parts.some((count) => count !== 1)),
  }
}

/**
 * Takes a record away behind everybody's back, and the audit row of another: what a check of the promise must find. Gives
 * the two ids.
 */
export async function harmTwo(folder: string, [one = '', other = '']: readonly Id[]): Promise<{ gone: Id; torn: Id }> {
  await ask(folder, `set session_replication_role = replica; delete from private.incidents where id = '${one}'`)
  await ask(
    folder,
    `set session_replication_role = replica; delete from private.audit where subject_id = '${other}' and deed = 'incident.recorded'`,
  )
  return { gone: one, torn: other }
}

/** Somebody who stays in the unit of the first nurse of the demonstration. */
export async function somebodyHere(folder: string): Promise<Id> {
  const rows = await ask<{ id: Id }>(
    folder,
    `
    select s.person_id as id from private.stays s join private.units u on (u.organisation_id, u.id) = (s.organisation_id, s.unit_id)
    where u.code = $1 and s.ended_on is null limit 1`,
    [hospitalUsers[0]?.units[0]],
  )
  return rows[0]?.id ?? ''
}

/** Asks the database of a data folder, as its superuser: no wall hides anything. */
export async function ask<Row extends object>(
  folder: string,
  text: string,
  values?: readonly unknown[],
): Promise<Row[]> {
  const client = asSuperuser(runFolder(folder), 'lessen')
  await client.connect()
  try {
    return (await client.query<Row>(text, values === undefined ? undefined : [...values])).rows
  } finally {
    await client.end()
  }
}
