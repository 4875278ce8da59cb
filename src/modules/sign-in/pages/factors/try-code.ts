import type { Id } from '#basics/id.ts'
import type { Visit } from '#platform/http/visit.ts'
import { stepOfCode } from '#platform/sessions/authenticator-code.ts'
import { hashPrintedCode, isPrintedCode } from '#platform/sessions/printed-code.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import type { Way } from '../../domain/proof.ts'
import { codeLimits, mustWait } from '../../domain/sign-in-pace.ts'
import { type Attempt, countRecentTries, emailHash, lockAttempts, saveAttempt } from '../../store/attempts.store.ts'
import { listAuthenticatorApps, spendStep } from '../../store/authenticator-apps.store.ts'
import { noteFactorUsed } from '../../store/factors.store.ts'
import { saveIdentityDeed } from '../../store/identity-audit.store.ts'
import { findSheet, spendPrintedCode } from '../../store/printed-codes.store.ts'

/** Whose code it should be. */
export type CodeOwner = { readonly id: Id; readonly email: string }

/**
 * Tries a code, of an authenticator app or printed, whichever it looks like, and when it counts does what is `right` in
 * the same transaction. Tries are judged one after the other and slowed for each device; a code counts once.
 */
export async function tryCode<T>(
  visit: Visit,
  owner: CodeOwner,
  typed: string,
  right: (db: IdentityDb, way: Way) => Promise<T>,
): Promise<{ readonly is: 'right'; readonly value: T } | { readonly is: 'refused' | 'slowed' }> {
  const attempt: Attempt = {
    emailHash: emailHash(owner.email),
    device: visit.browser.device,
    now: visit.now,
    step: 'code',
  }
  const printed = await hashIfPrinted(visit, owner, typed)
  return await visit.identity(async (db) => {
    await lockAttempts(db, attempt)
    if (mustWait(await countRecentTries(db, attempt), codeLimits)) return await note(db, attempt, owner, 'slowed')
    const way = printed ? await spendPrinted(db, visit, printed) : await spendAppCode(db, visit, owner, typed)
    if (way === undefined) return await note(db, attempt, owner, 'refused')
    await saveAttempt(db, attempt, 'signed-in', owner.id)
    return { is: 'right', value: await right(db, way) }
  })
}

type Printed = { readonly factorId: Id; readonly hash: string }

/** The slow work is done before the transaction. */
async function hashIfPrinted(visit: Visit, { id }: CodeOwner, typed: string): Promise<Printed | undefined> {
  if (!isPrintedCode(typed)) return undefined
  const sheet = await visit.identity((db) => findSheet(db, id))
  return sheet && { factorId: sheet.factorId, hash: await hashPrintedCode(typed, sheet.salt) }
}

async function spendPrinted(db: IdentityDb, { now }: Visit, { factorId, hash }: Printed): Promise<Way | undefined> {
  if (!(await spendPrintedCode(db, factorId, hash, now))) return undefined
  await noteFactorUsed(db, factorId, now)
  return 'printed-codes'
}

async function spendAppCode(db: IdentityDb, visit: Visit, { id }: CodeOwner, typed: string): Promise<Way | undefined> {
  for (const { factorId, sealedSecret, lastStep } of await listAuthenticatorApps(db, id)) {
    const secret = visit.secrets.open(sealedSecret, appPurpose(factorId))
    const step = secret && stepOfCode(secret, typed.replace(/\s/g, ''), visit.now, lastStep)
    if (step && (await spendStep(db, factorId, step))) {
      await noteFactorUsed(db, factorId, visit.now)
      return 'authenticator-app'
    }
  }
  return undefined
}

/** What an app's secret is sealed for: it opens for no other factor. */
export function appPurpose(factorId: Id): string {
  return `authenticator-app ${factorId}`
}

async function note<Is extends 'refused' | 'slowed'>(
  db: IdentityDb,
  attempt: Attempt,
  { id }: CodeOwner,
  is: Is,
): Promise<{ readonly is: Is }> {
  await saveAttempt(db, attempt, is, id)
  await saveIdentityDeed(db, { deed: `user.code-${is}`, by: null, subject: id, organisation: null, now: attempt.now })
  return { is }
}
