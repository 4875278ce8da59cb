import type { Problem } from '#basics/result.ts'
import { answer } from '#platform/forms/answers.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { isToCome, stageOf } from '../../domain/webinar.ts'
import { callOffWebinar } from '../../put-off-webinar.ts'
import { countStandings } from '../../store/registrations.store.ts'
import type { KeptWebinar } from '../../store/webinars.store.ts'
import { atDesk, openedWebinar } from '../desk-webinar/opened-webinar.page.ts'
import { CallOffView } from './call-off.view.tsx'

const mostLetters = 500

/** GET /desk/webinars/:webinar/call-off: asks why; for what is over, was called off or withdrawn there is nothing to ask. */
export async function showCallOff(visit: NetworkVisit): Promise<Reply> {
  const webinar = await openedWebinar(visit)
  if (!webinar || !isToCome(stageOf(webinar, visit.now))) return nothingHere
  return await formPage(visit, webinar, '', [])
}

/** POST /desk/webinars/:webinar/call-off: calls it off. Everybody registered is told why, and calendars are. */
export async function submitCallOff(visit: NetworkVisit): Promise<Reply> {
  const webinar = await openedWebinar(visit)
  if (!webinar || !isToCome(stageOf(webinar, visit.now))) return nothingHere
  const because = answer(visit.form, 'because')
  if (because === '')
    return await formPage(visit, webinar, because, [
      { field: 'because', says: 'Say why: everybody registered is told.' },
    ])
  if (because.length > mostLetters)
    return await formPage(visit, webinar, because, [
      { field: 'because', says: `Shorten this to ${mostLetters} letters.` },
    ])
  await callOffWebinar(visit.db, webinar.id, because, visit.now)
  return { location: atDesk(webinar).href }
}

async function formPage(
  visit: NetworkVisit,
  webinar: KeptWebinar,
  because: string,
  problems: readonly Problem[],
): Promise<Reply> {
  const { held, waiting } = await countStandings(visit.db, webinar.id, visit.now)
  const { title, href, when, back } = atDesk(webinar)
  const body = CallOffView({
    title,
    when,
    told: held + waiting,
    action: `${href}/call-off`,
    because,
    problems,
    tokens: visit.tokens,
  })
  const status = problems.length > 0 ? 422 : 200
  return { title: `Call off: ${title}`, status, problems: problems.length, body, back }
}
