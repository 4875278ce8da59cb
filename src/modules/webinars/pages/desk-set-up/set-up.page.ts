import type { Problem } from '#basics/result.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { webinarSetUp } from '../../announcements.ts'
import { type KeptWebinar, saveWays } from '../../store/webinars.store.ts'
import { atDesk, openedWebinar } from '../desk-webinar/opened-webinar.page.ts'
import { readSetUp, type TypedSetUp, typedSetUp, typedWays } from './set-up.form.ts'
import { SetUpView } from './set-up.view.tsx'

/** GET /desk/webinars/:webinar/set-up: the joining link, the word, the reminders. */
export async function showSetUpWebinar(visit: NetworkVisit): Promise<Reply> {
  const webinar = await openedWebinar(visit)
  return webinar ? formPage(visit, webinar, typedWays(webinar), []) : nothingHere
}

/** POST /desk/webinars/:webinar/set-up: keeps them. */
export async function submitSetUpWebinar(visit: NetworkVisit): Promise<Reply> {
  const webinar = await openedWebinar(visit)
  if (!webinar) return nothingHere
  const typed = typedSetUp(visit.form)
  const read = readSetUp(typed)
  if (!read.ok) return formPage(visit, webinar, typed, read.problems)
  await saveWays(visit.db, webinar.id, read.value)
  await visit.db.announce(webinarSetUp(webinar.id, null, { reminders: read.value.reminders.length }))
  return { location: atDesk(webinar).href }
}

function formPage(visit: NetworkVisit, webinar: KeptWebinar, typed: TypedSetUp, problems: readonly Problem[]): Reply {
  const { title, href, back } = atDesk(webinar)
  const body = SetUpView({ title, action: `${href}/set-up`, typed, problems, tokens: visit.tokens })
  const status = problems.length > 0 ? 422 : 200
  return { title: `Set up: ${title}`, status, problems: problems.length, body, back }
}
