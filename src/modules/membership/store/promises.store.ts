import { sql } from 'kysely'
import type { CalendarDate } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { JoiningSet } from '../domain/joining-set.ts'
import type { EndedPromise, GivenAnswer, Promised, Term } from '../domain/member.ts'
import type { Answered } from '../domain/membership.ts'

/** Keeps what an organisation answered, with the questions as they were put. */
export async function saveAnswers(
  db: NetworkDb,
  member: Id,
  { version, questions }: JoiningSet,
  answers: readonly Answered[],
  now: string,
): Promise<void> {
  for (const { code, words } of questions) {
    const given = answers.find(({ question }) => question === code)
    if (given)
      await db.run(sql`
        insert into network.member_answers (member_id, given_at, version, question, words, is_yes)
        values (${member}, ${now}, ${version}, ${code}, ${words}, ${given.isYes}) on conflict do nothing`)
  }
}

/** The newest answers of an organisation, each to the question as it was put. */
export async function listAnswers(db: NetworkDb, member: Id): Promise<GivenAnswer[]> {
  return await db.rows(sql<GivenAnswer>`
    select a.question, a.words, a.is_yes as "isYes", a.version from network.member_answers a
    where a.member_id = ${member}
      and a.given_at = (select max(n.given_at) from network.member_answers n where n.member_id = ${member})
    order by a.question`)
}

/** What an organisation promises, in the words in which it promised it, in the order in which it did. */
export async function listPromises(db: NetworkDb, member: Id): Promise<Promised[]> {
  return await db.rows(sql<Promised>`
    select commitment as code, sentence, since, confirmed_on as "confirmedOn" from network.member_commitments
    where member_id = ${member} and ended_on is null order by since, commitment`)
}

/** Keeps what an organisation promises from `today`: what is kept keeps its words, what is left out ends. */
export async function savePromises(
  db: NetworkDb,
  member: Id,
  { version, commitments }: JoiningSet,
  chosen: readonly string[],
  today: CalendarDate,
): Promise<void> {
  await db.run(sql`
    update network.member_commitments set ended_on = ${today}
    where member_id = ${member} and ended_on is null and not commitment = any(${[...chosen]})`)
  await db.run(sql`
    update network.member_commitments set confirmed_on = ${today} where member_id = ${member} and ended_on is null`)
  for (const { code, sentence } of commitments.filter((one) => chosen.includes(one.code)))
    await db.run(sql`
      insert into network.member_commitments as c (member_id, commitment, since, version, sentence, confirmed_on)
      select ${member}::uuid, ${code}, ${today}::date, ${version}::int, ${sentence}, ${today}::date
      where not exists (select 1 from network.member_commitments k
        where k.member_id = ${member} and k.commitment = ${code} and k.ended_on is null)
      on conflict (member_id, commitment, since) do update set ended_on = null, confirmed_on = excluded.confirmed_on,
        version = excluded.version, sentence = excluded.sentence`)
}

/** Adds a year that was confirmed. Fails (throws) when there is one from that day: nothing is confirmed twice. */
export async function addTerm(db: NetworkDb, member: Id, term: Term): Promise<void> {
  await db.run(sql`
    insert into network.membership_terms (member_id, starts_on, ends_on, confirmed_on)
    values (${member}, ${term.startsOn}, ${term.endsOn}, ${term.confirmedOn})`)
}

/** When the membership was confirmed, newest first. */
export async function listTerms(db: NetworkDb, member: Id): Promise<Term[]> {
  return await db.rows(sql<Term>`
    select starts_on as "startsOn", ends_on as "endsOn", confirmed_on as "confirmedOn"
    from network.membership_terms where member_id = ${member} order by starts_on desc`)
}

/** What an organisation promised once and promises no longer, in its words. */
export async function listEndedPromises(db: NetworkDb, member: Id): Promise<EndedPromise[]> {
  return await db.rows(sql<EndedPromise>`
    select sentence, ended_on as "endedOn" from network.member_commitments
    where member_id = ${member} and ended_on is not null order by ended_on, commitment`)
}
