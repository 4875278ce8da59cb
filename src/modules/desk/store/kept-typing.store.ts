import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { Answers } from '#platform/http/visit.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** What of an entry is typed: itself, or what it is in other words. */
export type TypedPart = 'entry' | 'welsh' | 'easy-read'

/** What somebody typed at the desk and has not saved. `keptAt` is an ISO instant. */
export type KeptTyping = {
  readonly entryId: Id
  readonly part: TypedPart
  readonly shape: string
  readonly basedOn: number
  readonly pageKey: string
  readonly answers: Answers
  readonly keptAt: string
}

const columns = sql`entry_id as "entryId", part, shape, based_on as "basedOn", page_key as "pageKey", answers, kept_at as "keptAt"`

/** What this user typed for an entry and has not saved. */
export async function findTyping(
  db: NetworkDb,
  userId: Id,
  entryId: Id,
  part: TypedPart = 'entry',
): Promise<KeptTyping | undefined> {
  return await db.row(sql<KeptTyping>`
    select ${columns} from network.kept_typing where user_id = ${userId} and entry_id = ${entryId} and part = ${part}`)
}

/** All that this user typed and has not saved, the latest first. */
export async function listTyping(db: NetworkDb, userId: Id): Promise<KeptTyping[]> {
  return await db.rows(sql<KeptTyping>`
    select ${columns} from network.kept_typing where user_id = ${userId} order by kept_at desc, entry_id, part limit 20`)
}

/** Keeps what is typed, in place of what was kept before. */
export async function keepTyping(db: NetworkDb, userId: Id, typing: KeptTyping): Promise<void> {
  const { entryId, part, shape, basedOn, pageKey, answers, keptAt } = typing
  await db.run(sql`
    insert into network.kept_typing (user_id, entry_id, part, shape, based_on, page_key, answers, kept_at)
    values (${userId}, ${entryId}, ${part}, ${shape}, ${basedOn}, ${pageKey}, ${JSON.stringify(answers)}::jsonb, ${keptAt})
    on conflict (user_id, entry_id, part) do update set based_on = excluded.based_on, page_key = excluded.page_key,
      answers = excluded.answers, kept_at = excluded.kept_at`)
}

/** Throws the user's own typing away; saying so twice is no fault. */
export async function forgetTyping(db: NetworkDb, userId: Id, entryId: Id, part: TypedPart = 'entry'): Promise<void> {
  await db.run(sql`
    delete from network.kept_typing where user_id = ${userId} and entry_id = ${entryId} and part = ${part}`)
}

/** Throws away what anybody has left since before `before` (ISO instant). */
export async function forgetTypingBefore(db: NetworkDb, before: string): Promise<void> {
  await db.run(sql`delete from network.kept_typing where kept_at < ${before}::timestamptz`)
}
