import type { FastifyReply } from 'fastify'
import { heldInNetwork, isWelcome, memberOf } from '#platform/http/admission.ts'
import { type Answered, statusOf } from '#platform/http/answered.ts'
import { type Arrival, tokensUnder } from '#platform/http/arrival.ts'
import { addressOf } from '#platform/http/come-back-later.ts'
import { flagOf } from '#platform/http/emergency-openings.ts'
import { letOtherSitesRead } from '#platform/http/for-other-sites.ts'
import type { HttpParts } from '#platform/http/http-parts.ts'
import { nothingHereNotice } from '#platform/http/notices.ts'
import type { Notice, Surroundings } from '#platform/http/page-frame.ts'
import type { SessionCookie } from '#platform/http/reply.ts'
import type { NavigationLink } from '#platform/http/route.ts'
import { sendFile, sendPublicFile } from '#platform/http/send-file.ts'
import { markOf, sendUnlessUnchanged } from '#platform/http/unchanged.ts'
import { cookieName, cookieWay, deviceSeconds } from '#platform/sessions/browser-cookies.ts'

/** Sends an answer: cookies, status, and the whole page, rendered now that its transaction has closed. */
export function sendAnswer(parts: HttpParts, arrival: Arrival, answered: Answered, reply: FastifyReply): FastifyReply {
  const { newDevice } = arrival
  if (newDevice) setCookie(parts, { name: 'device', value: newDevice, seconds: deviceSeconds }, reply)
  if ('cookies' in answered) for (const cookie of answered.cookies ?? []) setCookie(parts, cookie, reply)
  reply.code(statusOf(answered)).header('cache-control', 'no-store')

  if ('location' in answered) return reply.header('location', localPath(answered.location)).send()
  const send = (type: string, text: string) => {
    if (arrival.isPlain) letOtherSitesRead(reply, type)
    return isSameForAll(arrival, answered, reply)
      ? sendToAll(parts, arrival, { reply, type, text })
      : reply.type(type).send(text)
  }
  if ('json' in answered) return send('application/json; charset=utf-8', JSON.stringify(answered.json))
  if ('file' in answered) return sendFile(answered.file, reply)
  if ('text' in answered) {
    if (answered.text.name) reply.header('content-disposition', attachment(answered.text.name))
    return send(answered.text.type, answered.text.body)
  }
  if ('publicFile' in answered) return sendPublicFile(answered.publicFile, reply)
  if ('csv' in answered) {
    reply.header('content-disposition', attachment(answered.csv.name))
    return reply.type('text/csv; charset=utf-8').send(answered.csv.text)
  }
  const around = surroundingsAfter(parts, arrival, answered)
  if ('notice' in answered) return sendNotice(parts, answered.notice, around, reply)
  if ('nothing' in answered) return sendNotice(parts, nothingHereNotice, around, reply)
  if (answered.retryAfter !== undefined) reply.header('retry-after', String(answered.retryAfter))
  return send('text/html; charset=utf-8', parts.frame.page(answered, around))
}

function attachment(name: string): string {
  return `attachment; filename="${name.replace(/[^\w.-]/g, '-')}"`
}

/** What is offered to everybody looks the same to all who are not signed in; a page with a form is made for one visitor. */
function isSameForAll(
  { isPlain, method, session, locked, holdsVisitorForm }: Arrival,
  answered: Answered,
  reply: FastifyReply,
): boolean {
  const isForOne = 'isPrivate' in answered && answered.isPrivate === true
  const isPublic = isPlain && !isForOne && method === 'GET' && session === undefined && locked === undefined
  return isPublic && reply.statusCode === 200 && !holdsVisitorForm()
}

/** Sends it, and remembers it for the next who ask, when all that it was made from is known and no form in it is for one visitor. */
function sendToAll(
  { memory }: HttpParts,
  { sources }: Arrival,
  { reply, type, text }: { readonly reply: FastifyReply; readonly type: string; readonly text: string },
): FastifyReply {
  const mark = markOf(text)
  const standing = sources?.standing()
  if (standing && !reply.hasHeader('content-disposition') && !/<form[^>]*\smethod="?post/i.test(text))
    memory?.keep(reply.request.url, { type, text, mark }, standing)
  return sendUnlessUnchanged(reply, type, text, mark)
}

/** Sends a notice as a whole page. */
export function sendNotice(
  { frame }: HttpParts,
  notice: Notice,
  around: Surroundings,
  reply: FastifyReply,
): FastifyReply {
  if (notice.retryAfter !== undefined) reply.header('retry-after', String(notice.retryAfter))
  return reply
    .code(notice.status)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(frame.notice(notice, around))
}

/** What is around a page for the visitor who arrived; nobody and nowhere when it is not known who that is. */
export function surroundingsOf(parts: HttpParts, arrival: Arrival | undefined): Surroundings {
  const session = arrival?.session
  const member = memberOf(session, parts.permissionsOf)
  const path = arrival?.path ?? ''
  const flag = flagOf(arrival)
  const held = heldInNetwork(session, parts.permissionsInNetwork)
  const links = parts.navigation.filter((link) => isWelcome(link.who, session, member, held))
  const isAtFoot = ({ place, who }: NavigationLink) =>
    place === 'foot' || (place === undefined && who === 'anyone' && (member !== undefined || held.length > 0))
  const here = hereAmong(
    links.map(({ href }) => href),
    path,
  )
  const shown = ({ text, href }: NavigationLink) => ({ text, href, current: href === here })
  return {
    path,
    origin: parts.settings.origin,
    user: session?.user,
    organisation: session?.membership?.organisation.name,
    lockMinutes: parts.settings.lockMinutes,
    worksElsewhere: (session?.workplaces ?? 0) > 1,
    backHere: arrival?.method === 'GET' ? addressOf(arrival) : '/',
    tokens: arrival?.tokens ?? { csrf: '', key: '' },
    navigation: links.filter((link) => !isAtFoot(link)).map(shown),
    foot: links.filter(isAtFoot).map(shown),
    isStranger: arrival !== undefined && !session && !arrival.locked && !arrival.browser.link,
    emergency: flag && { ...flag, zone: session?.membership?.organisation.timeZone ?? 'Europe/London' },
    demo: parts.settings.demo,
  }
}

/** A page that comes with a new session has its sign-out button under that one. */
function surroundingsAfter(parts: HttpParts, arrival: Arrival, answered: Answered): Surroundings {
  const cookies = 'cookies' in answered ? (answered.cookies ?? []) : []
  const opened = cookies.find(({ name, value }) => name === 'session' && value !== '')
  const around = surroundingsOf(parts, arrival)
  return opened ? { ...around, tokens: tokensUnder(parts, arrival, opened) } : around
}

/** The one link that leads to where the visitor is: of several that hold the path, the longest. */
function hereAmong(hrefs: readonly string[], path: string): string | undefined {
  const holding = hrefs.filter((href) => (href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)))
  return holding.toSorted((one, other) => other.length - one.length)[0]
}

function setCookie(parts: HttpParts, { name, value, seconds }: SessionCookie, reply: FastifyReply): void {
  const isHttps = parts.settings.origin.startsWith('https:')
  reply.setCookie(cookieName(name, isHttps), value, cookieWay(value === '' ? 0 : seconds, isHttps))
}

/** Pages lead to pages of this site only. Refuses (throws) any other address: that is a fault in a page. */
function localPath(location: string): string {
  if (!/^\/(?![/\\])/.test(location)) throw new Error('a page tried to lead to another site')
  return location
}
