import { type RawBuilder, sql } from 'kysely'
import type { CalendarDate } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { Member } from '../domain/member.ts'
import type { Answered } from '../domain/membership.ts'
import { graceDays } from '../domain/terms.ts'

type Row = Omit<Member, 'membership'> & {
  readonly confirmedOn: CalendarDate | null
  readonly decidedOn: CalendarDate | null
  readonly isAccepted: boolean | null
  readonly since: CalendarDate | null
  readonly endsOn: CalendarDate | null
  readonly leftOn: CalendarDate | null
  readonly answers: readonly Answered[]
}

const columns = sql`m.id, m.kind, m.code, m.name, m.contact_name as "contactName", m.email, m.sector, m.nation, m.role, m.website,
  m.confirmed_on as "confirmedOn", m.decided_on as "decidedOn", m.is_accepted as "isAccepted", m.reason,
  m.member_since as since, m.ends_on as "endsOn", m.left_on as "leftOn", m.listed_since as "listedSince",
  m.listed_shows as "listedShows", m.link_round as "linkRound",
  coalesce((select jsonb_agg(jsonb_build_object('question', a.question, 'isYes', a.is_yes) order by a.question)
    from network.member_answers a where a.member_id = m.id and a.given_at =
      (select max(n.given_at) from network.member_answers n where n.member_id = m.id)), '[]'::jsonb) as answers`

/** All of a member, from a row. */
function memberOf({ confirmedOn, decidedOn, isAccepted, since, endsOn, leftOn, answers, ...rest }: Row): Member {
  const decision = decidedOn === null ? null : { on: decidedOn, isAccepted: isAccepted === true }
  return { ...rest, membership: { answers, confirmedOn, decision, since, endsOn, leftOn } }
}

async function findOne(db: NetworkDb, where: RawBuilder<unknown>): Promise<Member | undefined> {
  const row = await db.row(sql<Row>`select ${columns} from network.members m where ${where}`)
  return row && memberOf(row)
}

/** The member with this id. */
export async function findMember(db: NetworkDb, id: Id): Promise<Member | undefined> {
  return await findOne(db, sql`m.id = ${id}`)
}

/** The member with this id, locked until the transaction ends. */
export async function lockMember(db: NetworkDb, id: Id): Promise<Member | undefined> {
  return await findOne(db, sql`m.id = ${id} for update of m`)
}

/** The person who joined with this address, locked. */
export async function findPersonAt(db: NetworkDb, email: string): Promise<Member | undefined> {
  return await findOne(db, sql`m.kind = 'individual' and m.email = ${email} for update of m`)
}

/** Whose link this is, while it works. */
export async function findByJoiningLink(db: NetworkDb, hash: string, now: string): Promise<Member | undefined> {
  return await findOne(db, sql`m.confirm_hash = ${hash} and m.confirm_until > ${now}::timestamptz`)
}

/** The same, locked until the transaction ends: of two who come at once, the second sees what the first did. */
export async function lockByJoiningLink(db: NetworkDb, hash: string, now: string): Promise<Member | undefined> {
  return await findOne(db, sql`m.confirm_hash = ${hash} and m.confirm_until > ${now}::timestamptz for update of m`)
}

/** Every membership to which an address belongs, as a person or as a lead. */
export async function findMembersAt(db: NetworkDb, email: string): Promise<Member[]> {
  const rows = await db.rows(sql<Row>`
    select ${columns} from network.members m where m.email = ${email} and m.confirmed_on is not null order by m.kind, m.name, m.id`)
  return rows.map(memberOf)
}

/** The organisation at this address, where it agreed to be in the public list, also after it ended. */
export async function findPublicMember(db: NetworkDb, code: string): Promise<Member | undefined> {
  return await findOne(db, sql`m.code = ${code} and m.member_since is not null and m.listed_since is not null`)
}

/** Addresses that begin as this one does. Nobody else chooses one until the transaction ends. */
export async function memberCodesLike(db: NetworkDb, first: string): Promise<string[]> {
  await db.run(sql`select pg_advisory_xact_lock(hashtextextended('network.members.code', 0))`)
  const rows = await db.rows(sql<{ code: string }>`
    select code from network.members where code = ${first} or code ~ ('^' || ${first} || '-[0-9]+$')`)
  return rows.map(({ code }) => code)
}

/** Organisations of the same name as this one, or with the same lead's address, newest first. */
export async function listAlike(db: NetworkDb, { id, name, email }: Member): Promise<Member[]> {
  const rows = await db.rows(sql<Row>`
    select ${columns} from network.members m where m.kind = 'organisation' and m.id <> ${id}
      and (lower(m.name) = lower(${name}) or (m.email = ${email} and m.email <> '')) order by m.asked_at desc limit 20`)
  return rows.map(memberOf)
}

/** The address of an organisation of this name that is in the public list on `today`: it has joined again. */
export async function findListedCode(db: NetworkDb, name: string, today: CalendarDate): Promise<string | undefined> {
  const row = await db.row(sql<{ code: string }>`
    select m.code from network.members m where lower(m.name) = lower(${name}) and ${listed(today)} order by m.code limit 1`)
  return row?.code
}

