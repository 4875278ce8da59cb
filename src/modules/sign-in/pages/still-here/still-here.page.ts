import type { Reply } from '#platform/http/reply.ts'

/**
 * Answered to a script when somebody says, or shows by typing, that they are still there. That it was asked is what
 * counts: the session was used. A locked one is answered with the page that unlocks it, as everywhere.
 */
export async function showStillHere(): Promise<Reply> {
  return { json: { isHere: true } }
}
