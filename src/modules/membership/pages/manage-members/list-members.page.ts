import { shortDate } from '#basics/written-time.ts'
import { csvLine } from '#modules/audit/index.ts'
import { networkDayOf } from '#modules/publishing/index.ts'
import { listPage, rowsOnAPage } from '#platform/forms/list-page.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { membersExported } from '../../announcements.ts'
import { type Member, sectorName } from '../../domain/member.ts'
import { standingNames, standingOfMember } from '../../domain/membership-in-words.ts'
import { countMembers, listMembers, type MemberFilter } from '../../store/members.store.ts'
import { listMembersView } from './list-members.view.tsx'

/** GET /desk/members: members of every kind and standing. */
export async function showListMembers(visit: NetworkVisit): Promise<Reply> {
  const { db, query } = visit
  const filter = filterOf(visit)
  const counts = await countMembers(db, filter)
  const inState = (state: string | null) =>
    counts.filter((one) => state === null || one.state === state).reduce((sum, { members }) => sum + members, 0)
  const at = listPage(query.get('page'), inState(filter.state))
  const members = await listMembers(db, filter, rowsOnAPage, at.before)
  const address = (more: Record<string, string>) =>
    new URLSearchParams({ q: filter.typed, state: filter.state ?? '', ...more }).toString()
  const body = listMembersView({
    typed: filter.typed,
    state: filter.state ?? '',
    states: Object.entries(standingNames).map(([code, name]) => ({ code, text: `${name} (${inState(code)})` })),
    members: members.map((member) => ({
      href: `/desk/members/${member.id}`,
      name: member.name,
      kind: member.kind === 'organisation' ? 'Organisation' : 'Person',
      standing: standingNames[standingOfMember(member, filter.today)],
      until: untilInWords(member),
    })),
    at,
    pageHref: (page) => `/desk/members?${address({ page: String(page) })}`,
    exportHref: `/desk/members/export?${address({})}`,
  })
  return { title: 'Members', body }
}

/** GET /desk/members/export: the same list as a file, noted in the audit. Five thousand at most. */
export async function giveMembers(visit: NetworkVisit): Promise<Reply> {
  const { db } = visit
  const filter = filterOf(visit)
  const members = await listMembers(db, filter, 5000, 0)
  await db.announce(membersExported('list', null, { members: members.length }))
  const head = [
    'Name',
    'Kind',
    'Contact',
    'E-mail',
    'Sector',
    'Nation',
    'Stands',
    'Member since',
    'Until',
    'Listed since',
  ]
  const lines = members.map((member) => [
    member.name,
    member.kind,
    member.contactName,
    member.email,
    sectorName(member.sector),
    member.nation,
    standingNames[standingOfMember(member, filter.today)],
    member.membership.since,
    member.membership.endsOn,
    member.listedSince,
  ])
  return { csv: { name: `members-${filter.today}.csv`, text: [head, ...lines].map(csvLine).join('') } }
}

function filterOf({ query, now }: NetworkVisit): MemberFilter {
  const state = query.get('state') ?? ''
  const typed = (query.get('q') ?? '').trim().slice(0, 100)
  return { today: networkDayOf(now), typed, state: state in standingNames ? state : null }
}

function untilInWords({ kind, membership: { endsOn } }: Member): string {
  if (endsOn !== null) return shortDate(endsOn)
  return kind === 'individual' ? 'No end' : 'Not decided'
}
