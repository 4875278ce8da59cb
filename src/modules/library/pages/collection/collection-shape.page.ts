import { z } from 'zod'
import {
  answers,
  type EntryAround,
  type EntryContent,
  entryFrameOf,
  entryRoutes,
  kindsWrittenAs,
  lineOfEntry,
  type PublishedEntry,
  type Shape,
} from '#modules/publishing/index.ts'
import type { OpenRoute } from '#platform/http/route.ts'
import { CollectionView } from './collection.view.tsx'

/** Collections: entries of any sort that somebody put together, in an order, with an introduction. */
export const collectionShape: Shape = {
  code: 'collection',
  name: 'collection',
  plural: 'Collections',
  says: 'Things for one purpose, in the order in which to use them, with an introduction.',
  folder: '/collections',
  kinds: kindsWrittenAs('collection'),
  wants: ['body', 'topics', 'settings', 'audiences', 'related', 'reviewOn', 'welsh', 'easyRead', 'note'],
  fields: [
    {
      name: 'entries',
      label: 'What is in it, in its order',
      hint: 'What is not public is left out for readers.',
      kind: 'entries',
      required: true,
    },
  ],
  check: ({ details }: EntryContent) =>
    read.parse(details).entries.length > 0 ? [] : [{ field: 'entries', says: 'Put at least one thing into it.' }],
  view: viewCollection,
  feed: { title: 'Collections', says: 'Collections of the network, the newest first.' },
}

/** Each collection at its address, in Welsh and in easy read where it is said so. */
export const collectionRoutes: readonly OpenRoute[] = entryRoutes(collectionShape)

const read = z.object({ entries: answers.codes })

function viewCollection(entry: PublishedEntry, around: EntryAround) {
  const topicHref = (topic: string) => `/resources?${new URLSearchParams({ topic })}`
  return CollectionView({
    ...entryFrameOf(entry, around, { topicHref, isDated: false }),
    description: entry.description,
    introduction: entry.body,
    lines: read
      .parse(entry.details)
      .entries.flatMap((code) => around.named.get(code) ?? [])
      .map(lineOfEntry),
  })
}
