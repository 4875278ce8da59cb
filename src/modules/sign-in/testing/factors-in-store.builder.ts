import { type Id, newId } from '#basics/id.ts'
import type { Database } from '#platform/db/database.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import type { FactorKind } from '../domain/factor.ts'
import { saveAuthenticatorApp } from '../store/authenticator-apps.store.ts'
import { saveFactor } from '../store/factors.store.ts'
import { savePasskey } from '../store/passkeys.store.ts'
import { saveSheet } from '../store/printed-codes.store.ts'

/** Gives a user one factor of each kind, as they look in lists: nobody has what opens them. Gives their ids. */
export function factorsToLookAt(
  database: Pick<Database, 'identity'>,
  userId: Id,
  now: string,
): Promise<Readonly<Record<FactorKind, Id>>> {
  return inIdentity(database.identity, async (db) => {
    const add = async (kind: FactorKind, name: string): Promise<Id> => {
      const id = newId()
      await saveFactor(db, { id, userId, kind, name, now })
      return id
    }
    const app = await add('authenticator-app', 'my phone')
    await saveAuthenticatorApp(db, { factorId: app, sealedSecret: 'sealed', lastStep: 0 })
    const sheet = await add('printed-codes', 'Sheet of codes')
    await saveSheet(db, { factorId: sheet, salt: 'salt', hashes: ['one', 'two', 'three'] })
    const key = await add('passkey', 'my security key')
    await savePasskey(db, key, { credentialId: key, publicKey: 'AA', counter: 1, transports: ['usb'] })
    return { 'authenticator-app': app, 'printed-codes': sheet, passkey: key }
  })
}
