import { newId } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { isMemberAt } from '#modules/membership/index.ts'
import { findPublished } from '#modules/publishing/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { type Door, doorAt } from '../../domain/may-register.ts'
import { webinarShapeCode } from '../../domain/webinar-shapes.ts'
import { registerForWebinar } from '../../register-for-webinar.ts'
import { countStandings } from '../../store/registrations.store.ts'
import { findWebinar, type KeptWebinar } from '../../store/webinars.store.ts'
import { pathsOf } from '../private-pass.ts'
import { writtenTimes, writtenZone } from '../written-times.ts'
import { RegisteredView, RegisterView } from './register.view.tsx'
import { readRegistration, type TypedRegistration, typedRegistration } from './registration.form.ts'

type Opened = { readonly webinar: KeptWebinar; readonly door: Door; readonly isFull: boolean }

/** GET /webinars/:code/register: the form, while one can register. */
export async function showRegister(visit: Visit): Promise<Reply> {
  const opened = await open(visit)
  if (opened === undefined) return nothingHere
  if (isShut(visit, opened)) return { location: `/webinars/${opened.webinar.code}` }
  return formPage(visit, opened, typedRegistration({}), [])
}

/** POST /webinars/:code/register: the same answer whoever's address it is; everything else is told by mail to it. */
export async function submitRegister(visit: Visit): Promise<Reply> {
  const opened = await open(visit)
  if (opened === undefined) return nothingHere
  const { code, id } = opened.webinar
  if (isShut(visit, opened)) return { location: `/webinars/${code}` }
  const typed = typedRegistration(visit.form)
  const read = readRegistration(typed)
  if (!read.ok) return formPage(visit, opened, typed, read.problems)
  const { now } = visit
  const became = await visit.networkDeed(async (db) =>
    registerForWebinar(db, {
      webinar: id,
      wish: read.value,
      newId: newId(),
      now,
      isMember: await isMemberAt(db, read.value.email, now),
      pathOf: pathsOf(visit),
      secrets: visit.secrets,
    }),
  )
  return { location: became === 'answered' ? `/webinars/${code}/registered` : `/webinars/${code}` }
}

/** GET /webinars/:code/registered: look in your mail. It says the same to everybody. */
export async function showRegistered(visit: Visit): Promise<Reply> {
  const opened = await open(visit)
  if (opened === undefined) return nothingHere
  const { code, title } = opened.webinar
  return { title: `Look in your mail: ${title}`, body: RegisteredView({ title, href: `/webinars/${code}` }) }
}

async function open({ params, network, now }: Visit): Promise<Opened | undefined> {
  const code = params['code'] ?? ''
  return await network(async (db) => {
    const entry = await findPublished(db, now, webinarShapeCode, code)
    const webinar = entry && (await findWebinar(db, code))
    if (!webinar) return undefined
    const { held } = await countStandings(db, webinar.id, now)
    const isFull = webinar.capacity !== null && held >= webinar.capacity
    return { webinar, door: doorAt(webinar, now, held), isFull }
  })
}

function isShut({ mail }: Visit, { door }: Opened): boolean {
  return mail === 'off' || (door !== 'open' && door !== 'members')
}

function formPage(visit: Visit, opened: Opened, typed: TypedRegistration, problems: readonly Problem[]): Reply {
  const { webinar, door, isFull } = opened
  const body = RegisterView({
    title: webinar.title,
    when: `${writtenTimes(webinar)} (${writtenZone(webinar.zone)})`,
    action: `/webinars/${webinar.code}/register`,
    isFull,
    isForMembers: door === 'members',
    typed,
    problems,
    tokens: visit.tokens,
  })
  return {
    title: `Register: ${webinar.title}`,
    status: problems.length > 0 ? 422 : 200,
    problems: problems.length,
    body,
    back: { href: `/webinars/${webinar.code}`, text: webinar.title },
  }
}
