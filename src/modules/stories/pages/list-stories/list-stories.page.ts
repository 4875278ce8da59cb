import { listPublished } from '#modules/publishing/index.ts'
import { listPage, rowsOnAPage } from '#platform/forms/list-page.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { storyDetails } from '../../domain/story.ts'
import { countStories, listStories, type StoryFilter, storyChoices } from '../../store/list-stories.store.ts'
import { storyShape } from '../story-shape.page.ts'
import { listStoriesView } from './list-stories.view.tsx'

const description =
  'What restraint, seclusion and rules for everybody did to people, and what helped, in their own words.'

/** GET /stories: every story that is shown, with what it tells about, before anybody opens it. */
export async function showStories({ query, network, now }: Visit): Promise<Reply> {
  const found = await network(async (db) => {
    const choices = await storyChoices(db, now)
    const filter: StoryFilter = {
      setting: chosen(query, 'setting', choices.settings),
      topic: chosen(query, 'topic', choices.topics),
    }
    const place = listPage(query.get('page'), await countStories(db, now, filter))
    const stories = await listStories(db, now, filter, { limit: rowsOnAPage, before: place.before })
    const elsewhere = await Promise.all(
      storyShape.kinds.map((kind) =>
        listPublished(db, now, { shape: 'resource', kind, order: 'title', limit: 200, offset: 0 }),
      ),
    )
    return { filter, place, stories, choices, elsewhere: elsewhere.flatMap(({ entries }) => entries) }
  })
  const { filter, place, stories, choices, elsewhere } = found
  const body = listStoriesView({
    stories: stories.map(({ code, title, description: says, details, hasEasyRead }) => {
      const { pseudonym, contentNotes, audio, bsl } = storyDetails(details)
      const ways = [hasEasyRead && 'Easy read', audio !== '' && 'Audio', bsl !== '' && 'BSL']
      const forms = ways.filter((way) => way !== false)
      return { href: `/stories/${code}`, title, says, pseudonym, contentNotes, forms }
    }),
    elsewhere: elsewhere.map(({ code, title }) => ({ href: `/resources/${code}`, title })),
    settings: choicesOf(choices.settings, filter.setting),
    topics: choicesOf(choices.topics, filter.topic),
    isNarrowed: filter.setting !== null || filter.topic !== null,
    place,
    pageHref: (page) => `/stories?${addressed(filter, page)}`,
  })
  return { title: 'Stories', body, publicFace: { description, path: '/stories' } }
}

/** What was chosen, if any story has it: whatever else stands in an address narrows nothing. */
function chosen(query: URLSearchParams, name: string, offered: readonly string[]): string | null {
  return offered.find((one) => one === query.get(name)) ?? null
}

function choicesOf(values: readonly string[], selected: string | null) {
  return values.map((value) => ({ value, text: inWords(value), isChosen: value === selected }))
}

/** "social-care" is "Social care". */
function inWords(code: string): string {
  const words = code.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function addressed({ setting, topic }: StoryFilter, page: number): string {
  const given = { ...(setting && { setting }), ...(topic && { topic }), page: String(page) }
  return new URLSearchParams(given).toString()
}
