import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'

/** A form of a visitor: the proof it carried, and the hash of what it held. */
export type VisitorSending = { readonly proof: Id; readonly bodyHash: string }

/** A form that was taken before, and where its sender was led. */
export type EarlierVisitorSending = { readonly bodyHash: string; readonly location: string | null }

/** What was sent under this proof before. */
export async function findVisitorSending(db: NetworkDb, proof: Id): Promise<EarlierVisitorSending | undefined> {
  return await db.row(sql<EarlierVisitorSending>`
    select body_hash as "bodyHash", location from network.visitor_sendings where proof = ${proof}`)
}

/** Uses the proof up in this transaction; false when it was. A second sending waits here until the first is settled. */
export async function saveVisitorSending(db: NetworkDb, sending: VisitorSending, at: string): Promise<boolean> {
  const touched = await db.run(sql`
    insert into network.visitor_sendings (proof, body_hash, sent_at)
    values (${sending.proof}, ${sending.bodyHash}, ${at}) on conflict do nothing`)
  return touched === 1
}

/** Notes where the sender was led, so that the same form is answered the same way again. */
export async function saveVisitorAnswer(db: NetworkDb, proof: Id, location: string): Promise<void> {
  await db.run(sql`update network.visitor_sendings set location = ${location} where proof = ${proof}`)
}

/** The secret of this day: `fresh` becomes it for the first who asks. Those of other days are forgotten with all they hid. */
export async function secretOfDay(db: NetworkDb, now: string, fresh: string): Promise<string> {
  const day = now.slice(0, 10)
  const known = await db.row(sql<{ secret: string }>`select secret from network.visitor_days where day = ${day}`)
  if (known) return known.secret
  await db.run(sql`insert into network.visitor_days (day, secret) values (${day}, ${fresh}) on conflict do nothing`)
  await forgetDaysBefore(db, day)
  const made = await db.row(sql<{ secret: string }>`select secret from network.visitor_days where day = ${day}`)
  return made?.secret ?? fresh
}

/** Counts one more form of a visitor; gives how often they sent it in these minutes. */
export async function countVisitorSending(
  db: NetworkDb,
  { visitor, form, since }: { readonly visitor: string; readonly form: string; readonly since: string },
): Promise<number> {
  const counted = await db.row(sql<{ sent: number }>`
    insert into network.visitor_pace as pace (visitor, form, since, sent) values (${visitor}, ${form}, ${since}, 1)
    on conflict (visitor, form, since) do update set sent = least(pace.sent + 1, 1000000) returning sent`)
  return counted?.sent ?? 1
}

/** Forgets the secrets of earlier days, and how fast anybody sent then. */
export async function forgetDaysBefore(db: NetworkDb, day: string): Promise<void> {
  await db.run(sql`delete from network.visitor_days where day < ${day}::date`)
  await db.run(sql`delete from network.visitor_pace where since < ${day}::date`)
}

/** Forgets forms whose proof cannot count any more. */
export async function forgetVisitorSendings(db: NetworkDb, before: string): Promise<void> {
  await db.run(sql`delete from network.visitor_sendings where sent_at < ${before}`)
}
