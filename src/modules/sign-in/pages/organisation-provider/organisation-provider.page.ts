import { isId } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { catalogue } from '#catalogue/offered.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import type { ProviderFault } from '#platform/sessions/provider-fault.ts'
import { checkProvider as askProvider } from '#platform/sessions/provider-protocol.ts'
import { domainOf, type Provider, providerWay, secretPurpose, wayBackFrom } from '../../domain/provider.ts'
import { refusalWords } from '../../domain/provider-refusal.ts'
import { checkProvider, type TypedProvider } from '../../domain/provider-setting.ts'
import { saveIdentityDeed } from '../../store/identity-audit.store.ts'
import { listMembers } from '../../store/memberships.store.ts'
import { hasLinks } from '../../store/provider-links.store.ts'
import {
  deleteProvider,
  endProviderSessions,
  findProvider,
  listWithPasswordAndFactor,
  type NewProvider,
  saveProvider,
} from '../../store/providers.store.ts'
import { nothingTyped, readProvider } from './organisation-provider.form.ts'
import { organisationProviderView } from './organisation-provider.view.tsx'

/** The organisation's own sign-in: what is set up, or the way to set one up. */
export async function showOrganisationProvider(visit: MemberVisit): Promise<Reply> {
  const provider = await ownProvider(visit)
  return await page(visit, provider, provider ? typedOf(provider) : nothingTyped, [])
}

/** Sets it up, or changes it, once it answers. The secret is kept encrypted and shown to nobody again. */
export async function submitOrganisationProvider(visit: MemberVisit): Promise<Reply> {
  const kept = await ownProvider(visit)
  const typed = readProvider(visit.form)
  const checked = checkProvider(typed, {
    isDevelopment: visit.providerReach === 'this machine',
    hasSecret: kept !== undefined,
    mayBreakGlass: (await breakGlassChoices(visit)).map(({ userId }) => userId),
    isProven: await visit.identity((db) => hasLinks(db, visit.db.organisation, typed.issuer)),
  })
  if (!checked.ok) return await page(visit, kept, typed, checked.problems)
  const clientSecret = typed.clientSecret || openedSecret(visit, kept)
  const { issuer, clientId } = typed
  const answered = await askProvider({ issuer, clientId, clientSecret, reach: visit.providerReach, now: visit.now })
  if (!answered.ok) return await page(visit, kept, typed, [{ field: 'issuer', says: unasked(answered.problems) }])
  await keep(visit, kept, newProvider(visit, typed, clientSecret))
  return { location: '/organisation/sign-in-provider?saved=yes' }
}

/** Takes it away: who came by it is signed out, and passwords open the organisation's records again. */
export async function submitRemoveProvider(visit: MemberVisit): Promise<Reply> {
  const { user, db, now } = visit
  const { organisation } = db
  await visit.identity(async (identity) => {
    await deleteProvider(identity, organisation, now)
    const about = { by: user.id, subject: organisation, organisation, now }
    await saveIdentityDeed(identity, { deed: 'organisation.removed-provider', ...about })
  })
  return { location: '/organisation' }
}

/** What is said of a provider that did not answer as it must, while it is set up. */
function unasked(fault: ProviderFault): string {
  if (fault === 'away')
    return 'Nothing answers at this address as a sign-in does. Check it, and that Lessen may reach it.'
  if (fault === 'slow') return refusalWords.slow.says
  return 'What answers there does not describe itself under this very address. Check it letter by letter.'
}

/** Under another issuer or client nobody stays signed in: who vouches for them has changed. */
async function keep(visit: MemberVisit, kept: Provider | undefined, provider: NewProvider): Promise<void> {
  const { user, now } = visit
  const { organisation, issuer, clientId, isOnly, emailDomain } = provider
  await visit.identity(async (db) => {
    await saveProvider(db, provider, now)
    const isOther = kept !== undefined && (kept.issuer !== issuer || kept.clientId !== clientId)
    const sessions = isOther ? await endProviderSessions(db, organisation, now) : 0
    const payload = { isOnly, breakGlass: provider.breakGlass, findsByDomain: emailDomain !== null, isOther, sessions }
    const about = { by: user.id, subject: organisation, organisation, payload, now }
    await saveIdentityDeed(db, { deed: 'organisation.set-provider', ...about })
  })
}

function newProvider({ db, user, secrets }: MemberVisit, typed: TypedProvider, clientSecret: string): NewProvider {
  const { issuer, clientId, subjectClaim, emailClaim, verifiedClaim, findsByDomain, ways, breakGlass } = typed
  const isOnly = ways === 'only'
  return {
    organisation: db.organisation,
    issuer,
    clientId,
    sealedSecret: secrets.seal(clientSecret, secretPurpose(db.organisation)),
    subjectClaim,
    emailClaim,
    verifiedClaim,
    emailDomain: findsByDomain ? (domainOf(user.email) ?? null) : null,
    isOnly,
    breakGlass: isOnly && isId(breakGlass) ? breakGlass : null,
  }
}

function openedSecret({ secrets, db }: MemberVisit, kept: Provider | undefined): string {
  return (kept && secrets.open(kept.sealedSecret, secretPurpose(db.organisation))) ?? ''
}

function ownProvider(visit: MemberVisit): Promise<Provider | undefined> {
  return visit.identity((db) => findProvider(db, visit.db.organisation))
}

function typedOf(provider: Provider): TypedProvider {
  const { issuer, clientId, subjectClaim, emailClaim, verifiedClaim, emailDomain, isOnly, breakGlass } = provider
  const claims = { subjectClaim, emailClaim, verifiedClaim }
  const ways = isOnly ? 'only' : 'choice'
  const findsByDomain = emailDomain !== null
  return { issuer, clientId, clientSecret: '', ...claims, findsByDomain, ways, breakGlass: breakGlass ?? '' }
}

/** Those who may set the organisation up, and have a password and a second step to do it with on a bad day. */
async function breakGlassChoices(visit: MemberVisit) {
  return await visit.identity(async (db) => {
    const keepers = (await listMembers(db, visit.db.organisation, visit.now)).filter(({ role }) =>
      catalogue.roles.get(role)?.permissions.includes('organisations.set-up'),
    )
    const able = await listWithPasswordAndFactor(
      db,
      keepers.map(({ userId }) => userId),
    )
    return keepers.filter(({ userId }) => able.includes(userId))
  })
}

async function page(
  visit: MemberVisit,
  kept: Provider | undefined,
  typed: TypedProvider,
  problems: readonly Problem[],
): Promise<Reply> {
  const { origin, membership, user, tokens } = visit
  const choices = await breakGlassChoices(visit)
  return {
    status: problems.length > 0 ? 422 : 200,
    title: 'Your organisation’s own sign-in',
    problems: problems.length,
    back: { href: '/organisation', text: 'Organisation' },
    body: organisationProviderView({
      typed,
      isSetUp: kept !== undefined,
      isSaved: visit.method === 'GET' && visit.query.get('saved') === 'yes',
      wayBack: `${origin}${wayBackFrom(membership.organisation.id)}`,
      wayIn: `${origin}${providerWay(membership.organisation.code)}`,
      domain: domainOf(user.email) ?? '',
      breakGlass: choices.map(({ userId, name }) => ({ id: userId, name })),
      problems,
      tokens,
    }),
  }
}
