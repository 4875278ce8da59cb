import { answer } from '#platform/forms/answers.ts'
import { unlockAddress } from '#platform/http/http-parts.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { nextPath } from '../../domain/next-path.ts'
import { saveIdentityDeed } from '../../store/identity-audit.store.ts'
import { lockSession } from '../../store/locked-sessions.store.ts'

/** Locks the screen at once. The session goes on behind the lock, and leads back to the same page. */
export async function submitLockScreen(visit: Visit): Promise<Reply> {
  const { user } = visit
  const { session } = visit.browser
  if (!user || !session) return { location: '/sign-in' }
  await visit.identity(async (db) => {
    await lockSession(db, session, visit.now)
    await saveIdentityDeed(db, {
      deed: 'user.locked',
      by: user.id,
      subject: user.id,
      organisation: null,
      now: visit.now,
    })
  })
  return { location: unlockAddress(visit.seal, user.id, nextPath(answer(visit.form, 'back'))) }
}
