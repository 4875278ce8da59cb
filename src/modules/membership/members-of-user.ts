import { networkDayOf } from '#modules/publishing/index.ts'
import { comparableEmail, hasEverWorkedHere } from '#modules/sign-in/index.ts'
import type { User, Visit } from '#platform/http/visit.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { Member } from './domain/member.ts'
import { standingInWords } from './domain/membership-in-words.ts'
import { findMembersAt } from './store/members.store.ts'

/** A membership of somebody who is signed in, and how it stands in a sentence. */
export type OwnLine = { readonly member: Member; readonly says: string }

/**
 * Every confirmed membership to which the address of a user belongs, as a person or as a lead. `by mail`: this sign-in
 * does not prove that they read the mail of that address, so that it opens by a link that is mailed, and in no other way.
 */
export async function membershipsOf(
  { identity, network, now }: Pick<Visit, 'identity' | 'network' | 'now'>,
  { id, email }: User,
): Promise<readonly OwnLine[] | 'by mail'> {
  if (await identity((db) => hasEverWorkedHere(db, id))) return 'by mail'
  return await network((db) => linesOf(db, email, now))
}

async function linesOf(db: NetworkDb, email: string, now: string): Promise<readonly OwnLine[]> {
  const today = networkDayOf(now)
  const found = await findMembersAt(db, comparableEmail(email))
  return found
    .filter(({ membership }) => membership.leftOn === null)
    .map((member) => ({ member, says: standingInWords(member, today) }))
}
