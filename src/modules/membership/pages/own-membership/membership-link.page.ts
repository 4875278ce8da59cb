import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { parseTypedEmail } from '#platform/forms/typed-email.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { askForMembershipLink } from '../../join-network.ts'
import { askForMembershipLinkView, membershipLinkSentView } from './membership-link.view.tsx'

/** GET /membership/link: where a member asks for the link to their membership. */
export async function showMembershipLink(visit: Visit): Promise<Reply> {
  return page(visit, '', [])
}

/** POST /membership/link: sends it, if the address belongs to a member. The answer is the same. */
export async function submitMembershipLink(visit: Visit): Promise<Reply> {
  const typed = answer(visit.form, 'email')
  const email = parseTypedEmail(typed)
  if (!email.ok) return page(visit, typed, email.problems)
  const { now, secrets } = visit
  await visit.networkDeed((db) => askForMembershipLink(db, email.value, { now, secrets }))
  return { location: '/membership/link/sent' }
}

/** GET /membership/link/sent: what happens next. */
export async function showMembershipLinkSent(): Promise<Reply> {
  return {
    title: 'Look in your mail for the link to your membership',
    back: { href: '/join', text: 'Join the network' },
    body: membershipLinkSentView(),
  }
}

function page(visit: Visit, email: string, problems: readonly Problem[]): Reply {
  return {
    status: problems.length > 0 ? 422 : 200,
    title: 'See your membership',
    problems: problems.length,
    back: { href: '/join', text: 'Join the network' },
    body: askForMembershipLinkView({ email, problems, sendsMail: visit.mail !== 'off', tokens: visit.tokens }),
    publicFace: { description: 'See, renew or end your membership of the network.', path: '/membership/link' },
  }
}
