import { sql } from 'kysely'
import type { Asking } from '#platform/tenancy/transaction.ts'

/**
 * Holds every mail that is not settled, with the owner's login: after a restore nobody knows what was sent since the
 * backup. Gives a sentence on how many. A backup from before there was mail has none to hold.
 */
export async function holdMail(db: Asking): Promise<string> {
  const there = await db.row<{ at: string | null }>(sql`select to_regproc('mail.hold_everything')::text as at`)
  const held = there?.at == null ? undefined : await db.row<{ n: number }>(sql`select mail.hold_everything() as n`)
  return `Nothing is sent a second time: ${held?.n ?? 0} mails that were waiting are held.`
}
