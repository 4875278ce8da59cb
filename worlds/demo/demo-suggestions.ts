import { newId } from '#basics/id.ts'
import { countWaiting } from '#modules/moderation/index.ts'
import { saveTurn } from '#modules/moderation/store/duty.store.ts'
import { aSubmission } from '#modules/moderation/testing/a-submission.builder.ts'
import { inNetworkAs, type NetworkDeeds } from '#platform/tenancy/network-db.ts'
import type { DemoNetwork } from './demo-network.ts'

const invented = 'Invented for the demonstration.'

/** What strangers have suggested, each with how many hours ago: one is late. */
const suggestions = [
  {
    hoursAgo: 130,
    title: 'Talking after restraint: a card for pockets',
    why: `Staff on my ward carry it. It has five questions. ${invented}`,
    kind: 'checklist',
    link: 'https://example.org/pocket-card',
  },
  {
    hoursAgo: 20,
    title: 'After it happened, a toolkit for talking',
    why: `I think you should have this. ${invented}`,
    kind: '',
    link: '',
  },
  {
    hoursAgo: 3,
    title: 'What my son wants you to know',
    why: `A short film by a family. ${invented}`,
    kind: 'video',
    link: 'https://example.org/film',
  },
] as const

/** Puts them into the queue, and the invented team into the roster; left as it is when something waits there already. */
export async function loadDemoSuggestions({ database, announcer, now }: DemoNetwork): Promise<void> {
  await inNetworkAs({ pool: database.app, announcer }, { kind: 'job', name: 'demonstration' }, async (db) => {
    if ((await countWaiting(db)) === 0) await fillSuggestions(db, now)
  })
}

/** A few suggestions that wait, and who of the invented team is on duty. */
export async function fillSuggestions(db: NetworkDeeds, now: string): Promise<void> {
  for (const { hoursAgo, title, why, kind, link } of suggestions) {
    const at = new Date(Date.parse(now) - hoursAgo * 3_600_000).toISOString()
    const content = { title, why, kind, link, publisher: '' }
    await aSubmission(db, { kind: 'resource-suggestion', content, email: 'sender@example.org', at })
  }
  const usual = { from: '2026-01-01', until: null, starts: '09:00', ends: '17:00' }
  await saveTurn(db, { id: newId(), name: 'Lena Sorrell', weekdays: [1, 2, 3], ...usual })
  await saveTurn(db, { id: newId(), name: 'Marian Oyelaran', weekdays: [4, 5], ...usual })
}
