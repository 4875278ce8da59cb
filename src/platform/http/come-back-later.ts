import type { Id } from '#basics/id.ts'
import { answer } from '#platform/forms/answers.ts'
import type { Answered } from '#platform/http/answered.ts'
import type { Arrival } from '#platform/http/arrival.ts'
import { otherOrganisationNotice, resendOf, signedOutKeptNotice, signedOutNotice } from '#platform/http/form-notices.ts'
import { ownerOf } from '#platform/http/form-owner.ts'
import { chooseOrganisationPath, type HttpParts, signInPath, unlockAddress } from '#platform/http/http-parts.ts'
import { keepTyped, keptPath } from '#platform/http/keep-typed.ts'
import { nowhereNotice } from '#platform/http/notices.ts'
import { seal } from '#platform/sessions/sealed-text.ts'

/** Asks a visitor without a session to sign in first, and keeps what they typed until they have. */
export async function signInFirst(parts: HttpParts, arrival: Arrival, accept: string | undefined): Promise<Answered> {
  const { method, path, form, locked } = arrival
  if (locked) return await unlockFirst(parts, arrival, locked.user.id, accept)
  if (method === 'GET') return { location: withNext(signInPath, addressOf(arrival)) }
  const kept = await keepTyped(parts, arrival, accept)
  if (kept) return { notice: signedOutKeptNotice(withNext(signInPath, keptPath(kept))) }
  return { notice: signedOutNotice(resendOf(path, form), signInPath) }
}

/** Nothing is answered in a locked session but the way to unlock it; a form that was sent waits until then. */
async function unlockFirst(
  parts: HttpParts,
  arrival: Arrival,
  user: Id,
  accept: string | undefined,
): Promise<Answered> {
  const sealed = (purpose: string, text: string) => seal(parts.settings.secret, purpose, text)
  if (arrival.method === 'GET') return { location: unlockAddress(sealed, user, addressOf(arrival)) }
  const kept = await keepTyped(parts, arrival, accept)
  return { location: unlockAddress(sealed, user, kept ? keptPath(kept) : '/') }
}

/** In no organisation, or in another than the form was made for: what was typed must not land in the wrong one. */
export async function chooseFirst(parts: HttpParts, arrival: Arrival, accept: string | undefined): Promise<Answered> {
  if (arrival.method === 'GET') return { location: withNext(chooseOrganisationPath, addressOf(arrival)) }
  const kept = await keepTyped(parts, arrival, accept)
  const next = kept === undefined ? '/' : keptPath(kept)
  return {
    notice: isForElsewhere(parts, arrival)
      ? otherOrganisationNotice(withNext(chooseOrganisationPath, next), kept !== undefined)
      : nowhereNotice(withNext(chooseOrganisationPath, next), kept !== undefined),
  }
}

/** Whether the same user sends a form that was made while they worked for another organisation. */
export function isForElsewhere({ settings }: HttpParts, { method, session, form }: Arrival): boolean {
  if (method === 'GET' || !session?.membership) return false
  const owner = ownerOf(settings.secret, answer(form, '_csrf'))
  return owner?.user === session.user.id && owner.organisation !== session.membership.organisation.id
}

/** What was asked for, with its query. */
export function addressOf({ path, query }: Pick<Arrival, 'path' | 'query'>): string {
  return query.size > 0 ? `${path}?${query}` : path
}

function withNext(path: string, next: string): string {
  return next === '/' ? path : `${path}?${new URLSearchParams({ next })}`
}
