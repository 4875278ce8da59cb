import { createHash } from 'node:crypto'
import type { FastifyReply } from 'fastify'

/** The mark (ETag) of a text: another text has another. */
export function markOf(text: string): string {
  return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
}

/**
 * Sends text that is the same for everybody. A browser or proxy may keep it, and asks each time whether it is still the
 * same (RFC 9110, section 13): if so it is told just that. So nothing shown is ever older than the last edit.
 */
export function sendUnlessUnchanged(
  reply: FastifyReply,
  type: string,
  text: string,
  mark = markOf(text),
): FastifyReply {
  return markUnlessUnchanged(reply, mark) ? reply.code(304).send() : reply.type(type).send(text)
}

/** Writes the mark of what is to be sent, and says whether the browser has just that already. */
export function markUnlessUnchanged(reply: FastifyReply, mark: string): boolean {
  reply.header('cache-control', 'public, no-cache').header('etag', mark)
  return reply.statusCode === 200 && marksIn(reply.request.headers['if-none-match']).includes(mark)
}

/** Compared weakly, as a question whether to send again asks for: with or without the W in front. */
function marksIn(header: string | undefined): string[] {
  return (header ?? '').split(',').map((mark) => mark.trim().replace(/^"/, 'W/"'))
}
