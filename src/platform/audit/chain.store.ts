import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { Asking } from '#platform/tenancy/transaction.ts'

/**
 * One chain of seals: an organisation's, that of sign-in data, or the network's. They differ in their tables and in what a row is
 * made of; sealing and checking are the same.
 */
export type Chain = {
  /** The organisation's id, `sign-in` or `network`. */
  readonly name: string
  readonly audit: RawBuilder<unknown>
  readonly seals: RawBuilder<unknown>
  readonly waiting: RawBuilder<unknown>
  /** True of rows of this chain in the table called `alias`. */
  is(alias: string): RawBuilder<boolean>
  /** Columns that a new row of `seals` or `waiting` begins with, and their values. */
  readonly owner: { readonly columns: RawBuilder<unknown>; readonly values: RawBuilder<unknown> }
  /** Text of the audit row `a`: every column but payload and salt. Never changed: what was sealed is hashed from it. */
  readonly words: RawBuilder<string>
}

/** The chain of one organisation; asked through that organisation's database. */
export function organisationChain(organisation: Id): Chain {
  return {
    name: organisation,
    audit: sql`private.audit`,
    seals: sql`private.audit_seals`,
    waiting: sql`private.audit_waiting`,
    is: (alias) => sql<boolean>`${sql.ref(`${alias}.organisation_id`)} = ${organisation}::uuid`,
    owner: { columns: sql`organisation_id,`, values: sql`${organisation}::uuid,` },
    words: sql<string>`jsonb_build_array(a.organisation_id, a.id, ${microseconds('a.at')}, a.actor_kind, a.actor_id,
      a.actor_name, a.deed, a.subject_kind, a.subject_id, a.unit_id, a.person_id, a.payload_hash)::text`,
  }
}

/** The chain of sign-in data; asked through its own login. */
export const signInChain: Chain = {
  name: 'sign-in',
  audit: sql`identity.audit`,
  seals: sql`identity.audit_seals`,
  waiting: sql`identity.audit_waiting`,
  is: () => sql<boolean>`true`,
  owner: { columns: sql``, values: sql`` },
  words: sql<string>`jsonb_build_array(a.id, ${microseconds('a.at')}, a.actor_id, a.deed, a.subject_id, a.organisation_id,
    a.payload_hash)::text`,
}

/** The chain of the network's deeds. */
export const networkChain: Chain = {
  name: 'network',
  audit: sql`network.audit`,
  seals: sql`network.audit_seals`,
  waiting: sql`network.audit_waiting`,
  is: () => sql<boolean>`true`,
  owner: { columns: sql``, values: sql`` },
  words: sql<string>`jsonb_build_array(a.id, ${microseconds('a.at')}, a.actor_kind, a.actor_id, a.actor_name, a.deed,
    a.subject_kind, a.subject_id, a.payload_hash)::text`,
}

/** A moment as whole microseconds since 1970, in text: the same whatever time zone a session is in. */
export function microseconds(column: string): RawBuilder<string> {
  return sql<string>`(extract(epoch from ${sql.ref(column)}) * 1000000)::bigint::text`
}

/** The last seal of a chain: its head. */
export type Head = { readonly sequence: number; readonly hash: string; readonly sealedAt: string }

/** The head of a chain, or nothing before its first seal. */
export async function headOf(db: Asking, chain: Chain): Promise<Head | undefined> {
  return await db.row(sql<Head>`
    select s.sequence, s.hash, s.sealed_at as "sealedAt" from ${chain.seals} s where ${chain.is('s')}
    order by s.sequence desc limit 1`)
}
