import { findWithdrawal } from '#modules/consents/index.ts'
import { findHeadByCode, findPublished, type PublishedEntry, type Twin } from '#modules/publishing/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import { storyShape, viewStory } from '../story-shape.page.ts'
import { goneStoryView, takenBackStoryView } from './gone-story.view.tsx'

const back = { href: '/stories', text: 'Stories' }

/** GET /stories/:code: one story; where it was taken back or its consent has ended, that it is gone and nothing of it. */
export async function showStory({ params, network, now }: Visit): Promise<Reply> {
  const code = params['code'] ?? ''
  return await network(async (db) => {
    const story = await findPublished(db, now, storyShape.code, code)
    if (!story) return await goneStory(db, code)
    const { title, description, easyRead, welsh } = story
    return {
      title,
      body: viewStory(story, { isPreview: false }),
      back,
      twins: {
        ...(welsh && { cy: `/stories/${code}/cy` }),
        ...(easyRead && { easyRead: `/stories/${code}/easy-read` }),
      },
      publicFace: { description, path: `/stories/${code}`, isArticle: true },
    }
  })
}

/** GET /stories/:code/easy-read: the same story in easy read, and who has checked it. */
export async function showStoryEasyRead(visit: Visit): Promise<Reply> {
  return await showTwin(visit, 'easyRead', (story, twin) => ({
    easyRead: { checkedBy: twin.signedBy && { group: twin.signedBy.name, on: twin.signedBy.on } },
    twins: { everyday: `/stories/${story.code}` },
  }))
}

/** GET /stories/:code/cy: the same story in Welsh. */
export async function showStoryWelsh(visit: Visit): Promise<Reply> {
  return await showTwin(visit, 'welsh', (story) => ({ language: 'cy', twins: { en: `/stories/${story.code}` } }))
}

async function showTwin(
  { params, network, now }: Visit,
  which: 'easyRead' | 'welsh',
  more: (story: PublishedEntry, twin: Twin) => object,
): Promise<Reply> {
  const code = params['code'] ?? ''
  return await network(async (db) => {
    const story = await findPublished(db, now, storyShape.code, code)
    if (!story) return await goneStory(db, code)
    const twin = story[which]
    if (!twin) return nothingHere
    const { title, description, body } = twin
    const end = which === 'welsh' ? 'cy' : 'easy-read'
    return {
      title,
      body: viewStory({ ...story, title, description, body, easyRead: null, welsh: null }, { isPreview: false }),
      back,
      publicFace: { description, path: `/stories/${code}/${end}`, isArticle: true },
      ...more(story, twin),
    }
  })
}

/** What stands at the address of a story that was here: 410, so that search engines forget it at once. */
async function goneStory(db: NetworkDb, code: string): Promise<Reply> {
  const head = await findHeadByCode(db, code)
  if (!head || head.shape !== storyShape.code) return nothingHere
  if (await findWithdrawal(db, head.id))
    return { status: 410, title: 'This story was taken back by its author', body: takenBackStoryView(), back }
  if (head.firstPublishedAt === null) return nothingHere
  return { status: 410, title: 'This story is not shown any more', body: goneStoryView(), back }
}
