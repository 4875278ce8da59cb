import type { NetworkAnnouncer } from '#platform/audit/announcement.ts'
import type { Database } from '#platform/db/database.ts'
import { loadDemoCollections } from './demo-collections.ts'
import { loadDemoDirectory } from './demo-directory.ts'
import { loadDemoHubs } from './demo-hubs.ts'
import { loadDemoLibrary } from './demo-library.ts'
import { loadDemoMedia } from './demo-media.ts'
import { loadDemoMembers } from './demo-members.ts'
import { loadDemoNews } from './demo-news.ts'
import { loadDemoNewsletter } from './demo-newsletter.ts'
import { loadDemoPages } from './demo-pages.ts'
import { loadDemoPositions } from './demo-positions.ts'
import { loadDemoStories } from './demo-stories.ts'
import { loadDemoSuggestions } from './demo-suggestions.ts'
import { loadDemoTeam } from './demo-team.ts'
import { loadDemoUseful } from './demo-useful.ts'
import { loadDemoWebinars } from './demo-webinars.ts'

/** What the network of a demonstration is filled with. */
export type DemoNetwork = {
  readonly database: Pick<Database, 'app' | 'identity'>
  /** Writes audit rows and tells the listeners, as the pages do. */
  readonly announcer: NetworkAnnouncer
  /** ISO instant; every date counts back and on from here. */
  readonly now: string
}

/** What the network shows, part by part, in the order in which one needs another. */
const parts: readonly ((network: DemoNetwork) => Promise<void>)[] = [
  loadDemoTeam,
  loadDemoMedia,
  ({ database, now }) => loadDemoLibrary(database, now),
  loadDemoNews,
  ({ database, now }) => loadDemoNewsletter(database, now),
  loadDemoSuggestions,
  loadDemoUseful,
  loadDemoPositions,
  loadDemoPages,
  loadDemoHubs,
  loadDemoCollections,
  loadDemoWebinars,
  loadDemoStories,
  loadDemoDirectory,
  ({ database, now }) => loadDemoMembers(database, now),
]

/**
 * Fills the network of a demonstration: all of it invented, and each text says so. What is there already is left as it is,
 * so that a start that was cut short is taken up where it stopped.
 */
export async function loadDemoNetwork(network: DemoNetwork): Promise<void> {
  for (const part of parts) await part(network)
}
