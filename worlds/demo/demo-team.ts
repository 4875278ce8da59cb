import { newId } from '#basics/id.ts'
import { saveNetworkRole } from '#modules/sign-in/store/network-roles.store.ts'
import { savePasswordHash, saveUser } from '#modules/sign-in/store/users.store.ts'
import { hashPassword } from '#platform/sessions/password-hash.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { demoPassword, networkUsers } from './cast.ts'
import type { DemoNetwork } from './demo-network.ts'

/** Lets the invented team of the network sign in. */
export async function loadDemoTeam({ database, now }: DemoNetwork): Promise<void> {
  const hash = await hashPassword(demoPassword)
  await inIdentity(database.identity, async (db) => {
    for (const { email, name, role } of networkUsers) {
      const user = await saveUser(db, { id: newId(), email, name })
      if (!user) throw new Error('a user was neither added nor there')
      await savePasswordHash(db, user.id, hash)
      await saveNetworkRole(db, { userId: user.id, role, givenBy: null, now })
    }
  })
}
