import type { Reply } from '#platform/http/reply.ts'
import type { SignedInVisit } from '#platform/http/visit.ts'
import { membershipsOf } from '../../members-of-user.ts'
import { membershipPath } from '../../membership-links.ts'
import { yourMembershipsView } from './your-memberships.view.tsx'

/** GET /membership: what somebody who is signed in is a member of, each leading to its own page for a day. */
export async function showYourMemberships({ network, user, now, secrets }: SignedInVisit): Promise<Reply> {
  const found = await network((db) => membershipsOf(db, user.email, now))
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
