import type { FastifyInstance } from 'fastify'
import { renderToString } from 'preact-render-to-string'
import { afterAll } from 'vitest'
import { newId } from '#basics/id.ts'
import { announcerFor, networkAnnouncerFor } from '#platform/audit/announcer.ts'
import { aFileRoom } from '#platform/files/testing/a-file-room.ts'
import { Form } from '#platform/forms/form.tsx'
import { VisitorForm } from '#platform/forms/visitor-form.tsx'
import type { HttpParts } from '#platform/http/http-parts.ts'
import { openServer } from '#platform/http/open-server.ts'
import type { Frame, Resend, Surroundings } from '#platform/http/page-frame.ts'
import type { Route } from '#platform/http/route.ts'
import { whosePages } from '#platform/http/whose-pages.ts'
import type { FoundSession } from '#platform/sessions/found-session.ts'
import { hashToken, newToken } from '#platform/sessions/token.ts'
import { testDatabase } from './test-database.ts'
import { aVisitor, type Visitor } from './visitor.ts'

/** The HTTP room alone, with routes made for a test and without any module, catalogue or design. */
export type TestServer = {
  readonly app: FastifyInstance
  readonly parts: HttpParts
  readonly organisation: string
  /** Somebody with a session and these permissions. */
  member(
    permissions?: readonly string[],
    wish?: {
      userId?: string
      organisation?: string | null
      provedAt?: string
      mustAddFactor?: boolean
      /** What they may do for the network. */
      forNetwork?: readonly string[]
    },
  ): Visitor & { readonly userId: string }
  stranger(): Visitor
}

/** The moment at which such a server lives. */
export const serverNow = '2026-01-15T09:30:00.000Z'

/** Serves `routes` on a database of the file's own. */
export async function aServer(routes: readonly Route[], wish: Partial<HttpParts> = {}): Promise<TestServer> {
  const { database } = await testDatabase()
  const sessions = new Map<string, FoundSession>()
  const roles = new Map<string, readonly string[]>()
  const parts: HttpParts = {
    settings: {
      origin: 'http://localhost:3000',
      secret: 'known to nobody but this test',
      trustProxy: false,
      demo: true,
      emergencyHours: 8,
      mailUrl: null,
      mode: 'both',
      lockMinutes: 1440,
      providersInside: false,
      keepTypedHours: 72,
      drainSeconds: 0,
    },
    database,
    now: () => serverNow,
    log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
    announcer: announcerFor([]),
    networkAnnouncer: networkAnnouncerFor([]),
    routes,
    navigation: [],
    permissionsOf: (role) => roles.get(role) ?? [],
    permissionsByLink: () => [],
    permissionsInNetwork: (role) => roles.get(role) ?? [],
    findSession: async (_db, tokenHash) => sessions.get(tokenHash),
    isBreached: async () => false,
    whose: whosePages({ name: null, email: null, phone: null, charity: null, address: null }),
    frame: plainFrame,
    files: aFileRoom(),
    assets: [],
    demoSignIns: [],
    migrationsWaiting: async () => 0,
    ...wish,
  }
  const app = await openServer(parts)
  afterAll(() => app.close())
  const { origin } = parts.settings
  const home = newId()
  const member: TestServer['member'] = (
    permissions = [],
    { userId = newId(), organisation = home, provedAt = serverNow, mustAddFactor = false, forNetwork } = {},
  ) => {
    const token = newToken()
    const role = newId()
    roles.set(role, permissions)
    const networkRoles = forNetwork ? [newId()] : []
    for (const one of networkRoles) roles.set(one, forNetwork ?? [])
    const place =
      organisation === null ? null : { id: organisation, code: 'T1', name: 'Larkfield', timeZone: 'Europe/London' }
    const user = { id: userId, name: 'Robin Example', email: 'robin@example.test' }
    const membership = place && { organisation: place, role, places: 'all' as const }
    sessions.set(hashToken(token), { id: newId(), user, membership, provedAt, mustAddFactor, networkRoles })
    const visitor = aVisitor(app, origin)
    visitor.cookies.set(origin.startsWith('https:') ? '__Host-lessen' : 'lessen', token)
    return Object.assign(visitor, { userId })
  }
  return { app, parts, organisation: home, member, stranger: () => aVisitor(app, origin) }
}

const plainFrame: Frame = {
  page: ({ title, body }, around) => whole(title, renderToString(body), around),
  notice: ({ title, says, reference, resend, links }, around) =>
    whole(
      title,
      [...says, reference ?? '', ...(links ?? []).map(({ text, href }) => `<a href="${href}">${text}</a>`)].join(' ') +
        (resend === undefined ? '' : renderToString(resendForm(resend, around))),
      around,
    ),
}

function whole(title: string, body: string, { user }: Surroundings): string {
  return `<!DOCTYPE html><html lang="en"><title>${title}</title><h1>${title}</h1><p>${user?.name ?? 'nobody'}</p>${body}</html>`
}

function resendForm({ action, answers, isVisitor }: Resend, { tokens }: Surroundings) {
  const fields = Object.entries(answers).filter(([name]) => name !== '_key')
  const OneForm = isVisitor ? VisitorForm : Form
  return (
    <OneForm action={action} tokens={tokens}>
      {fields.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={String(value)} />
      ))}
    </OneForm>
  )
}
