import { listPopularTopics, resourceShape } from '#modules/library/index.ts'
import { newsLineOf, newsShape } from '#modules/news/index.ts'
import { lineOfEntry, listPublished, writtenCode } from '#modules/publishing/index.ts'
import { comingLines } from '#modules/webinars/index.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { HomeList, NetworkHome } from './network-home.view.tsx'

const linesOfAKind = 3
const topicsShown = 8

/** What the first page shows of the network, at `now`. */
export async function gatherNetwork(
  db: NetworkDb,
  now: string,
): Promise<Pick<NetworkHome, 'topics' | 'beside' | 'across'>> {
  const [topics, latest, coming, found] = await Promise.all([
    listPopularTopics(db, now, topicsShown),
    latestNews(db, now),
    comingUp(db, now),
    newResources(db, now),
  ])
  return {
    topics: topics.map((topic) => ({ text: writtenCode(topic), href: `/resources?${new URLSearchParams({ topic })}` })),
    beside: [latest, coming],
    across: found,
  }
}

async function latestNews(db: NetworkDb, now: string): Promise<HomeList> {
  const { entries } = await listPublished(db, now, { shape: newsShape.code, limit: linesOfAKind, offset: 0 })
  return {
    heading: 'Latest',
    lines: entries.map((entry) => newsLineOf(entry, now)),
    all: { text: 'All news', href: newsShape.folder },
    empty: 'News stands here when the network’s team has published some.',
  }
}

async function comingUp(db: NetworkDb, now: string): Promise<HomeList> {
  return {
    heading: 'Coming up',
    lines: await comingLines(db, now, linesOfAKind),
    all: { text: 'All webinars and conferences', href: '/webinars' },
    empty: 'Nothing is planned. You can watch and read what has been.',
  }
}

async function newResources(db: NetworkDb, now: string): Promise<HomeList> {
  const { entries } = await listPublished(db, now, { shape: resourceShape, limit: linesOfAKind, offset: 0 })
  return {
    heading: 'New resources',
    lines: entries.map(lineOfEntry),
    all: { text: 'All resources', href: '/resources' },
    empty: 'Resources stand here when the network’s team has published some.',
  }
}
