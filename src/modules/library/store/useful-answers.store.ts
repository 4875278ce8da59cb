import { sql } from 'kysely'
import { type Id, newId } from '#basics/id.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { Usefulness } from '../domain/usefulness.ts'

/** What one visitor says of an entry. */
export type UsefulAnswer = {
  readonly entry: Id
  readonly useful: boolean
  readonly better: string
  readonly on: string
}

/** Keeps what a visitor says of an entry. */
export async function saveUsefulAnswer(db: NetworkDb, { entry, useful, better, on }: UsefulAnswer): Promise<void> {
  await db.run(sql`
    insert into network.useful_answers (id, entry_id, useful, better, said_on)
    values (${newId()}, ${entry}, ${useful}, ${better}, ${on})`)
}

const counts = sql`count(*) filter (where a.useful)::integer as yes, count(*) filter (where not a.useful)::integer as no`

/** What was said of an entry, counted. */
export async function usefulnessOf(db: NetworkDb, entry: Id): Promise<Usefulness> {
  const row = await db.row(sql<Usefulness>`select ${counts} from network.useful_answers a where a.entry_id = ${entry}`)
  return row ?? { yes: 0, no: 0 }
}

/** An entry of which something was said. */
export type JudgedEntry = Usefulness & {
  readonly entry: Id
  readonly title: string
  readonly ownerName: string | null
  /** What would make it better, the latest first. */
  readonly better: readonly string[]
}

/** How many wishes of one entry are listed. */
const mostWishes = 20

/** Entries of which something was said, all or those of one owner: those that most visitors found of no use first. */
export async function listJudged(db: NetworkDb, most: number, owner: Id | null = null): Promise<JudgedEntry[]> {
  return await db.rows(sql<JudgedEntry>`
    select e.id as entry, e.title, e.owner_name as "ownerName", ${counts},
      array(select w.better from network.useful_answers w where w.entry_id = e.id and w.better <> ''
        order by w.said_on desc, w.id desc limit ${mostWishes}) as better
    from network.useful_answers a join network.entries e on e.id = a.entry_id
    where ${owner}::uuid is null or e.owner_id = ${owner}::uuid
    group by e.id order by no desc, yes desc, lower(e.title), e.id limit ${most}`)
}

/** Forgets the words of answers that were given before a day; gives how many. Whether it was useful stays. */
export async function forgetWordsBefore(db: NetworkDb, day: string): Promise<number> {
  return await db.run(sql`update network.useful_answers set better = '' where said_on < ${day}::date and better <> ''`)
}
