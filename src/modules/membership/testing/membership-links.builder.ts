import { sql } from 'kysely'
import type { Pool } from 'pg'
import { addDays } from '#basics/calendar-date.ts'
import { networkDayOf } from '#modules/publishing/index.ts'
import { secretsOf } from '#platform/sessions/secrets.ts'
import { hashToken, newToken } from '#platform/sessions/token.ts'
import { inNetwork } from '#platform/tenancy/network-db.ts'
import { firstJoiningSet } from '../domain/joining-set.ts'
import { wordsOfSet } from '../domain/joining-words.ts'
import { linkFor } from '../join-network.ts'
import { membershipPath } from '../membership-links.ts'
import { saveJoiningDraft } from '../store/joining-sets.store.ts'
import { saveLeadInvitation } from '../store/leads.store.ts'
import { aMemberOrganisation, aMemberPerson } from './a-member.builder.ts'

/** Addresses to look at: links of members who stand in different ways, and members at the desk. */
export type MembershipLinks = Readonly<
  Record<
    | 'confirmLead'
    | 'confirmPerson'
    | 'becomeLead'
    | 'person'
    | 'member'
    | 'due'
    | 'listed'
    | 'ended'
    | 'waiting'
    | 'decided',
    string
  >
>

/** Members in every standing that a page shows differently. */
export async function membershipLinks(pool: Pool, secret: string, now: string): Promise<MembershipLinks> {
  const [secrets, today, tokens] = [secretsOf(secret), networkDayOf(now), [newToken(), newToken(), newToken()] as const]
  return await inNetwork(pool, async (db) => {
    const from = (name: string) => ({
      name,
      email: `${name.toLowerCase()}@states.example`,
      sector: 'health',
      nation: 'Wales',
    })
    const listed = {
      ...from('Listed'),
      listedSince: today,
      listedShows: ['website', 'lead'],
      website: 'https://listed.example',
    }
    const member = await aMemberOrganisation(db, listed, addDays(today, -100))
    const due = await aMemberOrganisation(db, from('Due'), addDays(today, -370))
    const ended = await aMemberOrganisation(db, { ...from('Ended'), listedSince: today }, addDays(today, -500))
    const person = await aMemberPerson(db, from('Person'), today)
    const newcomer = await aMemberPerson(db, from('Newcomer'), today)
    const waiting = await aMemberOrganisation(db, from('Waiting'), today)
    const unconfirmed = await aMemberOrganisation(db, from('Unconfirmed'), today)
    await db.run(sql`
      update network.members set decided_on = null, is_accepted = null, member_since = null, ends_on = null
      where id in (${waiting.id}, ${unconfirmed.id})`)
    for (const [at, { id }] of [unconfirmed, newcomer].entries())
      await db.run(sql`
        update network.members set confirmed_on = null, member_since = null, confirm_hash = ${hashToken(tokens[at] ?? '')},
          confirm_until = ${now}::timestamptz + interval '1 day' where id = ${id}`)
    const asked = { name: 'Sam Birch (invented)', email: 'sam@states.example', askedOn: today, isByTeam: false }
    await saveLeadInvitation(db, { memberId: member.id, ...asked }, linkFor(tokens[2], now, 30))
    const words = { ...wordsOfSet(firstJoiningSet), source: 'Agreed by the trustees (invented).' }
    const commitments = [...words.commitments.slice(1), 'We ask what helped, and write it down.']
    await saveJoiningDraft(db, { revision: 1, words: { ...words, commitments }, savedAt: now, byName: 'Robin' })
    const own = (who: typeof member) => membershipPath(secrets, who, now, 1)
    return {
      confirmLead: `/join/confirm/${tokens[0]}`,
      confirmPerson: `/join/confirm/${tokens[1]}`,
      becomeLead: `/membership/lead/${tokens[2]}`,
      person: own(person),
      member: own(member),
      due: own(due),
      listed: `/members/${member.code}`,
      ended: `/members/${ended.code}`,
      waiting: `/desk/members/${waiting.id}`,
      decided: `/desk/members/${member.id}`,
    }
  })
}
