import { type Id, newId } from '#basics/id.ts'
import type { Database } from '#platform/db/database.ts'
import { hashPassword } from '#platform/sessions/password-hash.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import type { Places } from '#platform/tenancy/places.ts'
import { saveMembership } from '../store/memberships.store.ts'
import { savePasswordHash, saveUser } from '../store/users.store.ts'

/** Somebody who can sign in, and what they sign in with. */
export type BuiltUser = { readonly id: Id; readonly email: string; readonly name: string; readonly password: string }

/** What matters of a user in a test or a world; the rest is made up. */
export type UserWish = {
  readonly organisation: Id
  readonly role: string
  readonly places?: Places
  readonly email?: string
  readonly name?: string
  readonly password?: string
  /** ISO instant from which they may work. */
  readonly now: string
}

/** What users sign in with when nothing else is said: invented, and long enough for the rules. */
export const builtPassword = 'quiet-river-lantern'

/** Hashing is slow on purpose: the same password is hashed once a run. */
const hashes = new Map<string, Promise<string>>()

/** A user who has accepted their invitation and works for one organisation. A known address gets one more place to work. */
export async function aUser(database: Pick<Database, 'identity'>, wish: UserWish): Promise<BuiltUser> {
  const { organisation, role, places = 'all', now } = wish
  const password = wish.password ?? builtPassword
  const hash = hashes.get(password) ?? hashPassword(password)
  hashes.set(password, hash)
  const kept = await hash
  return await inIdentity(database.identity, async (db) => {
    const id = newId()
    const email = wish.email ?? `user-${id.slice(0, 8)}@example.test`
    const user = await saveUser(db, { id, email, name: wish.name ?? 'Robin Example' })
    if (!user) throw new Error('a user was neither added nor there')
    await savePasswordHash(db, user.id, kept)
    await saveMembership(db, { userId: user.id, organisation, role, places, now })
    return { id: user.id, email: user.email, name: user.name, password }
  })
}
