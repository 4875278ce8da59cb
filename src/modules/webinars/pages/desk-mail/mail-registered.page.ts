import type { Problem } from '#basics/result.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { countMailed, mailRegistered } from '../../mail-registered.ts'
import { listRegistrations } from '../../store/registrations.store.ts'
import type { KeptWebinar } from '../../store/webinars.store.ts'
import { atDesk, openedWebinar } from '../desk-webinar/opened-webinar.page.ts'
import { pathsOf } from '../private-pass.ts'
import { groups, readMessage, type TypedMessage, typedMessage } from './mail-registered.form.ts'
import { MailedView, MailRegisteredView } from './mail-registered.view.tsx'

/** GET /desk/webinars/:webinar/mail: a mail to those registered. */
export async function showMailRegistered(visit: NetworkVisit): Promise<Reply> {
  const webinar = await openedWebinar(visit)
  return webinar ? await formPage(visit, webinar, { to: '', subject: '', text: '' }, []) : nothingHere
}

/** POST /desk/webinars/:webinar/mail: asks for the mails. */
export async function submitMailRegistered(visit: NetworkVisit): Promise<Reply> {
  const webinar = await openedWebinar(visit)
  if (!webinar) return nothingHere
  const typed = typedMessage(visit.form)
  const read = readMessage(typed)
  if (!read.ok) return await formPage(visit, webinar, typed, read.problems)
  const mails = await mailRegistered(visit.db, webinar, read.value, pathsOf(visit))
  const { title, href, back } = atDesk(webinar)
  return { title: `Written: ${title}`, body: MailedView({ title, href, mails }), back }
}

async function formPage(
  visit: NetworkVisit,
  webinar: KeptWebinar,
  typed: TypedMessage,
  problems: readonly Problem[],
): Promise<Reply> {
  const registered = await listRegistrations(visit.db, webinar.id)
  const { title, href, back } = atDesk(webinar)
  const body = MailRegisteredView({
    title,
    action: `${href}/mail`,
    groups: groups.map((value) => ({ value, text: words[value], people: countMailed(registered, value) })),
    typed,
    problems,
    tokens: visit.tokens,
  })
  const status = problems.length > 0 ? 422 : 200
  return { title: `Write to those registered: ${title}`, status, problems: problems.length, body, back }
}

const words: Readonly<Record<(typeof groups)[number], string>> = {
  'with a place': 'Who has a place',
  'were there': 'Who was there',
  waiting: 'Who is on the waiting list',
}
