import { type Id, isId } from '#basics/id.ts'
import type { Visit } from '#platform/http/visit.ts'
import { linkPurpose } from '../domain/private-link.ts'

/** The private page of a registration: its id, sealed, is in the address. */
export function pathsOf({ seal }: Pick<Visit, 'seal'>): (registration: Id) => string {
  return (registration) => `/webinars/mine/${seal(linkPurpose, registration)}`
}

/** The registration that the address of a private page names; nothing when nobody here made it. */
export function registrationIn({ params, unseal }: Pick<Visit, 'params' | 'unseal'>): Id | undefined {
  const id = unseal(linkPurpose, params['pass'] ?? '')
  return isId(id) ? id : undefined
}
