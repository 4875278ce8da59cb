import type { FastifyRequest } from 'fastify'
import { type Id, isId, newId } from '#basics/id.ts'
import type { ReceivedFile } from '#platform/files/prepared-file.ts'
import { type FormOwner, ownedProof } from '#platform/http/form-owner.ts'
import { makeProof } from '#platform/http/form-proof.ts'
import type { HttpParts } from '#platform/http/http-parts.ts'
import type { PageSources } from '#platform/http/page-sources.ts'
import { type ReceivedForm, receivedForm } from '#platform/http/received-form.ts'
import type { SessionCookie } from '#platform/http/reply.ts'
import type { Answers, Browser, FormTokens, TypingMark } from '#platform/http/visit.ts'
import { makeVisitorProof } from '#platform/http/visitor-proof.ts'
import { cookieName } from '#platform/sessions/browser-cookies.ts'
import { browserWords } from '#platform/sessions/browser-words.ts'
import type { FoundSession } from '#platform/sessions/found-session.ts'
import { hashToken, isToken, newToken } from '#platform/sessions/token.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'

/** A request that has been read: what was asked, by which browser, in which session. */
export type Arrival = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly form: Answers
  /** Files that came with the form. */
  readonly received: readonly ReceivedFile[]
  /** Why the form could not be read, in a sentence. */
  readonly unreadable: string | undefined
  readonly now: string
  readonly browser: Browser
  /** The address it came from, as far as the settings trust who says so. */
  readonly address: string
  /** Whether the page was given a form for visitors: its proof is for one page, which nobody may keep. */
  readonly holdsVisitorForm: () => boolean
  /** What the form proof is bound to. */
  readonly bound: string
  readonly tokens: FormTokens
  readonly session: FoundSession | undefined
  /** The session that waits behind a locked screen. Nobody is at work in it. */
  readonly locked: FoundSession | undefined
  /** Kept answers that this form sends again: thrown away once they are taken. */
  readonly sendsKept: Id | undefined
  /** Whether the route offers something to everybody and gives no cookie. */
  readonly isPlain: boolean
  /** For such a route: what the page is made from, noted while it is made. */
  readonly sources: PageSources | undefined
  /** Set when this browser has no device cookie yet. */
  readonly newDevice: string | undefined
}

const arrivals = new WeakMap<FastifyRequest, Arrival>()

/** What is known of a request by now: nothing, when it failed before its session was looked up. */
export function arrivalOf(request: FastifyRequest): Arrival | undefined {
  return arrivals.get(request)
}

/** Reads a request and finds its session: one query, and none for a browser without a session cookie. */
export async function arrive(parts: HttpParts, request: FastifyRequest): Promise<Arrival> {
  const isHttps = parts.settings.origin.startsWith('https:')
  const sessionToken = request.cookies[cookieName('session', isHttps)]
  const knownDevice = request.cookies[cookieName('device', isHttps)]
  const stepToken = request.cookies[cookieName('step', isHttps)]
  const linkToken = request.cookies[cookieName('link', isHttps)]
  const newDevice = isToken(knownDevice) ? undefined : newToken()
  const now = parts.now()
  const tokenHash = isToken(sessionToken) ? hashToken(sessionToken) : undefined
  const { secret, lockMinutes } = parts.settings
  const found =
    tokenHash && (await inIdentity(parts.database.identity, (db) => parts.findSession(db, tokenHash, now, lockMinutes)))
  const [session, locked] = found && found.isLocked ? [undefined, found] : [found || undefined, undefined]
  const browser = {
    device: hashToken(newDevice ?? knownDevice ?? ''),
    step: isToken(stepToken) ? hashToken(stepToken) : undefined,
    link: isToken(linkToken) ? hashToken(linkToken) : undefined,
    session: found ? tokenHash : undefined,
    words: browserWords(request.headers['user-agent']),
  }
  const bound = browser.session ? `session ${browser.session}` : `device ${browser.device}`
  let visitorForms = 0
  const visitor = (action: string) => {
    visitorForms += 1
    return makeVisitorProof(secret, action, now, newId())
  }
  const arrival: Arrival = {
    ...asked(request),
    now,
    browser,
    address: request.ip,
    holdsVisitorForm: () => visitorForms > 0,
    bound,
    tokens: {
      csrf: ownedProof(secret, makeProof(secret, bound), ownerFor(session)),
      key: newId(),
      visitor,
      typing: parts.settings.mode === 'network' || !session?.membership ? undefined : typingMark(request),
    },
    session,
    locked,
    isPlain: false,
    sources: undefined,
    newDevice,
    received: [],
  }
  arrivals.set(request, arrival)
  return arrival
}

/** What forms carry on a page sent together with a new session. */
export function tokensUnder(
  { settings: { secret } }: HttpParts,
  { session }: Arrival,
  { value }: SessionCookie,
): FormTokens {
  const proof = makeProof(secret, `session ${hashToken(value)}`)
  return { csrf: ownedProof(secret, proof, ownerFor(session)), key: newId() }
}

/** What is typed is kept for members only, where there is a table for it. */
function typingMark(request: FastifyRequest): TypingMark {
  const { method, path, sendsKept } = asked(request)
  if (method === 'GET') return { page: request.url, goesOn: null }
  return { page: null, goesOn: sendsKept ? { action: path, kept: sendsKept } : null }
}

function ownerFor(session: FoundSession | undefined): FormOwner | undefined {
  return session?.membership ? { user: session.user.id, organisation: session.membership.organisation.id } : undefined
}

type Asked = Pick<Arrival, 'method' | 'path' | 'params' | 'query' | 'form' | 'unreadable' | 'sendsKept'>

function asked(request: FastifyRequest): Asked {
  const [path = '/', ...query] = request.url.split('?')
  const params = textsOf(request.params)
  const search = new URLSearchParams(query.join('?'))
  const received: ReceivedForm =
    request.method === 'POST' ? receivedForm(request.body) : { form: {}, unreadable: undefined }
  const { _kept, ...form } = received.form
  const isOdd = [...Object.values(params), ...search.keys(), ...search.values()].some((text) => text.includes('\0'))
  return {
    method: request.method === 'POST' ? 'POST' : 'GET',
    path,
    params,
    query: search,
    form,
    sendsKept: isId(_kept) ? _kept : undefined,
    unreadable: isOdd ? 'The address had a character that nobody types.' : received.unreadable,
  }
}

function textsOf(params: unknown): Readonly<Record<string, string>> {
  if (typeof params !== 'object' || params === null) return {}
  return Object.fromEntries(
    Object.entries(params).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}
