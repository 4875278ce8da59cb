import { sql } from 'kysely'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'

/**
 * Ends every session and every link that still opens something: after a restore, what was signed out or used since the
 * backup would otherwise open again. Gives a sentence on how many.
 */
export async function endAllSignIns(db: IdentityDb): Promise<string> {
  const sessions = await db.run(sql`update identity.sessions set ended_at = now() where ended_at is null`)
  const links = await db.run(
    sql`update identity.links set expires_at = now() where used_at is null and expires_at > now()`,
  )
  await db.run(sql`delete from identity.link_sessions`)
  await db.run(sql`delete from identity.half_sign_ins`)
  await db.run(sql`delete from identity.provider_sign_ins`)
  return `Everybody signs in anew: ${sessions} sessions and ${links} links were ended.`
}
