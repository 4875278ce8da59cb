import { sql } from 'kysely'
import { type Id, newId } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** What can become of a version. */
export type StepName =
  | 'proposed'
  | 'scheduled'
  | 'not scheduled'
  | 'published'
  | 'withdrawn'
  | 'renamed'
  | 'public until'
  | 'reviewed'
  | 'review put off'

/** One step in the life of an entry. */
export type EntryStep = {
  readonly version: number
  readonly step: StepName
  readonly at: string
  readonly byName: string
  readonly says: string | null
}

/** Who acts: the code that is kept and what they are called. */
export type By = { readonly code: string; readonly name: string }

/** Writes down what became of a version. */
export async function addStep(
  db: NetworkDb,
  id: Id,
  { version, step, at, by, says = null }: { version: number; step: StepName; at: string; by: By; says?: string | null },
): Promise<void> {
  await db.run(sql`
    insert into network.entry_steps (id, entry_id, version, step, at, by_code, by_name, says)
    values (${newId()}, ${id}, ${version}, ${step}, ${at}, ${by.code}, ${by.name}, ${says})`)
}

/** Every step of an entry, the latest first. */
export async function listSteps(db: NetworkDb, id: Id): Promise<EntryStep[]> {
  return await db.rows(sql<EntryStep>`
    select version, step, at, by_name as "byName", says from network.entry_steps where entry_id = ${id} order by at desc, id desc`)
}
