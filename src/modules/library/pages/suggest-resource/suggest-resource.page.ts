import type { Problem } from '#basics/result.ts'
import { writtenInstant } from '#basics/written-time.ts'
import { catalogue } from '#catalogue/offered.ts'
import { deskZone, postingOf, receive } from '#modules/moderation/index.ts'
import type { ListedEntry } from '#modules/publishing/index.ts'
import type { PageReply, Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { resourceShape } from '../../domain/resource-shape.ts'
import { linkKey, suggestionKind, wholeLink } from '../../domain/suggestion.ts'
import { listAlike } from '../../store/alike-entries.store.ts'
import { resourceSuggestion } from './resource-suggestion.page.ts'
import {
  isSaidToBeOther,
  problemsOfSuggestion,
  readSuggestion,
  type SuggestionAnswers,
} from './suggest-resource.form.ts'
import { suggestionPausedView, suggestResourceView, thankYouView } from './suggest-resource.view.tsx'

const title = 'Suggest a resource'
const back = { href: '/resources', text: 'Resources' }

/** The form, or, while nobody is there to read it, when somebody is. What was searched for begins the title. */
export async function showSuggestResource(visit: Visit): Promise<Reply> {
  const typed = readSuggestion({ title: (visit.query.get('title') ?? '').slice(0, 300) })
  return (await paused(visit)) ?? page(visit, typed, [], [])
}

/** Takes a suggestion in. What is like it is shown first, once, so that nobody sends what is there. */
export async function submitSuggestResource(visit: Visit): Promise<Reply> {
  const isPaused = await paused(visit)
  if (isPaused) return { ...isPaused, status: 503 }
  const typed = readSuggestion(visit.form)
  const problems = problemsOfSuggestion(typed, new Set(suggestedKinds().map(({ value }) => value)))
  if (problems.length > 0) return page(visit, typed, problems, [])
  if (!isSaidToBeOther(visit.form)) {
    const asked = { shape: resourceShape, title: typed.title, key: linkKey(typed.link) }
    const alike = await visit.network((db) => listAlike(db, visit.now, asked))
    if (alike.length > 0) return page(visit, typed, [mayBeTheSame], alike)
  }
  const { email, ...said } = typed
  const content = { ...said, link: wholeLink(said.link) }
  const from = email === '' ? undefined : { email }
  await visit.networkDeed((db) => receive(db, { kind: suggestionKind, content, from }, visit.now))
  return { location: `/resources/suggest/thank-you${email === '' ? '' : '?told=1'}` }
}

const mayBeTheSame: Problem = {
  field: 'other',
  says: 'We may have this already. Look at what is like it, and say if yours is something else.',
}

/** Thanks, and what happens now. */
export async function showSuggestionThanks({ query }: Visit): Promise<Reply> {
  return { title: 'Thank you for your suggestion', body: thankYouView({ isTold: query.get('told') === '1' }), back }
}

/** The kinds that somebody may suggest, by name: what is kept on the shelves of the bank. */
function suggestedKinds() {
  return [...catalogue.kinds.values()]
    .filter(({ shelf }) => shelf === 'to use' || shelf === 'to read' || shelf === 'to watch')
    .map(({ code, name }) => ({ value: code, text: name }))
    .toSorted((one, other) => one.text.localeCompare(other.text, 'en-GB'))
}

async function paused({ network, now, site }: Visit): Promise<PageReply | undefined> {
  const posting = await network((db) => postingOf(db, resourceSuggestion, now))
  if (posting.is === 'open') return undefined
  const backAt = posting.backAt && writtenInstant(posting.backAt, deskZone)
  return { title, body: suggestionPausedView({ title, backAt, email: site.email }), back }
}

function page(
  visit: Visit,
  answers: SuggestionAnswers,
  problems: readonly Problem[],
  alike: readonly ListedEntry[],
): PageReply {
  const body = suggestResourceView({
    title,
    answers,
    kinds: suggestedKinds(),
    alike: alike.map((entry) => ({ text: entry.title, href: `/resources/${entry.code}` })),
    problems,
    tokens: visit.tokens,
  })
  return { status: problems.length > 0 ? 422 : 200, title, problems: problems.length, body, back }
}
