import { anEntry } from '#modules/publishing/testing/an-entry.builder.ts'
import { type DemoEntry, dayFrom, invented, takeInDemo, unsigned } from './demo-entries.ts'
import type { DemoNetwork } from './demo-network.ts'

/** Publishes the collections of the demonstration. */
export async function loadDemoCollections(network: DemoNetwork): Promise<void> {
  const reviewOn = dayFrom(network.now, 20)
  await takeInDemo(network, [
    collection(40, {
      code: 'demo-collection-afterwards',
      title: 'The first week after a restraint',
      description: 'What to read, watch and do together, in the order in which a team needs it.',
      topics: ['debriefing'],
      reviewOn,
      details: { entries: ['demo-after', 'demo-after-film'] },
      welsh: unsigned('a machine', 'Yr wythnos gyntaf', 'Beth i’w ddarllen a’i wneud.', 'Dechreuwch gyda’ch gilydd.'),
      easyRead: unsigned('a person', 'The first week', 'What can help after it happened.', 'You can talk about it.'),
    }),
    collection(90, {
      code: 'demo-collection-rules',
      title: 'Ending one rule that holds for everybody',
      description: 'Find the rule, talk about it, end it, and see how others did.',
      topics: ['blanket-restrictions'],
      details: { entries: ['demo-rules', 'demo-rules-guide', 'demo-hub-rules'] },
    }),
  ])
}

function collection(daysAgo: number, given: Parameters<typeof anEntry>[0]): DemoEntry {
  const body = `Begin at the top. *${invented}*`
  return { daysAgo, entry: anEntry({ ...given, body, kind: 'collection', shape: 'collection', settings: [] }) }
}
