import { createHash } from 'node:crypto'
import type { FastifyReply } from 'fastify'

/**
 * Sends text that is the same for everybody. A browser or proxy may keep it, and asks each time whether it is still the
 * same (RFC 9110, section 13): if so it is told just that. So nothing shown is ever older than the last edit.
 */
export function sendUnlessUnchanged(reply: FastifyReply, type: string, text: string): FastifyReply {
  const mark = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  reply.header('cache-control', 'public, no-cache').header('etag', mark)
  if (reply.statusCode === 200 && marksIn(reply.request.headers['if-none-match']).includes(mark))
    return reply.code(304).send()
  return reply.type(type).send(text)
}

/** Compared weakly, as a question whether to send again asks for: with or without the W in front. */
function marksIn(header: string | undefined): string[] {
  return (header ?? '').split(',').map((mark) => mark.trim().replace(/^"/, 'W/"'))
}
