import { type Chain, networkChain, organisationChain, signInChain } from '#platform/audit/chain.store.ts'
import { listOrganisations } from '#platform/audit/sealer.store.ts'
import type { Database } from '#platform/db/database.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { inNetwork } from '#platform/tenancy/network-db.ts'
import { inOrganisation } from '#platform/tenancy/organisation-db.ts'
import type { Asking } from '#platform/tenancy/transaction.ts'

/** A chain of this installation, and the way to ask about it in one transaction. */
export type ChainHere = {
  readonly chain: Chain
  /** The organisation's code, `sign-in` or `network`. */
  readonly code: string
  ask<T>(work: (db: Asking, chain: Chain) => Promise<T>): Promise<T>
}

/** What chains are asked through; `hasPractice` is false in a network-only installation. */
export type ChainsWay = { readonly database: Pick<Database, 'app' | 'identity'>; readonly hasPractice: boolean }

/** All chains of this installation, organisations by code, then sign-in data and the network; or that of one organisation. */
export async function chainsHere({ database, hasPractice }: ChainsWay, code?: string): Promise<readonly ChainHere[]> {
  const organisations = hasPractice ? await listOrganisations(database.identity) : []
  const wanted = organisations.filter((one) => code === undefined || one.code === code)
  const chains = wanted.map(({ id, code: called }): ChainHere => {
    const chain = organisationChain(id)
    const opening = { pool: database.app, announcer: async () => undefined }
    const ask: ChainHere['ask'] = (work) =>
      inOrganisation(opening, id, { kind: 'job', name: 'audit' }, (db) => work(db, chain))
    return { chain, code: called, ask }
  })
  if (code !== undefined) return chains
  const askSignIn: ChainHere['ask'] = (work) => inIdentity(database.identity, (db) => work(db, signInChain))
  const askNetwork: ChainHere['ask'] = (work) => inNetwork(database.app, (db) => work(db, networkChain))
  const signIn = { chain: signInChain, code: signInChain.name, ask: askSignIn }
  return [...chains, signIn, { chain: networkChain, code: networkChain.name, ask: askNetwork }]
}
