import { longDate } from '#basics/written-time.ts'
import type { LeadInvitation } from '../../domain/lead.ts'

/** Who is asked to be lead, as a page tells it; null where nobody is. */
export function askedShown(invitation: LeadInvitation | undefined) {
  return invitation ? { name: invitation.name, email: invitation.email, on: longDate(invitation.askedOn) } : null
}
