import { sql } from 'kysely'
import { defineAnnouncement } from '#platform/audit/announcement.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'

/** Payload and salt were lawfully taken out of audit rows: which, and why (a code, never narrative). */
export const auditErased = defineAnnouncement<{ readonly rows: readonly number[]; readonly reason: string }>(
  'audit.erased',
)

/** How many rows one announcement names, so that none grows without bound. */
const rowsNamedAtATime = 1_000

/**
 * Takes payload and salt out of these audit rows of the organisation, in the transaction of `db`, and says so in the
 * audit: rows, hashes and seals stay, and `lessen audit verify` holds, because every erasure is named by a sealed row.
 * Rows that are erased already, and those that tell of erasing, are left alone. `reason` is a code, for example
 * `erasure-request`. Gives the rows that were erased.
 */
export async function eraseAuditPayload(
  db: OrganisationDb,
  rows: readonly number[],
  reason: string,
): Promise<readonly number[]> {
  const found = await db.row(sql<{ erased: readonly number[] }>`
    select private.erase_audit_payload(${[...rows]}::bigint[]) as erased`)
  const erased = found?.erased ?? []
  for (const some of named(erased)) await db.announce(auditErased(String(some[0]), null, { rows: some, reason }))
  return erased
}

/** The same for rows of the sign-in audit, which `by` asked for; null for a named job. */
export async function eraseSignInAuditPayload(
  db: IdentityDb,
  rows: readonly number[],
  { reason, by }: { readonly reason: string; readonly by: string | null },
): Promise<readonly number[]> {
  const found = await db.row(sql<{ erased: readonly number[] }>`
    select identity.erase_audit_payload(${[...rows]}::bigint[]) as erased`)
  const erased = found?.erased ?? []
  for (const some of named(erased))
    await db.run(sql`
      insert into identity.audit (actor_id, deed, subject_id, payload)
      values (${by}, ${auditErased.deed}, ${String(some[0])}, ${JSON.stringify({ rows: some, reason })}::jsonb)`)
  return erased
}

function named(rows: readonly number[]): (readonly number[])[] {
  const starts = rows.flatMap((_, index) => (index % rowsNamedAtATime === 0 ? [index] : []))
  return starts.map((from) => rows.slice(from, from + rowsNamedAtATime))
}
