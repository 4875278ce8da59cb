import type { Reply } from '#platform/http/reply.ts'
import type { SignedInVisit } from '#platform/http/visit.ts'
import { type Factor, factorWords, isRunningOut } from '../../domain/factor.ts'
import type { OpenSession } from '../../domain/listed-session.ts'
import { nextPath } from '../../domain/next-path.ts'
import { listFactors } from '../../store/factors.store.ts'
import { listOpenSessions } from '../../store/own-sessions.store.ts'
import { needsSecondStep } from '../../store/second-step-rule.store.ts'
import { findUser } from '../../store/users.store.ts'
import { written } from './written.ts'
import { yourSignInView } from './your-sign-in.view.tsx'

/** What somebody signs in with, and where they are signed in: all of it theirs to change. */
export async function showYourSignIn(visit: SignedInVisit): Promise<Reply> {
  const { user, now, membership, openedBy } = visit
  const found = await visit.identity(async (db) => ({
    factors: await listFactors(db, user.id),
    sessions: await listOpenSessions(db, user.id, now, openedBy),
    isNeeded: membership !== null && (await needsSecondStep(db, membership.organisation.id, membership.role)),
    hasPassword: (await findUser(db, user.id))?.passwordHash != null,
  }))
  const next = visit.query.get('next')
  return {
    title: 'Your sign-in',
    wide: true,
    body: yourSignInView({
      email: user.email,
      isByProvider: openedBy !== null,
      hasPassword: found.hasPassword,
      organisation: membership?.organisation.name ?? '',
      isSecondStepMissing: found.isNeeded && openedBy === null && found.factors.length === 0,
      isRunningOut: openedBy === null && isRunningOut(found.factors),
      goOn: next === null ? null : nextPath(next),
      factors: found.factors.map((factor) => factorShown(visit, factor)),
      sessions: found.sessions.map((session) => sessionShown(visit, session)),
      tokens: visit.tokens,
    }),
  }
}

function factorShown(visit: SignedInVisit, { id, kind, name, createdAt, usedAt, left }: Factor) {
  const used = usedAt === null ? 'Not used yet' : `Last used at ${written(visit, usedAt)}`
  const codes = left === null ? [] : [left === 1 ? '1 code left' : `${left} codes left`]
  return { id, kind: factorWords[kind], name, says: [`Added at ${written(visit, createdAt)}`, used, ...codes] }
}

function sessionShown(visit: SignedInVisit, { id, device, startedAt, usedAt }: OpenSession) {
  const times = { started: written(visit, startedAt), used: written(visit, usedAt) }
  return { id, device, ...times, isThis: id === visit.sessionId }
}
