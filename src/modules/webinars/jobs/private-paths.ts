import type { Settings } from '#platform/config/settings.ts'
import { seal } from '#platform/sessions/sealed-text.ts'
import { linkPurpose } from '../domain/private-link.ts'

/** How a job addresses the private page of a registration. */
export function privatePaths({ secret }: Pick<Settings, 'secret'>): (registration: string) => string {
  return (registration) => `/webinars/mine/${seal(secret, linkPurpose, registration)}`
}
