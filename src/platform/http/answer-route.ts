import type { FastifyRequest } from 'fastify'
import { type Admission, admit, heldInNetwork, type Member, memberOf } from '#platform/http/admission.ts'
import { routeRefused } from '#platform/http/announcements.ts'
import { answerByLink } from '#platform/http/answer-by-link.ts'
import { answerVisitor, isForVisitors } from '#platform/http/answer-visitor.ts'
import { type Answered, isRefusal, keepsWrites } from '#platform/http/answered.ts'
import type { Arrival } from '#platform/http/arrival.ts'
import { cameFromHere } from '#platform/http/came-from-here.ts'
import { addressOf, chooseFirst, isForElsewhere, signInFirst } from '#platform/http/come-back-later.ts'
import { countedOnce } from '#platform/http/counted-once.ts'
import { withOpened } from '#platform/http/emergency-openings.ts'
import {
  fromElsewhereNotice,
  resendOf,
  secondStepFirstNotice,
  staleNotice,
  unreadableNotice,
} from '#platform/http/form-notices.ts'
import { confirmPath, type HttpParts, ownSignInPath } from '#platform/http/http-parts.ts'
import { networkSendings, sendingsOf } from '#platform/http/idempotency-keys.store.ts'
import { noPermissionNotice, notByProviderNotice } from '#platform/http/notices.ts'
import { isProofFor } from '#platform/http/proof-for.ts'
import { provenanceIn } from '#platform/http/provenance.ts'
import { isByLink, isProvenByAddress, type Route } from '#platform/http/route.ts'
import {
  memberVisit,
  networkOpening,
  networkVisit,
  openVisit,
  operatorVisit,
  signedInVisit,
} from '#platform/http/visits.ts'
import { isFreshProof } from '#platform/sessions/fresh-proof.ts'
import { inNetworkAs } from '#platform/tenancy/network-db.ts'
import { readWhosePages } from '#platform/tenancy/network-state.store.ts'
import { inOrganisation, type OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { readPublic } from '#platform/tenancy/public-reads.ts'

/**
 * Answers a request that came by `route`: is it readable, did a page of ours send it, may they come in, is the form one
 * of theirs; then the page itself, in one transaction.
 */
export async function answerRoute(
  parts: HttpParts,
  route: Route,
  arrival: Arrival,
  headers: FastifyRequest['headers'],
): Promise<Answered> {
  if (arrival.unreadable !== undefined) return { notice: unreadableNotice(400, arrival.unreadable) }
  if (arrival.method === 'POST' && !cameFromHere(provenanceIn(headers), parts.settings.origin))
    return { notice: fromElsewhereNotice }
  if (isProvenByAddress(route)) return await route.answer(openVisit(parts, arrival))
  if (isForVisitors(route)) return await answerVisitor(parts, route, arrival)
  if (isByLink(route)) return await answerByLink(parts, route, arrival)

  const admission = admit(
    route,
    arrival.session,
    memberOf(arrival.session, parts.permissionsOf),
    heldInNetwork(arrival.session, parts.permissionsInNetwork),
  )
  if (admission.is === 'signed out') return await signInFirst(parts, arrival, headers.accept)
  if (admission.is === 'without organisation') return await chooseFirst(parts, arrival, headers.accept)
  if (isForElsewhere(parts, arrival)) return await chooseFirst(parts, arrival, headers.accept)
  if (arrival.method === 'POST' && !isProofFor(parts, arrival))
    return { notice: staleNotice(resendOf(arrival.path, arrival.form), arrival.session?.user.name, arrival.path) }
  if (admission.is === 'refused') return await refuse(parts, route, admission)
  if (mustAddFactorFirst(route, arrival, admission)) return addFactorFirst(arrival)
  if ('notByProvider' in route && route.notByProvider && arrival.session?.openedBy)
    return { notice: notByProviderNotice(ownSignInPath) }
  if (mustProveFirst(route, arrival)) return proveFirst(arrival)
  if (admission.is === 'operator') return await admission.answer(operatorVisit(parts, arrival, admission.user))
  if (admission.is === 'with a sign-in') return await admission.answer(signedInVisit(parts, arrival, admission.user))
  if (admission.is === 'team') return await asTeam(parts, arrival, admission)
  return admission.is === 'open'
    ? await admission.route.answer(openVisit(parts, arrival))
    : await inOneTransaction(parts, arrival, route, admission)
}

function mustAddFactorFirst(route: Route, { session }: Arrival, { is }: Admission): boolean {
  const isBefore = 'beforeSecondStep' in route && route.beforeSecondStep === true
  return is !== 'open' && session?.mustAddFactor === true && !isBefore
}

function addFactorFirst({ method, path, form }: Arrival): Answered {
  if (method === 'GET') return { location: ownSignInPath }
  return { notice: secondStepFirstNotice(resendOf(path, form), ownSignInPath) }
}

function mustProveFirst(route: Route, { session, now }: Arrival): boolean {
  return 'fresh' in route && route.fresh === true && !isFreshProof(session?.provedAt, now)
}

/** The form goes along to the page that asks, and comes back from there: nothing typed is lost. */
function proveFirst({ method, path, query }: Arrival): Answered {
  const asked = addressOf({ path, query })
  if (method === 'GET') return { location: `${confirmPath}?${new URLSearchParams({ next: asked })}` }
  return { location: `${confirmPath}?${new URLSearchParams({ to: asked })}`, sendsAgain: true }
}

async function inOneTransaction(
  parts: HttpParts,
  arrival: Arrival,
  route: Route,
  { answer: page, creates, member }: Admission & { is: 'member' },
): Promise<Answered> {
  return await asMember(parts, member, async (db, undo) => {
    const visit = await withOpened(parts, arrival, memberVisit(parts, arrival, member, db))
    const act = () => page(visit)
    const answered = creates ? await countedOnce(visit, sendingsOf(db), nameOf(route), act) : await act()
    if (!keepsWrites(answered)) undo()
    else if (arrival.sendsKept && !isRefusal(answered)) await visit.keptAnswers.discard(arrival.sendsKept)
    return answered
  })
}

/** One transaction of the network, as one of its team: like a member's, with no organisation in it. */
async function asTeam(parts: HttpParts, arrival: Arrival, team: Admission & { is: 'team' }): Promise<Answered> {
  const { route, user } = team
  const actor = { kind: 'user', id: user.id, name: user.name } as const
  const done = await inNetworkAs(networkOpening(parts), actor, async (db, undo) => {
    const visit = networkVisit(parts, arrival, team, db)
    const act = () => route.answer(visit)
    const answered = route.creates ? await countedOnce(visit, networkSendings(db), nameOf(route), act) : await act()
    if (!keepsWrites(answered)) undo()
    return answered
  })
  // What the team did may be to say whose pages these are: the next page says so already.
  if (arrival.method === 'POST') parts.whose.hear(await readPublic(parts.database, parts.log, readWhosePages))
  return done
}

function nameOf({ method, path }: Route): string {
  return `${method} ${path}`
}

/** Noted in a transaction of its own, so that the note stands although nothing was done. */
async function refuse(
  parts: HttpParts,
  route: Route,
  { permission, member }: Admission & { is: 'refused' },
): Promise<Answered> {
  await asMember(parts, member, (db) =>
    db.announce(routeRefused(nameOf(route), null, { permission, role: member.membership.role })),
  )
  return { notice: noPermissionNotice }
}

function asMember<T>(
  parts: HttpParts,
  { user, membership }: Member,
  work: (db: OrganisationDb, undo: () => void) => Promise<T>,
): Promise<T> {
  const opening = { pool: parts.database.app, announcer: parts.announcer }
  return inOrganisation(opening, membership.organisation.id, { kind: 'user', id: user.id, name: user.name }, work)
}
