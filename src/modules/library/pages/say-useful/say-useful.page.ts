import { instantFromText, wallClockOf } from '#basics/instant.ts'
import type { Problem } from '#basics/result.ts'
import { deskZone } from '#modules/moderation/index.ts'
import { findPublished, type PublishedEntry } from '#modules/publishing/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { entryJudged } from '../../announcements.ts'
import { resourceShape } from '../../domain/resource-shape.ts'
import { saveUsefulAnswer } from '../../store/useful-answers.store.ts'
import { problemsOfUseful, readUseful, type UsefulTyped } from './say-useful.form.ts'
import { sayUsefulView, usefulThanksView } from './say-useful.view.tsx'

const title = 'Was this useful?'

/** GET /resources/:code/useful: the answer that the link on the resource's page gave stands chosen. */
export async function showSayUseful(visit: Visit): Promise<Reply> {
  const entry = await entryOf(visit)
  return entry ? page(visit, entry, readUseful({ useful: visit.query.get('answer') ?? '' }), []) : nothingHere
}

/** POST /resources/:code/useful: keeps the answer, and nothing of who gave it. */
export async function submitSayUseful(visit: Visit): Promise<Reply> {
  const entry = await entryOf(visit)
  if (!entry) return nothingHere
  const typed = readUseful(visit.form)
  const problems = problemsOfUseful(typed)
  if (problems.length > 0) return page(visit, entry, typed, problems)
  const useful = typed.useful === 'yes'
  const on = wallClockOf(instantFromText(visit.now), deskZone).date
  await visit.networkDeed(async (db) => {
    await saveUsefulAnswer(db, { entry: entry.id, useful, better: typed.better, on })
    await db.announce(entryJudged(entry.id, null, { useful }))
  })
  return { location: `/resources/${entry.code}/useful/thank-you` }
}

/** GET /resources/:code/useful/thank-you. */
export async function showUsefulThanks(visit: Visit): Promise<Reply> {
  const entry = await entryOf(visit)
  if (!entry) return nothingHere
  return { title: `Thank you: ${entry.title}`, body: usefulThanksView({ title: entry.title, href: hrefOf(entry) }) }
}

async function entryOf({ network, now, params }: Visit): Promise<PublishedEntry | undefined> {
  return await network((db) => findPublished(db, now, resourceShape, params['code'] ?? ''))
}

function hrefOf({ code }: PublishedEntry): string {
  return `/resources/${code}`
}

function page(visit: Visit, entry: PublishedEntry, typed: UsefulTyped, problems: readonly Problem[]): Reply {
  const href = hrefOf(entry)
  return {
    status: problems.length > 0 ? 422 : 200,
    title,
    problems: problems.length,
    back: { href, text: entry.title },
    body: sayUsefulView({ title, about: entry.title, action: `${href}/useful`, typed, problems, tokens: visit.tokens }),
  }
}
