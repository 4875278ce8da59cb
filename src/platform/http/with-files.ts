import type { FastifyRequest } from 'fastify'
import { admit, heldInNetwork, memberOf } from '#platform/http/admission.ts'
import type { Arrival } from '#platform/http/arrival.ts'
import { cameFromHere } from '#platform/http/came-from-here.ts'
import type { HttpParts } from '#platform/http/http-parts.ts'
import { isProofFor } from '#platform/http/proof-for.ts'
import { provenanceIn } from '#platform/http/provenance.ts'
import { receiveFiles } from '#platform/http/receive-files.ts'
import { isByLink, type Route } from '#platform/http/route.ts'
import type { Answers } from '#platform/http/visit.ts'

/** A request with its files, and what tidies up after the answer, whatever it was. */
export type WithFiles = { readonly arrival: Arrival; tidy(): Promise<void> }

/**
 * Reads a form with files, when the route takes them. Nothing is written to the disk for somebody who may not come in,
 * or whose form does not begin with the proof that a page of ours made it.
 */
export async function withFiles(
  parts: HttpParts,
  route: Route,
  arrival: Arrival,
  request: FastifyRequest,
): Promise<WithFiles> {
  if (isByLink(route)) return { arrival, tidy: async () => {} }
  const most = 'takesFiles' in route ? route.takesFiles?.most : undefined
  if (most === undefined || request.method !== 'POST' || !request.isMultipart())
    return { arrival, tidy: async () => {} }
  const member = memberOf(arrival.session, parts.permissionsOf)
  const held = heldInNetwork(arrival.session, parts.permissionsInNetwork)
  const mayCome =
    cameFromHere(provenanceIn(request.headers), parts.settings.origin) &&
    ['member', 'team'].includes(admit(route, arrival.session, member, held).is)
  const isTrusted = (begun: Answers) => mayCome && isProofFor(parts, { bound: arrival.bound, form: begun })

  const { form, unreadable, received, tidy } = await receiveFiles(parts.files, request, { most, isTrusted })
  return { arrival: { ...arrival, form, received, unreadable: arrival.unreadable ?? unreadable }, tidy }
}
