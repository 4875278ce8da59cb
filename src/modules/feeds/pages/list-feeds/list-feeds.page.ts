import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { publicLists } from '../public-lists.page.ts'
import { ListFeedsView } from './list-feeds.view.tsx'

/** GET /feeds: what a feed is, and where they are. */
export async function showFeeds(_visit: Visit): Promise<Reply> {
  return {
    title: 'Feeds',
    body: ListFeedsView({
      feeds: [...publicLists.values()].map(({ feed, folder }) => ({ ...feed, address: `/feeds${folder}` })),
    }),
    publicFace: { description: 'Follow what is new here in a feed reader, without giving an address.', path: '/feeds' },
  }
}
