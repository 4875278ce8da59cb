import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'

/** The address a mail went to; nothing when there is no such mail. */
export async function findMailAddress(db: IdentityDb, mail: Id): Promise<string | undefined> {
  const row = await db.row(sql<{ address: string }>`
    select lower(coalesce(m.address, u.email)) as address from mail.outbox m left join identity.users u on u.id = m.user_id
    where m.id = ${mail} and coalesce(m.address, u.email) is not null`)
  return row?.address
}

/** Notes that mail to an address came back: nothing more is sent there until somebody says that it works again. */
export async function saveBounce(
  db: IdentityDb,
  bounce: { address: string; status: string; mail: Id | null; now: string },
): Promise<void> {
  await db.run(sql`
    insert into mail.bounces (address, status, bounced_at, mail_id)
    values (lower(${bounce.address}), ${bounce.status}, ${bounce.now}, ${bounce.mail})
    on conflict (address) do update set status = excluded.status, bounced_at = excluded.bounced_at,
      mail_id = excluded.mail_id, cleared_at = null, cleared_by = null`)
}

/** An address of somebody at work in an organisation that mail comes back from. */
export type BouncingAddress = {
  readonly userId: Id
  readonly name: string
  readonly address: string
  readonly bouncedAt: string
  readonly status: string
}

/** The addresses of an organisation's members that mail comes back from, by name. */
export async function listBouncing(db: IdentityDb, organisation: Id): Promise<BouncingAddress[]> {
  return await db.rows(sql<BouncingAddress>`
    select u.id as "userId", u.name, u.email as address, b.bounced_at as "bouncedAt", b.status
    from mail.bounces b join identity.users u on lower(u.email) = b.address and u.disabled_at is null
    join identity.memberships m on m.user_id = u.id and m.organisation_id = ${organisation} and m.ended_at is null
    where b.cleared_at is null order by u.name, u.id`)
}

/** Says that the address of a member works again. False when no mail came back from it, or they do not work here. */
export async function clearBounce(
  db: IdentityDb,
  wish: { organisation: Id; userId: Id; by: Id; now: string },
): Promise<boolean> {
  const cleared = await db.run(sql`
    update mail.bounces b set cleared_at = ${wish.now}, cleared_by = ${wish.by}
    from identity.users u join identity.memberships m on m.user_id = u.id and m.organisation_id = ${wish.organisation} and m.ended_at is null
    where u.id = ${wish.userId} and lower(u.email) = b.address and b.cleared_at is null`)
  return cleared === 1
}
