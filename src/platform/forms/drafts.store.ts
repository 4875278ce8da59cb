import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { Answers } from '#platform/http/visit.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'

/** What was typed but not sent, with when it was last kept (ISO instant). */
export type Draft = {
  readonly id: Id
  readonly form: string
  readonly answers: Answers
  readonly unitId: Id | null
  readonly savedAt: string
}

const columns = sql`id, form, answers, unit_id as "unitId", saved_at as "savedAt"`

/** Keeps the draft; an older one with the same id is replaced. Never touches another user's draft. */
export async function saveDraft(
  db: OrganisationDb,
  userId: Id,
  draft: Omit<Draft, 'savedAt'>,
): Promise<Draft | undefined> {
  return await db.row(sql<Draft>`
    insert into private.drafts as d (organisation_id, id, user_id, form, answers, unit_id)
    values (${db.organisation}, ${draft.id}, ${userId}, ${draft.form}, ${JSON.stringify(draft.answers)}::jsonb, ${draft.unitId})
    on conflict (organisation_id, id) do update set answers = excluded.answers, unit_id = excluded.unit_id, saved_at = now()
      where d.user_id = ${userId} and d.form = excluded.form
    returning ${columns}`)
}

/** The user's own draft, or nothing. */
export async function findDraft(db: OrganisationDb, userId: Id, id: Id): Promise<Draft | undefined> {
  return await db.row(sql<Draft>`
    select ${columns} from private.drafts where organisation_id = ${db.organisation} and id = ${id} and user_id = ${userId}`)
}

/** The user's own drafts of a form, latest first. */
export async function listDrafts(db: OrganisationDb, userId: Id, form: string): Promise<Draft[]> {
  return await db.rows(sql<Draft>`
    select ${columns} from private.drafts
    where organisation_id = ${db.organisation} and user_id = ${userId} and form = ${form} order by saved_at desc limit 20`)
}

/** Throws the user's own draft away; saying so twice is no fault. */
export async function deleteDraft(db: OrganisationDb, userId: Id, id: Id): Promise<void> {
  await db.run(
    sql`delete from private.drafts where organisation_id = ${db.organisation} and id = ${id} and user_id = ${userId}`,
  )
}
