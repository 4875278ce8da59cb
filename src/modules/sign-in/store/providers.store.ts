import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import type { Provider } from '../domain/provider.ts'

const columns = sql`p.organisation_id as organisation, o.code, o.name as "organisationName", p.issuer, p.client_id as "clientId",
  p.sealed_secret as "sealedSecret", p.subject_claim as "subjectClaim", p.email_claim as "emailClaim",
  p.verified_claim as "verifiedClaim", p.email_domain as "emailDomain", p.is_only as "isOnly", p.break_glass_user_id as "breakGlass"`
const source = sql`identity.organisation_providers p join identity.organisations o on o.id = p.organisation_id`

/** The own sign-in of an organisation. */
export async function findProvider(db: IdentityDb, organisation: Id): Promise<Provider | undefined> {
  return await db.row(sql<Provider>`select ${columns} from ${source} where p.organisation_id = ${organisation}`)
}

/** The own sign-in of the organisation with this code, whatever its letter case. */
export async function findProviderByCode(db: IdentityDb, code: string): Promise<Provider | undefined> {
  return await db.row(sql<Provider>`select ${columns} from ${source} where lower(o.code) = lower(${code})`)
}

/** The own sign-in that is found by this ending of addresses; nothing when several are: then only a code will do. */
export async function findProviderByDomain(db: IdentityDb, domain: string): Promise<Provider | undefined> {
  const found = await db.rows(sql<Provider>`
    select ${columns} from ${source} where p.email_domain = ${domain} limit 2`)
  return found.length === 1 ? found[0] : undefined
}

/** An own sign-in as it is to be kept. */
export type NewProvider = Omit<Provider, 'code' | 'organisationName'>

/** Sets an organisation's own sign-in up, or changes it. */
export async function saveProvider(db: IdentityDb, provider: NewProvider, now: string): Promise<void> {
  const { organisation, issuer, clientId, sealedSecret, subjectClaim, emailClaim, verifiedClaim } = provider
  await db.run(sql`
    insert into identity.organisation_providers (organisation_id, issuer, client_id, sealed_secret, subject_claim, email_claim,
      verified_claim, email_domain, is_only, break_glass_user_id, set_at)
    values (${organisation}, ${issuer}, ${clientId}, ${sealedSecret}, ${subjectClaim}, ${emailClaim}, ${verifiedClaim},
      ${provider.emailDomain}, ${provider.isOnly}, ${provider.breakGlass}, ${now})
    on conflict (organisation_id) do update set issuer = excluded.issuer, client_id = excluded.client_id,
      sealed_secret = excluded.sealed_secret, subject_claim = excluded.subject_claim, email_claim = excluded.email_claim,
      verified_claim = excluded.verified_claim, email_domain = excluded.email_domain, is_only = excluded.is_only,
      break_glass_user_id = excluded.break_glass_user_id, set_at = excluded.set_at`)
}

/** Removes it, and ends every session that it opened. Who is who there is forgotten with it. */
export async function deleteProvider(db: IdentityDb, organisation: Id, now: string): Promise<void> {
  await db.run(sql`delete from identity.provider_sign_ins where organisation_id = ${organisation}`)
  await db.run(sql`delete from identity.provider_links where organisation_id = ${organisation}`)
  await db.run(sql`delete from identity.organisation_providers where organisation_id = ${organisation}`)
  await endProviderSessions(db, organisation, now)
}

/** Ends every open session that an organisation's own sign-in opened; says how many. */
export async function endProviderSessions(db: IdentityDb, organisation: Id, now: string): Promise<number> {
  return await db.run(sql`
    update identity.sessions set ended_at = ${now} where provider_organisation_id = ${organisation} and ended_at is null`)
}

/** Lets passwords open the organisation's records again. False when they did. */
export async function allowPasswords(db: IdentityDb, organisation: Id): Promise<boolean> {
  const touched = await db.run(sql`
    update identity.organisation_providers set is_only = false where organisation_id = ${organisation} and is_only`)
  return touched === 1
}

/** Those who have a password and a second step, of the given users. */
export async function listWithPasswordAndFactor(db: IdentityDb, users: readonly Id[]): Promise<Id[]> {
  const rows = await db.rows(sql<{ id: Id }>`
    select u.id from identity.users u where u.id = any(${[...users]}::uuid[]) and u.password_hash is not null
      and u.disabled_at is null and exists (select from identity.factors f where f.user_id = u.id and f.ended_at is null)`)
  return rows.map(({ id }) => id)
}
