import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'

/** A sheet of printed codes: its salt, and for each place the hash of the code. */
export type Sheet = { readonly factorId: Id; readonly salt: string; readonly hashes: readonly string[] }

/** Keeps the codes of a new sheet. */
export async function saveSheet(db: IdentityDb, { factorId, salt, hashes }: Sheet): Promise<void> {
  await db.run(sql`
    insert into identity.printed_codes (factor_id, place, salt, code_hash)
    select ${factorId}, place, ${salt}, code_hash from unnest(${[...hashes]}::text[]) with ordinality as codes (code_hash, place)`)
}

/** The user's sheet, by its salt; nothing when there is none. */
export async function findSheet(db: IdentityDb, userId: Id): Promise<Pick<Sheet, 'factorId' | 'salt'> | undefined> {
  return await db.row(sql<Pick<Sheet, 'factorId' | 'salt'>>`
    select c.factor_id as "factorId", c.salt from identity.printed_codes c join identity.factors f on f.id = c.factor_id
    where f.user_id = ${userId} and f.ended_at is null limit 1`)
}

/** Uses a code up. False when no code of the sheet has this hash, or it was used before. */
export async function spendPrintedCode(db: IdentityDb, factorId: Id, hash: string, now: string): Promise<boolean> {
  const touched = await db.run(sql`
    update identity.printed_codes set used_at = ${now}
    where factor_id = ${factorId} and code_hash = ${hash} and used_at is null`)
  return touched === 1
}
