import type { Reply } from '#platform/http/reply.ts'
import type { SignedInVisit } from '#platform/http/visit.ts'
import { membershipsOf } from '../../members-of-user.ts'
import { membershipPath } from '../../membership-links.ts'
import { openByMailView, yourMembershipsView } from './your-memberships.view.tsx'

/** GET /membership: what somebody who is signed in is a member of, each leading to its own page for a day. */
export async function showYourMemberships(visit: SignedInVisit): Promise<Reply> {
  const { user, now, secrets } = visit
  const found = await membershipsOf(visit, user)
  if (found === 'by mail') return { title: 'Your membership', body: openByMailView() }
  const body = yourMembershipsView({
    email: user.email,
    lines: found.map(({ member, says }) => ({
      text: member.name,
      href: membershipPath(secrets, member, now, 1),
      says,
      isOrganisation: member.kind === 'organisation',
    })),
  })
  return { title: 'Your membership', body }
}
