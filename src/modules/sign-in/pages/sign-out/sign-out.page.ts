import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import { saveIdentityDeed } from '../../store/identity-audit.store.ts'
import { findOpenedBy } from '../../store/locked-sessions.store.ts'
import { endSession } from '../../store/sessions.store.ts'
import { noSession } from '../sign-in/open-session.ts'

/**
 * Ends the session in the database and in the browser. Nothing that waits on the device is touched. Who came by their
 * organisation's own sign-in is shown how to sign out there too.
 */
export async function submitSignOut(visit: Visit): Promise<Reply> {
  const { session } = visit.browser
  const opened = session === undefined ? undefined : await visit.identity((db) => end(db, session, visit.now))
  const said = new URLSearchParams({ 'signed-out': 'yes', ...(opened ? { with: opened.code } : {}) })
  return { location: `/sign-in?${said}`, cookies: [noSession] }
}

async function end(db: IdentityDb, session: string, now: string): Promise<{ readonly code: string } | undefined> {
  const opened = await findOpenedBy(db, session)
  const ended = await endSession(db, session, now)
  if (ended) {
    const about = { by: ended.userId, subject: ended.userId, organisation: ended.openedBy, now }
    await saveIdentityDeed(db, { deed: 'user.signed-out', ...about })
  }
  return opened
}
