import { isId } from '#basics/id.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { SignedInVisit } from '#platform/http/visit.ts'
import { endOneSession, endOtherSessions } from '../../store/own-sessions.store.ts'
import { noteOwnDeed } from '../factors/note-factor.ts'

/** Ends one of one's own sessions: that browser's next request is refused. */
export async function submitEndSession(visit: SignedInVisit): Promise<Reply> {
  const id = visit.params['session']
  if (!isId(id)) return nothingHere
  const hasEnded = await visit.identity(async (db) => {
    const ended = await endOneSession(db, visit.user.id, id, visit.now)
    if (ended) await noteOwnDeed(db, visit, 'user.ended-sessions', { sessions: 1 })
    return ended
  })
  return hasEnded ? { location: '/your-sign-in' } : nothingHere
}

/** Ends all of one's own sessions but this one. */
export async function submitEndOtherSessions(visit: SignedInVisit): Promise<Reply> {
  await visit.identity(async (db) => {
    const sessions = await endOtherSessions(db, visit.user.id, visit.sessionId ?? null, visit.now)
    await noteOwnDeed(db, visit, 'user.ended-sessions', { sessions })
  })
  return { location: '/your-sign-in' }
}
