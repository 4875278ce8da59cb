import { addDays } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'
import { firstDayOf, monthOf } from '#basics/month.ts'
import { listGoingOn } from '#modules/home/store/going-on.store.ts'
import { countIncidents, countIncomplete, listIncidents, listIncomplete } from '#modules/incidents/index.ts'
import { countStarted, countStartedByUnit } from '#modules/insight/index.ts'
import { bedDaysByMonth, suggestPeople } from '#modules/people/index.ts'
import { announcerFor } from '#platform/audit/announcer.ts'
import type { Database } from '#platform/db/database.ts'
import { inOrganisation, type OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { type Ledger } from './budgets.ts'
import { indexesOf, nodesOf, type Plan, plansOf, seqScansOf } from './explaining.ts'
import { timed } from './figures.ts'
import type { KnownThings } from './known-things.ts'

/** One question to the stores, and the indexes that it must be answered from. */
type Question = {
  readonly what: string
  readonly ask: (db: OrganisationDb) => Promise<unknown>
  readonly expects: readonly string[]
}

const rounds = 60
const budgetMs = 25
/** A table of fewer rows is read from end to end whatever there is to help. */
const smallRows = 10_000

/**
 * Asks lists and figures alone, without page and rendering, and shows how PostgreSQL answers them for the app's role. Only
 * of a large world is judged by which indexes: in a small one others are as good.
 */
export async function measureStores(
  ledger: Ledger,
  database: Database,
  organisation: Id,
  things: KnownThings,
  isLarge: boolean,
): Promise<void> {
  const opening = { pool: database.app, announcer: announcerFor([]) }
  const inside = <T>(work: (db: OrganisationDb) => Promise<T>) =>
    inOrganisation(opening, organisation, { kind: 'job', name: 'bench' }, (db) => work(db))
  const role = await database.app.query<{ current_user: string }>('select current_user')
  console.log(`plans are taken as ${role.rows[0]?.current_user}`)
  const large = await largeTables(database)
  for (const { what, ask, expects } of questions(things)) {
    const times: number[] = []
    for (let n = -5; n < rounds; n++) {
      const ms = await timed(() => inside(ask))
      if (n >= 0) times.push(ms)
    }
    ledger.times(what, times, budgetMs)
    const plans = await inside((db) => plansOf(db, ask))
    for (const node of plans.flatMap(nodesOf)) console.log(`    ${node.slice(0, 170)}`)
    if (isLarge) judge(ledger, what, plans, expects, large)
  }
}

function judge(
  ledger: Ledger,
  what: string,
  plans: readonly Plan[],
  expects: readonly string[],
  large: ReadonlySet<string>,
): void {
  const whole = plans.flatMap(seqScansOf).filter((table) => large.has(table))
  for (const table of whole) console.log(`PLAN: seq scan on ${table}`)
  const used = new Set(plans.flatMap(indexesOf))
  const unused = expects.filter((index) => !used.has(index))
  if (unused.length > 0) console.log(`PLAN: not used: ${unused.join(', ')}`)
  const found = whole.length > 0 ? `reads all of ${whole.join(', ')}` : [...used].join(', ').slice(0, 40)
  ledger.fact(`${what}: plan`, found, expects.join(', '), whole.length === 0 && unused.length === 0)
}

async function largeTables(database: Database): Promise<ReadonlySet<string>> {
  const found = await database.app.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'private'::regnamespace and relkind = 'r' and reltuples >= ${smallRows}`,
  )
  return new Set(found.rows.map(({ name }) => name))
}

function questions({ units, days, incidents }: KnownThings): Question[] {
  const today = days[0]
  if (today === undefined) throw new Error('there is nothing to measure')
  const [unit = '', other = ''] = units
  const range = { from: monthOf(addDays(firstDayOf(monthOf(today)), -700)), to: monthOf(today) }
  const practice = incidents[0]?.practices[0] ?? ''
  const older = {
    towards: 'older',
    from: { startedOn: addDays(today, -400), startedTime: '12:00:00', id: incidents[0]?.id ?? '' },
  } as const
  const [whole, ofUnit] = [{ ...range, of: 'all' } as const, { ...range, of: [unit] }]
  const month = { from: addDays(today, -30) }
  const filter = { unit, practice, from: addDays(today, -90), to: today }
  return [
    asking('list, first page, all units', (db) => listIncidents(db, 'all', {}), 'incidents_by_time'),
    asking('list, a page 400 days back', (db) => listIncidents(db, 'all', {}, older), 'incidents_by_time'),
    asking('list, first page, two units', (db) => listIncidents(db, [unit, other], {}), 'incidents_by_time'),
    asking('list by unit, practice and dates', (db) => listIncidents(db, 'all', filter), 'incidents_by_unit'),
    asking('count for the list, all', (db) => countIncidents(db, 'all', {})),
    asking('count by unit, practice and dates', (db) => countIncidents(db, 'all', filter), 'incidents_by_unit'),
    asking('lacking something, 30 days, five', (db) => listIncomplete(db, 'all', 5, month), 'incidents_incomplete'),
    asking('lacking something, 30 days, count', (db) => countIncomplete(db, 'all', month), 'incidents_incomplete'),
    asking('lacking something, count', (db) => countIncomplete(db, 'all', {}), 'incidents_incomplete'),
    asking('going on, 30 days', (db) => listGoingOn(db, 'all', month.from, 5), 'interventions_going_on'),
    asking('people by 2 letters, suggested', (db) => suggestPeople(db, 'all', 'as', 10), 'person_words_pkey'),
    asking('rate: counts, 24 months, organisation', (db) => countStarted(db, range, 'all'), 'person_months_pkey'),
    asking('rate: counts, 24 months, one unit', (db) => countStarted(db, range, [unit]), 'person_months_pkey'),
    asking('rate: counts, 24 months, by unit', (db) => countStartedByUnit(db, range), 'person_months_pkey'),
    asking('rate: bed days, 24 months, all', (db) => bedDaysByMonth(db, range), 'admissions_by_time', 'stays_by_unit'),
    asking('rate: bed days, 24 months, organisation', (db) => bedDaysByMonth(db, whole), 'admissions_by_time'),
    asking('rate: bed days, 24 months, one unit', (db) => bedDaysByMonth(db, ofUnit), 'stays_by_unit'),
  ]
}

function asking(what: string, ask: Question['ask'], ...expects: readonly string[]): Question {
  return { what, ask, expects }
}
