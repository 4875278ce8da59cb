import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { saveIdentityDeed } from '../../store/identity-audit.store.ts'
import { endSession } from '../../store/sessions.store.ts'
import { noSession } from '../sign-in/open-session.ts'

/** Ends the session in the database and in the browser. Nothing that waits on the device is touched. */
export async function submitSignOut(visit: Visit): Promise<Reply> {
  const { session } = visit.browser
  if (session) {
    await visit.identity(async (db) => {
      const ended = await endSession(db, session, visit.now)
      if (ended)
        await saveIdentityDeed(db, {
          deed: 'user.signed-out',
          by: ended.userId,
          subject: ended.userId,
          organisation: null,
          now: visit.now,
        })
    })
  }
  return { location: '/sign-in?signed-out=yes', cookies: [noSession] }
}
