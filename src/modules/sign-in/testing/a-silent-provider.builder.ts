import type { Id } from '#basics/id.ts'
import type { Database } from '#platform/db/database.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { saveProvider } from '../store/providers.store.ts'

/** Gives an organisation a sign-in of its own that never answers: port 9 of this machine throws everything away. */
export function aSilentProvider(database: Pick<Database, 'identity'>, organisation: Id, now: string): Promise<void> {
  const claims = { subjectClaim: 'sub', emailClaim: 'email', verifiedClaim: 'email_verified' }
  const set = { issuer: 'http://localhost:9', clientId: 'lessen', sealedSecret: 'sealed', ...claims }
  const ways = { emailDomain: null, isOnly: false, breakGlass: null }
  return inIdentity(database.identity, (db) => saveProvider(db, { organisation, ...set, ...ways }, now))
}
