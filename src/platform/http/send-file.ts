import { createReadStream } from 'node:fs'
import type { FastifyReply } from 'fastify'
import type { ServedFile } from '#platform/files/show-file.ts'
import type { PublicFileReply } from '#platform/http/reply.ts'

/**
 * Sends a file that somebody added. Whatever is in it, a browser may run nothing, load nothing and guess nothing; only
 * pictures, which were drawn anew, may stand in a page, and all else is offered for saving. Nobody keeps a copy.
 */
export function sendFile({ path, type, name, bytes, isPicture }: ServedFile, reply: FastifyReply): FastifyReply {
  return reply
    .header('content-security-policy', "default-src 'none'; sandbox; frame-ancestors 'none'")
    .header('cache-control', 'private, no-store')
    .header('content-disposition', `${isPicture ? 'inline' : 'attachment'}; ${savedAs(name)}`)
    .header('content-length', String(bytes))
    .type(type)
    .send(createReadStream(path))
}

/**
 * Sends a picture or document that everybody may have, with the same care. Kept for a year where its address changes with
 * its content, else asked for each time whether it is still the same.
 */
export function sendPublicFile(
  { content, type, name, isPicture, mark, isLasting }: PublicFileReply['publicFile'],
  reply: FastifyReply,
): FastifyReply {
  const etag = `"${mark}"`
  reply
    .header('content-security-policy', "default-src 'none'; sandbox; frame-ancestors 'none'")
    .header('cache-control', isLasting ? `public, max-age=${year}, immutable` : 'public, no-cache')
    .header('etag', etag)
    .header('content-disposition', `${isPicture ? 'inline' : 'attachment'}; ${savedAs(name)}`)
  const known = (reply.request.headers['if-none-match'] ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  if (known.includes(etag)) return reply.code(304).send()
  return reply.type(type).send(content)
}

const year = 31_536_000

/** The name in both ways that browsers understand (RFC 6266): plain letters, and all letters. */
function savedAs(name: string): string {
  const plain = name.normalize('NFKD').replace(/[^\w .()-]/g, '_')
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `filename="${plain}"; filename*=UTF-8''${whole}`
}
