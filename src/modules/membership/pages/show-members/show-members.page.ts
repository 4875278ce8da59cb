import { longDate } from '#basics/written-time.ts'
import { networkDayOf } from '#modules/publishing/index.ts'
import { listPage, rowsOnAPage } from '#platform/forms/list-page.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { heldUntilInWords, promisedInWords, proofInWords } from '../../domain/commitments-in-words.ts'
import { sectorName } from '../../domain/member.ts'
import { endedOn, isMember, standingOf } from '../../domain/membership.ts'
import { currentJoiningSet } from '../../store/joining-sets.store.ts'
import { countListed, findListedCode, findPublicMember, listListed } from '../../store/members.store.ts'
import { listPromises, listTerms } from '../../store/promises.store.ts'
import { showMembersView, showMemberView } from './show-members.view.tsx'

/** GET /members: organisations that agreed to be shown, while they are members. */
export async function showMembers({ network, now, query }: Visit): Promise<Reply> {
  const today = networkDayOf(now)
  const { at, members, set } = await network(async (db) => {
    const at = listPage(query.get('page'), await countListed(db, today))
    return { at, members: await listListed(db, today, rowsOnAPage, at.before), set: await currentJoiningSet(db) }
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
      offered: set.commitments.map(({ sentence }) => sentence),
    }),
    publicFace: { description: 'Organisations that promised to use less restrictive practice.', path },
  }
}

/** GET /members/:code: what one member promised; or the day on which its membership ended. */
export async function showMember({ network, now, params }: Visit): Promise<Reply> {
  const today = networkDayOf(now)
  const found = await network(async (db) => {
    const member = await findPublicMember(db, params['code'] ?? '')
    if (!member) return undefined
    const again = endedOn(member.membership, today) === null ? undefined : await findListedCode(db, member.name, today)
    return { member, again, promises: await listPromises(db, member.id), terms: await listTerms(db, member.id) }
  })
  if (!found) return nothingHere
  const { member, again, promises, terms } = found
  const { membership, name, code, listedShows, sector, nation, website } = member
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
      again: again === undefined ? null : `/members/${again}`,
      until: heldUntilInWords(member, today),
      rows: isHere ? rows : [],
      website: isHere && listedShows.includes('website') && website !== '' ? website : null,
      promises: promises.map((promise) => ({
        sentence: promise.sentence,
        promised: promisedInWords(promise),
        proof: proofInWords({ is: 'not yet shown' }),
      })),
    }),
    publicFace: {
      description: isHere ? `What ${name} promised as a member of the network.` : `${name} is no member any more.`,
      path: `/members/${code}`,
    },
  }
}
