import { listPopularTopics, resourceShape, writtenCode, writtenKind } from '#modules/library/index.ts'
import { listPublished } from '#modules/publishing/index.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { HomeList, NetworkHome } from './network-home.view.tsx'

const linesOfAKind = 3
const topicsShown = 8

/** What the first page shows of the network, at `now`. */
export async function gatherNetwork(db: NetworkDb, now: string): Promise<Pick<NetworkHome, 'topics' | 'lists'>> {
  const topics = await listPopularTopics(db, now, topicsShown)
  return {
    topics: topics.map((topic) => ({ text: writtenCode(topic), href: `/resources?${new URLSearchParams({ topic })}` })),
    lists: [await newResources(db, now)],
  }
}

async function newResources(db: NetworkDb, now: string): Promise<HomeList> {
  const { entries } = await listPublished(db, now, { shape: resourceShape, limit: linesOfAKind, offset: 0 })
  return {
    heading: 'New resources',
    lines: entries.map(({ code, title, description, kind, publisher }) => ({
      href: `/resources/${code}`,
      title,
      says: description,
      about: [writtenKind(kind), publisher].filter((part) => part !== null).join(' · '),
    })),
    all: { text: 'All resources', href: '/resources' },
    empty: 'Resources appear here when the network’s team has published them.',
  }
}