/** Writes a member anew or over. `link` confirms the address; null takes it away, and undefined leaves it as it is. */
export async function saveMember(
  db: NetworkDb,
  member: Member,
  now: string,
  link?: { readonly hash: string; readonly until: string } | null,
): Promise<void> {
  const { membership: is } = member
  const [hash, until] = link === undefined ? [null, null] : [link?.hash ?? null, link?.until ?? null]
  await db.run(sql`
    insert into network.members as m (id, kind, code, name, contact_name, email, sector, nation, role, website, asked_at,
      confirm_hash, confirm_until, confirmed_on, decided_on, is_accepted, reason, member_since, ends_on, left_on,
      listed_since, listed_shows, link_round)
    values (${member.id}, ${member.kind}, ${member.code}, ${member.name}, ${member.contactName}, ${member.email},
      ${member.sector}, ${member.nation}, ${member.role}, ${member.website}, ${now}, ${hash}, ${until}, ${is.confirmedOn},
      ${is.decision?.on ?? null}, ${is.decision?.isAccepted ?? null}, ${member.reason}, ${is.since}, ${is.endsOn},
      ${is.leftOn}, ${member.listedSince}, ${[...member.listedShows]}, ${member.linkRound})
    on conflict (id) do update set name = excluded.name, contact_name = excluded.contact_name, email = excluded.email,
      sector = excluded.sector, nation = excluded.nation, role = excluded.role, website = excluded.website,
      asked_at = case when excluded.confirm_hash is null then m.asked_at else excluded.asked_at end,
      confirm_hash = case when ${link === undefined} then m.confirm_hash else excluded.confirm_hash end,
      confirm_until = case when ${link === undefined} then m.confirm_until else excluded.confirm_until end,
      confirmed_on = excluded.confirmed_on, decided_on = excluded.decided_on, is_accepted = excluded.is_accepted,
      reason = excluded.reason, member_since = excluded.member_since, ends_on = excluded.ends_on,
      left_on = excluded.left_on, listed_since = excluded.listed_since, listed_shows = excluded.listed_shows,
      link_round = excluded.link_round`)
}

/** Notes who decided. */
export async function noteDecider(db: NetworkDb, id: Id, by: Id): Promise<void> {
  await db.run(sql`update network.members set decided_by = ${by} where id = ${id}`)
}

/** What a list of members shows, by how they stand on `today`. */
export type MemberFilter = { readonly today: CalendarDate; readonly typed: string; readonly state: string | null }

const stands = (today: CalendarDate) => sql<string>`case
  when m.left_on is not null then 'left' when m.confirmed_on is null then 'unconfirmed' when m.kind = 'individual' then 'member'
  when m.decided_on is null then 'waiting' when not m.is_accepted then 'declined' when m.ends_on >= ${today}::date then 'member'
  when m.ends_on + ${graceDays}::int >= ${today}::date then 'due' else 'lapsed' end`

const matching = ({ today, typed, state }: MemberFilter) => sql`
  (${typed} = '' or strpos(lower(m.name || ' ' || m.contact_name || ' ' || m.email), lower(${typed})) > 0)
  and (${state}::text is null or ${stands(today)} = ${state})`

/** Members of any kind and standing, by name: for the desk. */
export async function listMembers(
  db: NetworkDb,
  filter: MemberFilter,
  limit: number,
  offset: number,
): Promise<Member[]> {
  const rows = await db.rows(sql<Row>`
    select ${columns} from network.members m where ${matching(filter)} order by lower(m.name), m.id limit ${limit} offset ${offset}`)
  return rows.map(memberOf)
}

/** How many there are, by how they stand and of which kind. */
export async function countMembers(
  db: NetworkDb,
  filter: MemberFilter,
): Promise<{ state: string; kind: Member['kind']; members: number }[]> {
  return await db.rows(sql<{ state: string; kind: Member['kind']; members: number }>`
    select ${stands(filter.today)} as state, m.kind, count(*)::int as members from network.members m
    where ${matching({ ...filter, state: null })} group by 1, 2 order by 1, 2`)
}

const listed = (today: CalendarDate) => sql`
  m.kind = 'organisation' and m.listed_since is not null and m.left_on is null and m.is_accepted and m.ends_on + ${graceDays}::int >= ${today}::date`

/** How many organisations are in the public list. */
export async function countListed(db: NetworkDb, today: CalendarDate): Promise<number> {
  const row = await db.row(sql<{ n: number }>`select count(*)::int as n from network.members m where ${listed(today)}`)
  return row?.n ?? 0
}

/** Organisations that agreed to be listed and are members on `today`, by name. */
export async function listListed(db: NetworkDb, today: CalendarDate, limit: number, offset: number): Promise<Member[]> {
  const rows = await db.rows(sql<Row>`
    select ${columns} from network.members m where ${listed(today)} order by lower(m.name), m.id limit ${limit} offset ${offset}`)
  return rows.map(memberOf)
}
