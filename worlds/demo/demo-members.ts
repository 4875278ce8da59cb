import { addDays, type CalendarDate } from '#basics/calendar-date.ts'
import { firstJoiningSet } from '#modules/membership/domain/joining-set.ts'
import type { LeadChange } from '#modules/membership/domain/lead.ts'
import { nations } from '#modules/membership/domain/member.ts'
import { addLeadChange } from '#modules/membership/store/leads.store.ts'
import { countMembers } from '#modules/membership/store/members.store.ts'
import { aMemberOrganisation, aMemberPerson, type BuiltMember } from '#modules/membership/testing/a-member.builder.ts'
import { networkDayOf } from '#modules/publishing/index.ts'
import type { Database } from '#platform/db/database.ts'
import { hashToken, newToken } from '#platform/sessions/token.ts'
import { inNetwork } from '#platform/tenancy/network-db.ts'

/** Invented organisations: name, sector, nation, for how many days a member, and whether in the public list. */
const organisations = [
  ['Larkrise Hospitals (invented)', 'health', 'England', 250, true],
  ['Hazelmere School (invented)', 'education', 'England', 200, true],
  ['Cwm Derw Care (invented)', 'social-care', 'Wales', 120, true],
  ['Loch Alder Homes (invented)', 'social-care', 'Scotland', 310, true],
  ['Mourne View Trust (invented)', 'health', 'Northern Ireland', 90, true],
  ['Liffey Quays Services (invented)', 'social-care', 'Ireland', 40, true],
  ['Brackenridge Academy (invented)', 'education', 'England', 340, true],
  ['Steady Hands Training (invented)', 'other', 'England', 20, true],
  ['Ty Gwern Ward (invented)', 'health', 'Wales', 180, false],
  ['Birchfield Residential (invented)', 'social-care', 'England', 75, false],
  ['Glen Rowan School (invented)', 'education', 'Scotland', 375, false],
  ['Ashgrove Supported Living (invented)', 'social-care', 'England', 430, false],
] as const

const people =
  'Ada Bel Cai Dee Eli Fay Gus Hal Ivy Jon Kim Lou Mia Ned Oma Pia Quin Rae Sol Tia Una Val Wim Xan Yan Zoe Abe Bea Cleo Dov'.split(
    ' ',
  )

/** Gives the demonstration's network members: twelve organisations, one that waits, and thirty people, all invented. */
export async function loadDemoMembers({ app }: Pick<Database, 'app'>, now: string): Promise<void> {
  const today = networkDayOf(now)
  await inNetwork(app, async (db) => {
    if ((await countMembers(db, { today, typed: '', state: null })).length > 0) return
    for (const [number, [name, sector, nation, days, isListed]] of organisations.entries()) {
      const since = addDays(today, -days)
      const chosen = firstJoiningSet.commitments.map(({ code }) => code).filter((_, at) => (at + number) % 2 === 0)
      const listedSince = isListed ? since : null
      const email = `lead${number + 1}@members.example`
      const member = await aMemberOrganisation(db, { name, email, sector, nation, listedSince }, since, chosen)
      if (number === 0) await addLeadChange(db, member.id, demoChange(today), hashToken(newToken()))
    }
    await aMemberOrganisation(db, demoWaiting(today), addDays(today, -3), ['listen', 'tell'])
    for (const [number, name] of people.entries()) {
      const sector = (['health', 'social-care', 'education', 'other'] as const)[number % 4] ?? 'other'
      const nation = nations[number % nations.length] ?? 'England'
      const given = { name: `${name} (invented)`, email: `${name.toLowerCase()}@members.example`, sector, nation }
      await aMemberPerson(db, given, addDays(today, -5 * (number + 1)))
    }
  })
}

/** The lead of one organisation changed some days ago. */
function demoChange(today: CalendarDate): LeadChange {
  return { changedOn: addDays(today, -12), formerName: 'Pat Alder (invented)', isByTeam: false }
}

/** One organisation waits for the team's decision. */
function demoWaiting(today: CalendarDate): BuiltMember {
  const answers = firstJoiningSet.questions.map(({ code }) => ({ question: code, isYes: true }))
  const confirmedOn = addDays(today, -2)
  return {
    name: 'Willowbank House (invented)',
    email: 'lead13@members.example',
    sector: 'social-care',
    nation: 'Wales',
    contactName: 'Noor Sedge (invented)',
    membership: { answers, confirmedOn, decision: null, since: null, endsOn: null, leftOn: null },
  }
}
