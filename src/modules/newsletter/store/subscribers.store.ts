import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { Subscription } from '../domain/subscription.ts'

/** A reader as they are kept. */
export type Subscriber = Subscription & {
  readonly id: Id
  readonly email: string
  readonly bouncedAt: string | null
}

const columns = sql`id, email, lists, asked_lists as asked, confirmed_at as "confirmedAt", ended_at as "endedAt", bounced_at as "bouncedAt"`

/** The reader at this address, locked until the transaction ends. */
export async function findSubscriberAt(db: NetworkDb, email: string): Promise<Subscriber | undefined> {
  return await db.row(sql<Subscriber>`select ${columns} from network.subscribers where email = ${email} for update`)
}

/** The reader with this id, locked until the transaction ends. */
export async function findSubscriber(db: NetworkDb, id: Id): Promise<Subscriber | undefined> {
  return await db.row(sql<Subscriber>`select ${columns} from network.subscribers where id = ${id} for update`)
}

/** What a reader gets, for a page: nothing is locked. */
export async function seeSubscriber(db: NetworkDb, id: Id): Promise<Subscriber | undefined> {
  return await db.row(sql<Subscriber>`select ${columns} from network.subscribers where id = ${id}`)
}

/** The reader whose link this is, while it works. */
export async function findByConfirmLink(db: NetworkDb, hash: string, now: string): Promise<Subscriber | undefined> {
  return await db.row(sql<Subscriber>`
    select ${columns} from network.subscribers where confirm_hash = ${hash} and confirm_until > ${now}::timestamptz`)
}

/** A link that confirms: the hash of its token, and until when it works. */
export type ConfirmLink = { readonly hash: string; readonly until: string }

/** Writes a reader anew or over, with the link that confirms what they asked for; null when there is none (any more). */
export async function saveSubscriber(
  db: NetworkDb,
  { id, email, lists, asked, confirmedAt, endedAt }: Omit<Subscriber, 'bouncedAt'>,
  link: ConfirmLink | null,
  now: string,
): Promise<void> {
  await db.run(sql`
    insert into network.subscribers (id, email, lists, asked_lists, confirm_hash, confirm_until, asked_at, confirmed_at, ended_at)
    values (${id}, ${email}, ${[...lists]}, ${[...asked]}, ${link?.hash ?? null}, ${link?.until ?? null}, ${now}, ${confirmedAt}, ${endedAt})
    on conflict (id) do update set lists = excluded.lists, asked_lists = excluded.asked_lists,
      confirm_hash = excluded.confirm_hash, confirm_until = excluded.confirm_until,
      asked_at = case when excluded.confirm_hash is null then subscribers.asked_at else excluded.asked_at end,
      confirmed_at = excluded.confirmed_at, ended_at = excluded.ended_at`)
}

/** Keeps, as a mark, that an address ended everything; or forgets it, when its reader confirmed again. */
export async function markEnded(db: NetworkDb, mark: string, endedAt: string | null): Promise<void> {
  if (endedAt === null) {
    await db.run(sql`delete from network.ended_subscriptions where address_mark = ${mark}`)
    return
  }
  await db.run(sql`
    insert into network.ended_subscriptions (address_mark, ended_at) values (${mark}, ${endedAt})
    on conflict (address_mark) do nothing`)
}

/** Which of these addresses (as marks) ended everything: they are not brought in again. */
export async function endedAmong(db: NetworkDb, marks: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.rows(sql<{ mark: string }>`
    select address_mark as mark from network.ended_subscriptions where address_mark = any(${[...marks]})`)
  return new Set(rows.map(({ mark }) => mark))
}

/** Removes readers who ended, or never confirmed, before `before`; gives how many. */
export async function removeOldSubscribers(db: NetworkDb, before: string): Promise<number> {
  return await db.run(sql`
    delete from network.subscribers
    where ended_at < ${before}::timestamptz or (confirmed_at is null and asked_at < ${before}::timestamptz)`)
}

/** How many readers a list has, and how many addresses mail comes back from. */
export type ReaderCount = { readonly list: string; readonly readers: number; readonly bouncing: number }

/** Readers by list: confirmed and not ended. Those whose mail comes back are counted apart. */
export async function countReaders(db: NetworkDb): Promise<ReaderCount[]> {
  return await db.rows(sql<ReaderCount>`
    select list, count(*) filter (where bounced_at is null)::int as readers,
      count(*) filter (where bounced_at is not null)::int as bouncing
    from network.subscribers, unnest(lists) as list
    where confirmed_at is not null and ended_at is null group by list order by list`)
}

/** Readers whose mail comes back, newest first. */
export async function listBouncingReaders(db: NetworkDb): Promise<{ email: string; bouncedAt: string }[]> {
  return await db.rows(sql<{ email: string; bouncedAt: string }>`
    select email, bounced_at as "bouncedAt" from network.subscribers
    where bounced_at is not null and ended_at is null order by bounced_at desc, id limit 200`)
}
