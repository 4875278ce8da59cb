import { addDays } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'
import { readPage } from '#tests/setup/read-page.ts'
import type { Ledger } from './budgets.ts'
import type { KnownThings } from './known-things.ts'
import { asPage, type TimedVisitor } from './timed-visitor.ts'

/** Who looks at pages. */
export type PageVisitors = {
  readonly nurse: TimedVisitor
  readonly manager: TimedVisitor
  readonly lead: TimedVisitor
  readonly administrator: TimedVisitor
}

/** One kind of page: who opens it, and under which addresses, one after the other. */
type PageKind = { readonly what: string; readonly who: TimedVisitor; readonly paths: readonly string[] }

const rounds = 100
const warmUp = 15
const budgetMs = 50

/**
 * Opens every kind of page in turn, one request at a time, each time another record or person where there are many.
 * What is compared is the whole time that a browser on the same machine waits: session, reading the database, writing
 * the audit row, rendering, packing and the way there and back; only drawing is not in it.
 */
export async function measurePages(ledger: Ledger, visitors: PageVisitors, things: KnownThings): Promise<void> {
  const kinds = await there(ledger, await pageKinds(visitors, things))
  const times = new Map(kinds.map(({ what }) => [what, [] as number[]]))
  for (let round = -warmUp; round < rounds; round++) {
    for (const kind of kinds) {
      const ms = await openOne(kind, round + warmUp)
      if (round >= 0) times.get(kind.what)?.push(ms)
    }
  }
  for (const [what, all] of times) ledger.times(what, all, budgetMs)
}

async function openOne({ what, who, paths }: PageKind, n: number): Promise<number> {
  const path = paths[n % paths.length] ?? '/'
  const { status, ms } = await who.get(path)
  if (status !== 200) throw new Error(`${what}: ${path} answered ${status}`)
  return ms
}

/** A page that nobody has made yet is said to be missing; anything else that is wrong stops the run. */
async function there(ledger: Ledger, kinds: readonly PageKind[]): Promise<PageKind[]> {
  const found: PageKind[] = []
  for (const kind of kinds) {
    const { status } = await kind.who.get(kind.paths[0] ?? '/')
    if (status === 404) ledger.missing(kind.what)
    else found.push(kind)
  }
  return found
}

async function pageKinds(visitors: PageVisitors, things: KnownThings): Promise<PageKind[]> {
  const { nurse, manager, lead, administrator } = visitors
  const { units, incidents } = things
  const people = (of: readonly Id[]) => of.flatMap((unit) => things.peopleIn.get(unit) ?? [])
  const records = incidents.map(({ id }) => `/incidents/${id}`)
  const searches = [
    '/people?q=as',
    '/people?q=no',
    '/people?q=th',
    '/people?q=mil',
    '/people?q=quin',
    '/people?q=ada+ash',
  ]
  return [
    { what: 'first page, manager', who: manager, paths: ['/'] },
    { what: 'first page, lead', who: lead, paths: ['/'] },
    { what: 'first page, nurse', who: nurse, paths: ['/'] },
    { what: 'record form, empty', who: nurse, paths: ['/incidents/new'] },
    {
      what: 'record form, person chosen',
      who: nurse,
      paths: people(units.slice(0, 1)).map((id) => `/incidents/new?person=${id}`),
    },
    { what: 'record', who: lead, paths: records },
    { what: 'list, first page', who: lead, paths: ['/incidents'] },
    { what: 'list, first page of two units', who: manager, paths: ['/incidents'] },
    { what: 'list, page 20', who: lead, paths: [await pageOfList(lead, 20)] },
    { what: 'list by unit, practice and dates', who: lead, paths: filtered(things) },
    { what: 'list of one person', who: lead, paths: people(units).map((id) => `/incidents?person=${id}`) },
    { what: 'list of records that lack something', who: lead, paths: ['/incidents?missing=yes'] },
    { what: 'people here now', who: manager, paths: ['/people'] },
    { what: 'people by 2 or 3 letters', who: lead, paths: searches },
    { what: 'people by 2 or 3 letters, of two units', who: manager, paths: searches },
    {
      what: 'people suggested to the form',
      who: nurse,
      paths: ['as', 'no', 'mil'].map((q) => `/people/suggest?q=${q}`),
    },
    { what: 'person', who: manager, paths: people(units.slice(0, 2)).map((id) => `/people/${id}`) },
    { what: 'insight, organisation, 24 months', who: lead, paths: ['/insight'] },
    { what: 'insight, unit, 24 months', who: lead, paths: units.map((id) => `/insight/units/${id}`) },
    { what: 'organisation', who: administrator, paths: ['/organisation'] },
    { what: 'staff', who: administrator, paths: ['/staff'] },
  ]
}

/** Each unit with a practice that a recent record has, over ninety days. */
function filtered({ units, incidents, days }: KnownThings): string[] {
  const until = days[0] ?? ''
  return units.map((unit, n) => {
    const practice = incidents[n * 7]?.practices[0] ?? ''
    const [from, to] = [until === '' ? '' : addDays(until, -90 - n), until]
    return `/incidents?${new URLSearchParams([['unit', unit], ['practice', practice], ...typed('from', from), ...typed('to', to)])}`
  })
}

function typed(name: string, day: string): [string, string][] {
  const [year = '', month = '', date = ''] = day.split('-')
  return [
    [`${name}-day`, date],
    [`${name}-month`, month],
    [`${name}-year`, year],
  ]
}

/** The address of a later page of the list, found as people find it: by the link to older records. */
async function pageOfList(visitor: TimedVisitor, page: number, path = '/incidents'): Promise<string> {
  if (page === 1) return path
  const links = readPage(path, asPage(await visitor.get(path))).links
  const older = links.find(({ href }) => /[?&]older=/.test(href))
  return older === undefined ? path : await pageOfList(visitor, page - 1, older.href)
}
