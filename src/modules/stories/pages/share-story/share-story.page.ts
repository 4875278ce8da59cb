import type { Problem } from '#basics/result.ts'
import { writtenInstant } from '#basics/written-time.ts'
import { deskZone, postingOf, receive } from '#modules/moderation/index.ts'
import type { PageReply, Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { nations } from '../../domain/helplines.ts'
import { type OfferAnswers, problemsOfOffer, readOffer } from './share-story.form.ts'
import { offerPausedView, offerSentView, shareStoryView } from './share-story.view.tsx'
import { storyOffer } from './story-offer.page.ts'

const title = 'Tell your story'
const back = { href: '/stories', text: 'Stories' }

/** GET /stories/share: what happens when somebody tells their story here, then a form for a first word and no more. */
export async function showShareStory(visit: Visit): Promise<Reply> {
  return (await paused(visit)) ?? page(visit, readOffer({}), [])
}

/** POST /stories/share: takes the offer in, for a person of the team to answer. */
export async function submitShareStory(visit: Visit): Promise<Reply> {
  const typed = readOffer(visit.form)
  const isPaused = await paused(visit, typed)
  if (isPaused) return { ...isPaused, status: 503 }
  const problems = problemsOfOffer(typed)
  if (problems.length > 0) return page(visit, typed, problems)
  const { email, ...content } = typed
  const from = email === '' ? undefined : { email }
  await visit.networkDeed((db) =>
    receive(db, { kind: storyOffer.code, content, from, forgets: Object.keys(content) }, visit.now),
  )
  return { location: '/stories/share/thank-you' }
}

/** GET /stories/share/thank-you: what happens now. */
export async function showOfferSent(): Promise<Reply> {
  return { title: 'Thank you for offering your story', body: offerSentView({ nations: nations.slice(0, 1) }), back }
}

async function paused({ network, now, site }: Visit, typed?: OfferAnswers): Promise<PageReply | undefined> {
  const posting = await network((db) => postingOf(db, storyOffer, now))
  if (posting.is === 'open') return undefined
  const backAt = posting.backAt && writtenInstant(posting.backAt, deskZone)
  return {
    title,
    body: offerPausedView({
      title,
      backAt,
      email: site.email,
      words: typed?.words ?? '',
      nations: nations.slice(0, 1),
    }),
    back,
  }
}

function page({ tokens }: Visit, answers: OfferAnswers, problems: readonly Problem[]): PageReply {
  const body = shareStoryView({ title, answers, problems, tokens })
  return { status: problems.length > 0 ? 422 : 200, title, problems: problems.length, body, back }
}
