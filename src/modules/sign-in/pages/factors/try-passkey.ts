import type { Id } from '#basics/id.ts'
import type { Visit } from '#platform/http/visit.ts'
import { challengeMinutes, isOwnChallenge, newChallenge } from '#platform/sessions/passkey-challenge.ts'
import {
  answeringPasskey,
  askForPasskey,
  hasPasskeys,
  type KeptPasskey,
  readAnswer,
} from '#platform/sessions/passkeys.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import { secondsAfter } from '../../domain/session-life.ts'
import { noteFactorUsed } from '../../store/factors.store.ts'
import { saveIdentityDeed } from '../../store/identity-audit.store.ts'
import { findPasskey, type OwnedPasskey, saveCounter, spendChallenge } from '../../store/passkeys.store.ts'

/** What a passkey is asked for. The question is bound to it, and to the browser: an answer is good for nothing else. */
export type Asking = {
  readonly boundTo: string
  /** Whose passkey it must be; nobody's in particular when it signs in alone, without a password. */
  readonly owner: Id | null
}

/** The question for the browser, as JSON; null where this address can have no passkeys. */
export async function passkeyQuestion(
  visit: Visit,
  { boundTo }: Asking,
  known: readonly KeptPasskey[] | 'any',
): Promise<string | null> {
  if (!hasPasskeys(visit)) return null
  return await askForPasskey(visit, newChallenge(visit.secrets, boundTo, visit.now), known)
}

/**
 * Tries the browser's answer, and when it is signed by a passkey that may answer does what is `right` in the same
 * transaction. An answer counts once; one whose passkey seems to have been copied does not count.
 */
export async function tryPasskey<T>(
  visit: Visit,
  asking: Asking,
  json: string,
  right: (db: IdentityDb, passkey: OwnedPasskey) => Promise<T>,
): Promise<{ readonly value: T } | undefined> {
  const named = answeringPasskey(json)
  const passkey = named && (await visit.identity((db) => findPasskey(db, named)))
  if (!passkey || (asking.owner !== null && asking.owner !== passkey.userId)) return undefined
  const answered = await checked(visit, asking, json, passkey)
  return await visit.identity(async (db) => {
    const isNew = answered && (await spendChallenge(db, answered.challenge, visit.now, forgottenBefore(visit)))
    if (!isNew || !(await saveCounter(db, passkey.factorId, answered.counter)))
      return await noteRefused(db, visit, passkey)
    await noteFactorUsed(db, passkey.factorId, visit.now)
    return { value: await right(db, passkey) }
  })
}

/** Answers to questions asked before this have run out by themselves. */
export function forgottenBefore({ now }: Visit): string {
  return secondsAfter(now, -2 * challengeMinutes * 60)
}

async function checked(
  visit: Visit,
  { boundTo, owner }: Asking,
  json: string,
  passkey: OwnedPasskey,
): Promise<{ readonly challenge: string; readonly counter: number } | undefined> {
  let challenge = ''
  const isOurs = (given: string) => {
    challenge = given
    return isOwnChallenge(visit.secrets, given, boundTo, visit.now)
  }
  const counter = await readAnswer(visit, json, passkey, { isOurs, isAlone: owner === null })
  return counter === undefined ? undefined : { challenge, counter }
}

async function noteRefused(db: IdentityDb, { now }: Visit, { userId, factorId }: OwnedPasskey): Promise<undefined> {
  const about = { subject: userId, organisation: null, payload: { factor: factorId } }
  await saveIdentityDeed(db, { deed: 'user.passkey-refused', by: null, ...about, now })
}
