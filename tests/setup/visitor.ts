import type { FastifyInstance } from 'fastify'
import { multipartOf, type SentFile } from './multipart.ts'
import { fillIn, type PageForm } from './page-form.ts'
import { readPage, type VisitedPage } from './read-page.ts'

/** How a form is sent: which one (its action; the only form beside those of the header when left out), and the button pressed. */
export type SendWay = {
  readonly form?: string
  readonly button?: readonly [name: string, value: string]
  /** Fields that a script would add; not checked against the form. */
  readonly extra?: Readonly<Record<string, string | readonly string[]>>
  readonly follow?: boolean
}

/** Somebody at a browser without scripts: keeps cookies, follows links and sends the forms that the pages really have. */
export type Visitor = {
  /** The page at `path`, redirects followed. */
  open(path: string): Promise<VisitedPage>
  /** One GET, nothing followed. */
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<VisitedPage>
  /** Fills in a form of `page`, with all its hidden fields, sends it and follows where it leads. */
  send(
    page: VisitedPage,
    fields?: Readonly<Record<string, string | readonly string[]>>,
    way?: SendWay,
  ): Promise<VisitedPage>
  /** One POST of exactly these fields, as no form of ours would send it. Nothing followed. */
  post(
    path: string,
    fields: readonly (readonly [string, string])[],
    headers?: Readonly<Record<string, string>>,
  ): Promise<VisitedPage>
  /** Sends a form of `page` with files, as a browser does, and follows where it leads. */
  upload(
    page: VisitedPage,
    fields: Readonly<Record<string, string | readonly string[]>>,
    files: readonly SentFile[],
    way?: SendWay,
  ): Promise<VisitedPage>
  /** One POST of exactly this body. Nothing followed. */
  postBody(path: string, type: string, body: Buffer): Promise<VisitedPage>
  /** Cookies by name. */
  readonly cookies: Map<string, string>
}

/** A visitor with an empty browser. `origin` is the address the app believes to be served under, `from` theirs. */
export function aVisitor(app: FastifyInstance, origin = 'http://localhost:3000', from = anAddress()): Visitor {
  const cookies = new Map<string, string>()
  const ask = async (
    method: 'GET' | 'POST',
    path: string,
    headers: Readonly<Record<string, string>>,
    payload?: string | Buffer,
  ) => {
    const url = new URL(path, origin)
    const answer = await app.inject({
      method,
      url: url.pathname + url.search,
      remoteAddress: from,
      headers: { host: url.host, ...cookieHeader(cookies), ...headers },
      ...(payload === undefined ? {} : { payload }),
    })
    for (const { name, value, maxAge } of answer.cookies) {
      if (value === '' || maxAge === 0) cookies.delete(name)
      else cookies.set(name, value)
    }
    return readPage(url.pathname + url.search, {
      status: answer.statusCode,
      headers: answer.headers,
      body: answer.body,
    })
  }
  const get: Visitor['get'] = (path, headers = {}) => ask('GET', path, headers)
  const post: Visitor['post'] = (path, fields, headers) =>
    ask(
      'POST',
      path,
      headers ?? sentFromHere(origin),
      new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
    )
  const follow = async (page: VisitedPage, left = 10): Promise<VisitedPage> => {
    if (page.location === undefined || page.status < 300 || page.status > 399) return page
    if (page.status === 307)
      throw new Error(`${page.path} asks for the same form again: send follows it, open does not`)
    if (left === 0) throw new Error(`redirects without end at ${page.path}`)
    return await follow(await get(page.location), left - 1)
  }
  const send: Visitor['send'] = async (page, fields = {}, way = {}) => {
    const form = formOf(page, way.form, Object.keys(fields))
    const sent = [...fillIn(form, fields), ...(way.button ? [way.button] : []), ...extraOf(way)]
    const target =
      form.method === 'POST'
        ? post(form.action, sent)
        : get(`${form.action}?${new URLSearchParams(sent.map(([n, v]) => [n, v]))}`)
    const first = await target
    if (way.follow === false) return first
    return await follow(first.status === 307 && first.location ? await post(first.location, sent) : first)
  }
  const postBody: Visitor['postBody'] = (path, type, body) =>
    ask('POST', path, { ...sentFromHere(origin), 'content-type': type }, body)
  const upload: Visitor['upload'] = async (page, fields, files, way = {}) => {
    const form = formOf(page, way.form)
    const { type, body } = multipartOf(fillIn(form, fields), files)
    const answered = await postBody(form.action, type, body)
    return way.follow === false ? answered : await follow(answered)
  }
  return { open: async (path) => follow(await get(path)), get, post, send, upload, postBody, cookies }
}

/** Another for each visitor, among those that lead nowhere (RFC 6890): nobody is slowed by what others sent. */
function anAddress(): string {
  visitors.count += 1
  return `10.${(visitors.count >> 16) & 255}.${(visitors.count >> 8) & 255}.${visitors.count & 255}`
}

const visitors = { count: 0 }

/** Headers of a form that one of our own pages sent. */
export function sentFromHere(origin: string): Record<string, string> {
  return { 'content-type': 'application/x-www-form-urlencoded', origin, 'sec-fetch-site': 'same-origin' }
}

function cookieHeader(cookies: ReadonlyMap<string, string>): Record<string, string> {
  const text = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  return text === '' ? {} : { cookie: text }
}

/** The form that goes there; where several do, the first that has all of these fields. */
function formOf(page: VisitedPage, action: string | undefined, fields: readonly string[] = []): PageForm {
  const forms = page.forms.filter((form) => (action === undefined ? !isChrome(form) : form.action === action))
  const form = forms.find(({ offers }) => fields.every((name) => offers.has(name))) ?? forms[0]
  if (form && (forms.length === 1 || action !== undefined)) return form
  const found = page.forms.map((one) => `${one.method} ${one.action}`).join(', ')
  throw new Error(
    `${page.status} ${page.path} "${page.heading}" has not one such form (${action ?? 'any'}); it has: ${found || 'none'}`,
  )
}

/** What stands around every page: the way out, the lock, the search of the header. */
function isChrome(form: PageForm): boolean {
  return ['/sign-out', '/lock', '/resources'].includes(form.action)
}

function extraOf(way: SendWay): [string, string][] {
  return Object.entries(way.extra ?? {}).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((text): [string, string] => [name, text]),
  )
}
