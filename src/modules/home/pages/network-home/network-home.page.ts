import { membershipsOf } from '#modules/membership/index.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { User, Visit } from '#platform/http/visit.ts'
import { gatherNetwork } from './gather-network.ts'
import { type HomeDoor, networkHomeView } from './network-home.view.tsx'

/** GET / where there is a network: for strangers what this is; for its members what is theirs. */
export async function showNetworkHome(visit: Visit): Promise<Reply> {
  const { user, now, demo, site } = visit
  const gathered = await visit.network((db) => gatherNetwork(db, now))
  const keepsRecords = site.mode === 'both'
  return {
    title: site.name ?? 'Lessen',
    body: networkHomeView({
      ...gathered,
      siteName: site.name ?? 'Lessen',
      origin: visit.origin,
      member: user ? { name: user.name, doors: await ownDoors(visit, user) } : null,
      doors,
      keepsRecords,
      demo: user ? null : demo,
    }),
    wide: true,
    publicFace: {
      description:
        'Guidance, tools, stories and events for everybody who works for fewer restrictive practices. Free, without a sign-in.',
      path: '/',
    },
  }
}

/** Their membership, and how it stands; for who is no member, a way to join. */
async function ownDoors(visit: Visit, user: User): Promise<readonly HomeDoor[]> {
  const own = await membershipsOf(visit, user)
  if (own === 'by mail')
    return [{ text: 'Your membership', href: '/membership', says: 'It opens by a link that we mail to you.' }]
  if (own.length === 0) return [{ text: 'Your membership', href: '/membership', says: 'You are not a member yet.' }]
  return own.map(({ member, says }) => ({ text: member.name, href: '/membership', says }))
}

const doors: readonly HomeDoor[] = [
  { text: 'Join', href: '/join', says: 'As a person or as an organisation. Free.' },
  { text: 'Stories', href: '/stories', says: 'What people lived through, in their own words.' },
  { text: 'Hubs', href: '/hubs', says: 'Everything on one theme in one place.' },
  {
    text: 'Take part',
    href: '/take-part',
    says: 'Surveys, groups and calls for examples, and until when they are open.',
  },
  {
    text: 'Newsletter',
    href: '/newsletter',
    says: 'What is new, by mail. You choose what about, and stop with one click.',
  },
  { text: 'Directory', href: '/directory', says: 'Who knows about what, and how to reach them.' },
  { text: 'What we say', href: '/positions', says: 'Our positions, and what we answered when governments asked.' },
  { text: 'Suggest a resource', href: '/resources/suggest', says: 'You know something that helps? Tell us.' },
  { text: 'About us', href: '/about', says: 'Who we are, what we want, and how to reach us.' },
]
