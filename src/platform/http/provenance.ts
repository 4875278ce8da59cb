import type { FastifyRequest } from 'fastify'
import type { Provenance } from '#platform/http/came-from-here.ts'

/** What a request says about where it came from. */
export function provenanceIn(headers: FastifyRequest['headers']): Provenance {
  const site = headers['sec-fetch-site']
  return { origin: headers.origin, fetchSite: typeof site === 'string' ? site : undefined, host: headers.host }
}
