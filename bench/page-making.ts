import type { Id } from '#basics/id.ts'
import { newId } from '#basics/id.ts'
import { catalogue } from '#catalogue/offered.ts'
import { assetFiles, pageAssets } from '#design/asset-files.ts'
import { showIncidents } from '#modules/incidents/pages/list-incidents/list-incidents.page.ts'
import { showRecordIncident } from '#modules/incidents/pages/record-incident/record-incident.page.ts'
import { showIncident } from '#modules/incidents/pages/view-incident/view-incident.page.ts'
import { announcerFor } from '#platform/audit/announcer.ts'
import type { Database } from '#platform/db/database.ts'
import { usualFileLimits } from '#platform/files/file-limits.ts'
import type { FileRoom } from '#platform/files/file-room.ts'
import { nothingKept } from '#platform/forms/kept-answers.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { may } from '#platform/permissions/may.ts'
import { secretsOf } from '#platform/sessions/secrets.ts'
import { workQueue } from '#platform/sessions/work-queue.ts'
import { inOrganisation, type OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { build, type Query } from '#platform/tenancy/transaction.ts'
import { frameWith } from '../src/frame.tsx'
import type { Ledger } from './budgets.ts'
import { timed } from './figures.ts'

type Page = { readonly what: string; readonly show: (visit: MemberVisit) => Promise<Reply>; readonly address: string }

const rounds = 200
const budgetMs = 10
const user = { id: newId(), name: 'A benchmark', email: 'bench@example.test' }

/**
 * Makes and renders pages with the database's answers in hand: what is left is what the app itself does. One of them is
 * the largest page there is, the record form.
 */
export async function measureMaking(
  ledger: Ledger,
  database: Database,
  organisation: Id,
  { unit, person, incident }: { readonly unit: Id; readonly person: Id; readonly incident: Id },
): Promise<void> {
  const pages: Page[] = [
    { what: 'record form', show: showRecordIncident, address: `/incidents/new?unit=${unit}&person=${person}` },
    { what: 'list', show: showIncidents, address: '/incidents' },
    { what: 'record', show: showIncident, address: `/incidents/${incident}` },
  ]
  const opening = { pool: database.app, announcer: announcerFor([]) }
  const frame = frameWith(pageAssets(assetFiles()))
  for (const page of pages) {
    await inOrganisation(opening, organisation, { kind: 'user', ...user }, async (db, undo) => {
      undo()
      const visit = visitOf(rememberingDb(db), organisation, page.address)
      const make = async () => {
        const reply = await page.show(visit)
        if (!('body' in reply)) throw new Error(`${page.address} is no page`)
        return frame.page(reply, surroundings)
      }
      const html = await make()
      const times: number[] = []
      for (let n = -20; n < rounds; n++) {
        const ms = await timed(make)
        if (n >= 0) times.push(ms)
      }
      ledger.times(
        `making ${page.what}, ${(Buffer.byteLength(html) / 1000).toFixed(0)} KB, answers in hand`,
        times,
        budgetMs,
      )
    })
  }
}

const surroundings = {
  path: '/',
  user,
  foot: [],
  isStranger: false,
  organisation: 'A benchmark',
  tokens: { csrf: 'proof', key: newId() },
  navigation: ['Today', 'Record an incident', 'Incidents', 'People', 'Organisation'].map((text) => ({
    text,
    href: '/',
    current: false,
  })),
  emergency: undefined,
  origin: 'http://bench.test',
  demo: false,
  worksElsewhere: false,
  backHere: '/',
}

/** Asks each question once and remembers the answer. What is announced is not written. */
function rememberingDb(db: OrganisationDb): OrganisationDb {
  const known = new Map<string, Promise<unknown[]>>()
  const rows = <T>(query: Query<T>): Promise<T[]> => {
    const { sql, parameters } = query.compile(build)
    const question = JSON.stringify([sql, parameters])
    const answer = known.get(question) ?? db.rows(query)
    known.set(question, answer)
    return answer as Promise<T[]>
  }
  return { ...db, rows, row: async (query) => (await rows(query))[0], announce: async () => undefined }
}

const noFiles: FileRoom = {
  folder: '/nowhere',
  limits: usualFileLimits,
  quota: 0,
  scanner: null,
  whenAway: 'refuse',
  showsUnscanned: false,
  queue: workQueue(1, 1),
}

function visitOf(db: OrganisationDb, organisation: Id, address: string): MemberVisit {
  const { pathname, searchParams } = new URL(address, 'http://bench.test')
  const grant = {
    permissions: [...catalogue.roles.values()].flatMap(({ permissions }) => permissions),
    places: 'all' as const,
  }
  return {
    method: 'GET',
    site: { mode: 'both', name: null, email: null, phone: null, charity: null, address: null },
    path: pathname,
    params: { incident: pathname.split('/').at(-1) ?? '' },
    query: searchParams,
    form: {},
    received: [],
    files: noFiles,
    tokens: surroundings.tokens,
    now: new Date().toISOString(),
    browser: { device: 'bench', session: 'bench', step: undefined, link: undefined, words: 'bench' },
    secrets: secretsOf('bench'),
    sessionId: undefined,
    tokensUnder: () => ({ csrf: '', key: '' }),
    origin: 'http://bench.test',
    openedBy: null,
    providerReach: 'outside',
    demo: null,
    network: () => Promise.reject(new Error('a bench asks nothing of the network')),
    networkDeed: () => Promise.reject(new Error('a bench does nothing to the network')),
    isBreached: async () => false,
    locked: undefined,
    seal: (_purpose, text) => text,
    unseal: (_purpose, sealed) => sealed,
    mail: 'kept',
    identity: async () => {
      throw new Error('no page that is made here asks for sign-in data')
    },
    user,
    isOperator: false,
    networkRoles: [],
    membership: {
      organisation: { id: organisation, code: 'BENCH1', name: 'A benchmark', timeZone: 'Europe/London' },
      role: 'all',
      places: 'all',
    },
    actor: { kind: 'user', ...user },
    db,
    keptAnswers: nothingKept,
    emergencyHours: 8,
    places: 'all',
    may: (permission, where) => may(grant, permission, where),
  }
}
