import type { Member } from '#platform/http/admission.ts'
import { type Arrival, tokensUnder } from '#platform/http/arrival.ts'
import type { HttpParts } from '#platform/http/http-parts.ts'
import { keptFor } from '#platform/http/keep-typed.ts'
import type { MemberVisit, NetworkVisit, OperatorVisit, SignedInVisit, User, Visit } from '#platform/http/visit.ts'
import { mailWay } from '#platform/mail/mail-way.ts'
import { may } from '#platform/permissions/may.ts'
import { reachOf } from '#platform/sessions/provider-reach.ts'
import { seal, unseal } from '#platform/sessions/sealed-text.ts'
import { secretsOf } from '#platform/sessions/secrets.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { inNetworkAs, type NetworkActor, type NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { inOrganisation, type OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { readPublic } from '#platform/tenancy/public-reads.ts'

/** A request as an open page sees it. */
export function openVisit(parts: HttpParts, arrival: Arrival): Visit {
  const { method, path, params, query, form, received, tokens, now, browser, session, sources } = arrival
  return {
    method,
    path,
    params,
    query,
    form,
    received,
    tokens,
    now,
    browser,
    user: session?.user,
    isOperator: session?.isOperator === true,
    networkRoles: session?.networkRoles ?? [],
    locked: arrival.locked?.user,
    seal: (purpose, text) => seal(parts.settings.secret, purpose, text),
    unseal: (purpose, sealed) => unseal(parts.settings.secret, purpose, sealed),
    sessionId: session?.id,
    secrets: secretsOf(parts.settings.secret),
    tokensUnder: (cookie) => tokensUnder(parts, arrival, cookie),
    site: { ...parts.whose.now(), mode: parts.settings.mode },
    origin: parts.settings.origin,
    openedBy: session?.openedBy ?? null,
    providerReach: reachOf(parts.settings),
    demo: parts.demoSignIns,
    isBreached: parts.isBreached,
    mail: mailWay(parts.settings),
    network: (work) => readPublic(parts.database, parts.log, sources ? sources.reading(work) : work),
    networkDeed: (work) => {
      sources?.leave()
      return inNetworkAs(networkOpening(parts), actorIn(session?.user), work)
    },
    identity: (work) => {
      sources?.leave()
      return inIdentity(parts.database.identity, work)
    },
  }
}

/** What is needed to change what the network offers. */
export function networkOpening({ database, networkAnnouncer: announcer }: HttpParts) {
  return { pool: database.app, announcer }
}

function actorIn(user: User | undefined): NetworkActor {
  return user ? { kind: 'user', id: user.id, name: user.name } : { kind: 'visitor', name: 'a visitor' }
}

/** A request as a page for whoever is signed in sees it. */
export function signedInVisit(parts: HttpParts, arrival: Arrival, user: User): SignedInVisit {
  const membership = arrival.session?.membership ?? null
  const actor = { kind: 'user', id: user.id, name: user.name } as const
  const opening = { pool: parts.database.app, announcer: parts.announcer }
  return {
    ...openVisit(parts, arrival),
    user,
    membership,
    keepForLater: async (typed) =>
      membership === null
        ? undefined
        : await inOrganisation(opening, membership.organisation.id, actor, (db) =>
            keptFor(parts, db, user.id, arrival.now).keep(typed),
          ),
  }
}

/** A request as a page for the network's team sees it, with what the network offers in this one transaction. */
export function networkVisit(
  parts: HttpParts,
  arrival: Arrival,
  { user, permissions }: { readonly user: User; readonly permissions: readonly string[] },
  db: NetworkDeeds,
): NetworkVisit {
  const actor = { kind: 'user', id: user.id, name: user.name } as const
  const may = (permission: string) => permissions.includes(permission)
  return { ...openVisit(parts, arrival), user, actor, db, files: parts.files, may }
}

/** A request as a page for those who run the installation sees it. Refuses (throws) where there is none to show. */
export function operatorVisit(parts: HttpParts, arrival: Arrival, user: User): OperatorVisit {
  if (parts.installation === undefined) throw new Error('this server was handed no installation to show')
  return { ...openVisit(parts, arrival), user, installation: parts.installation }
}

/** A request as a page for members sees it, with the organisation's database of this one transaction. */
export function memberVisit(
  parts: HttpParts,
  arrival: Arrival,
  { user, membership, grant }: Member,
  db: OrganisationDb,
): MemberVisit {
  return {
    ...openVisit(parts, arrival),
    user,
    membership,
    actor: db.actor,
    db: { ...db, readsRestricted: may(grant, 'people.read-restricted') },
    files: parts.files,
    emergencyHours: parts.settings.emergencyHours,
    places: grant.places,
    keptAnswers: keptFor(parts, db, user.id, arrival.now),
    may: (permission, unit) => may(grant, permission, unit),
  }
}
