import type { FastifyReply, FastifyRequest } from 'fastify'
import { letOtherSitesRead } from '#platform/http/for-other-sites.ts'
import type { HttpParts } from '#platform/http/http-parts.ts'
import type { Packing } from '#platform/http/page-memory.ts'
import type { Route } from '#platform/http/route.ts'
import { markUnlessUnchanged } from '#platform/http/unchanged.ts'
import { cookieName } from '#platform/sessions/browser-cookies.ts'
import { isToken } from '#platform/sessions/token.ts'
import { readChangeNumber } from '#platform/tenancy/network-state.store.ts'
import { readPublic } from '#platform/tenancy/public-reads.ts'

/** Whether a page of this route may be remembered: offered to everybody, without a cookie, and only looked at. */
export function isPlain(route: Route): boolean {
  return route.who === 'anyone' && route.givesNoCookie === true
}

/**
 * Sends a public page that is remembered and still stands to somebody without a session, and says whether it did. The number
 * of changes is asked of the database for every request, after it came: an edit anywhere is seen by the next one.
 */
export async function answersFromMemory(
  parts: HttpParts,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<boolean> {
  const { memory, settings } = parts
  if (memory === undefined || route.method !== 'GET' || !isPlain(route) || !memory.has(request.url)) return false
  if (isToken(request.cookies[cookieName('session', settings.origin.startsWith('https:'))])) return false
  const number = await changeNumber(parts)
  const page = memory.find(request.url, number, parts.now())
  if (page === undefined) return false
  const packing = wanted(request)
  const packed = packing === undefined ? page.text : await page.packed(packing)
  if (markUnlessUnchanged(reply.code(200), page.mark)) {
    void reply.code(304).send()
    return true
  }
  letOtherSitesRead(reply, page.type)
  if (packing !== undefined) reply.header('content-encoding', packing)
  void reply.header('vary', 'accept-encoding').type(page.type).send(packed)
  return true
}

const waiting = new WeakMap<HttpParts, { running: Promise<string>; next?: Promise<string> }>()

/**
 * The number as it stands after this call. While one question is out, all who come wait together for the next one, so
 * that a crowd costs no more questions than the database answers one after the other.
 */
function changeNumber(parts: HttpParts): Promise<string> {
  const ask = () => readPublic(parts.database, parts.log, readChangeNumber)
  const now = waiting.get(parts)
  if (now === undefined) return begin(parts, ask())
  return (now.next ??= now.running.then(
    () => begin(parts, ask()),
    () => begin(parts, ask()),
  ))
}

function begin(parts: HttpParts, running: Promise<string>): Promise<string> {
  const turn: { running: Promise<string>; next?: Promise<string> } = { running }
  waiting.set(parts, turn)
  const done = () => {
    if (waiting.get(parts) === turn && turn.next === undefined) waiting.delete(parts)
  }
  running.then(done, done)
  return running
}

function wanted({ headers }: FastifyRequest): Packing | undefined {
  const accepted = (headers['accept-encoding']?.toString() ?? '').split(',').map((part) => part.trim())
  return (['zstd', 'gzip'] as const).find((way) =>
    accepted.some((part) => part === way || (part.startsWith(`${way};`) && !/;\s*q=0(\.0*)?$/.test(part))),
  )
}
