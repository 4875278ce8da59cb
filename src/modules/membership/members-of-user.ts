import { networkDayOf } from '#modules/publishing/index.ts'
import { comparableEmail } from '#modules/sign-in/index.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { Member } from './domain/member.ts'
import { standingInWords } from './domain/membership-in-words.ts'
import { findMembersAt } from './store/members.store.ts'

/** A membership of somebody who is signed in, and how it stands in a sentence. */
export type OwnLine = { readonly member: Member; readonly says: string }

/** Every confirmed membership to which the address of a user belongs, as a person or as a lead. */
export async function membershipsOf(db: NetworkDb, email: string, now: string): Promise<readonly OwnLine[]> {
  const today = networkDayOf(now)
  const found = await findMembersAt(db, comparableEmail(email))
  return found
    .filter(({ membership }) => membership.leftOn === null)
    .map((member) => ({ member, says: standingInWords(member, today) }))
}
