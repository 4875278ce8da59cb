import type { FastifyReply, FastifyRequest } from 'fastify'
import { arrivalOf } from '#platform/http/arrival.ts'
import { isDatabaseAway } from '#platform/http/database-away.ts'
import { unreadableNotice } from '#platform/http/form-notices.ts'
import type { HttpParts } from '#platform/http/http-parts.ts'
import { faultNotice, unavailableNotice } from '#platform/http/notices.ts'
import type { Notice } from '#platform/http/page-frame.ts'
import { newReference } from '#platform/http/reference.ts'
import { sendNotice, surroundingsOf } from '#platform/http/send-answer.ts'

/** The one place where faults end: a calm page with a reference number for the person, the story for the log. */
export function errorBoundary(parts: HttpParts) {
  return (fault: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const notice = unreadable(fault) ?? told(parts, fault, request)
    return sendNotice(parts, notice, surroundingsOf(parts, arrivalOf(request)), reply)
  }
}

function told(parts: HttpParts, fault: unknown, request: FastifyRequest): Notice {
  const reference = newReference()
  const isAway = isDatabaseAway(fault)
  const userId = arrivalOf(request)?.session?.user.id
  const fields = {
    reference,
    method: request.method,
    route: request.routeOptions.url ?? 'no route',
    ...(userId ? { userId } : {}),
  }
  parts.log.error(isAway ? 'request.database-away' : 'request.failed', { ...fields, status: isAway ? 503 : 500 }, fault)
  return isAway ? unavailableNotice(reference) : faultNotice(reference)
}

const inWords: Readonly<Record<number, string>> = {
  413: 'It was larger than one megabyte.',
  414: 'The address was too long.',
  415: 'It was not sent as one of our forms.',
}

/** What the server refuses before any page is asked: bodies and addresses that cannot be read. */
function unreadable(fault: unknown): Notice | undefined {
  if (!(fault instanceof Error) || !('code' in fault) || !('statusCode' in fault)) return undefined
  const { code, statusCode } = fault
  if (typeof code !== 'string' || !code.startsWith('FST_') || typeof statusCode !== 'number') return undefined
  if (statusCode < 400 || statusCode > 499) return undefined
  return unreadableNotice(statusCode, inWords[statusCode] ?? 'It did not arrive whole.')
}
