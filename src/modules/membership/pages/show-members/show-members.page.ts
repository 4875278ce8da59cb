import { longDate } from '#basics/written-time.ts'
import { networkDayOf } from '#modules/publishing/index.ts'
import { listPage, rowsOnAPage } from '#platform/forms/list-page.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { sectorName } from '../../domain/member.ts'
import { endedOn, isMember, standingOf } from '../../domain/membership.ts'
import { countListed, findPublicMember, listListed } from '../../store/members.store.ts'
import { listPromises, listTerms } from '../../store/promises.store.ts'
import { showMembersView, showMemberView } from './show-members.view.tsx'

/** GET /members: organisations that agreed to be shown, while they are members. */
export async function showMembers({ network, now, query }: Visit): Promise<Reply> {
  const today = networkDayOf(now)
  const { at, members } = await network(async (db) => {
    const at = listPage(query.get('page'), await countListed(db, today))
    return { at, members: await listListed(db, today, rowsOnAPage, at.before) }
  })
  const path = at.page > 1 ? `/members?page=${at.page}` : '/members'
  return {
    title: at.page > 1 ? `Member organisations, page ${at.page}` : 'Member organisations',
    body: showMembersView({
      members: members.map(({ code, name, sector, nation }) => ({
        href: `/members/${code}`,
        name,
        says: `${sectorName(sector)}, ${nation}`,
      })),
      at,
    }),
    publicFace: { description: 'Organisations that promised to use less restrictive practice.', path },
  }
}

/** GET /members/:code: what one member promised; or the day on which its membership ended. */
export async function showMember({ network, now, params }: Visit): Promise<Reply> {
  const found = await network(async (db) => {
    const member = await findPublicMember(db, params['code'] ?? '')
    if (!member) return undefined
    return { member, promises: await listPromises(db, member.id), terms: await listTerms(db, member.id) }
  })
  if (!found) return nothingHere
  const { member, promises, terms } = found
  const { membership, name, code, listedShows, sector, nation, website } = member
  const today = networkDayOf(now)
  const ended = endedOn(membership, today)
  if (ended === null && !isMember(standingOf(membership, today))) return nothingHere
  const isHere = ended === null
  const renewed = terms[0]?.confirmedOn
  const rows = [
    { key: 'Member since', value: membership.since === null ? '' : longDate(membership.since) },
    { key: 'Last confirmed', value: renewed === undefined ? '' : longDate(renewed) },
    ...(listedShows.includes('lead') ? [{ key: 'Lead', value: member.contactName }] : []),
  ]
  return {
    title: name,
    back: { href: '/members', text: 'Member organisations' },
    body: showMemberView({
      name,
      caption: isHere ? `${sectorName(sector)}, ${nation}` : 'Member organisations',
      ended: ended === null ? null : `Membership ended on ${longDate(ended)}.`,
      rows: isHere ? rows : [],
      website: isHere && listedShows.includes('website') && website !== '' ? website : null,
      promises: promises.map(({ sentence, since }) => ({
        sentence,
        since: longDate(since),
        proof: { is: 'not yet shown' } as const,
      })),
    }),
    publicFace: {
      description: isHere ? `What ${name} promised as a member of the network.` : `${name} is no member any more.`,
      path: `/members/${code}`,
    },
  }
}
