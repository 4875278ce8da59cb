import type { FastifyReply } from 'fastify'

/**
 * Lets pages of other sites read what is public and meant for programs: feeds, data, calendars. It is the same for
 * everybody and holds nothing of whoever asks, so nothing is given away. Pages for people stay as they are.
 */
export function letOtherSitesRead(reply: FastifyReply, type: string): void {
  if (type.startsWith('text/html')) return
  reply.header('access-control-allow-origin', '*')
}
