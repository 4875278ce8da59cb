import {
  type EntryAround,
  entryFrameOf,
  kindsWrittenAs,
  type PublishedEntry,
  type PublishedQuery,
  type Shape,
} from '#modules/publishing/index.ts'
import { blockKinds, problemsOfBlocks, shownBlock } from './block-kinds.page.ts'
import { HubView } from './hub.view.tsx'
import { hubFields, readHubDetails } from './hub-details.form.ts'

/** Hubs: pages on one theme, made of blocks in an order. */
export const hubShape: Shape = {
  code: 'hub',
  name: 'hub',
  plural: 'Hubs',
  says: 'A page on one theme, made of blocks: text, resources, webinars, stories, news, a survey, people to ask.',
  folder: '/hubs',
  kinds: kindsWrittenAs('hub'),
  wants: ['body', 'topics', 'related', 'reviewOn', 'welsh', 'easyRead', 'note'],
  fields: hubFields([...blockKinds.values()].map(({ value, text }) => ({ value, text }))),
  check: ({ details }) => problemsOfBlocks(readHubDetails(details).blocks),
  lists: listsOf,
  view: viewHub,
}

/** What has to be looked up, by the place of the block that asks for it. */
function listsOf({ details }: PublishedEntry): Record<string, PublishedQuery> {
  const asked = readHubDetails(details).blocks.map((block, at) => {
    const { needs, asks } = blockKinds.get(block.kind) ?? {}
    return asks && needs?.(block) === null ? [[`block ${at}`, asks(block)] as const] : []
  })
  return Object.fromEntries(asked.flat())
}

function viewHub(entry: PublishedEntry, around: EntryAround) {
  const { owner, blocks, contacts } = readHubDetails(entry.details)
  const all = blocks.map((block, at) =>
    shownBlock(block, { around, found: around.lists.get(`block ${at}`) ?? [], contacts }),
  )
  const topicHref = (topic: string) => `/resources?${new URLSearchParams({ topic })}`
  return HubView({
    ...entryFrameOf(entry, around, { topicHref, isDated: false }),
    description: entry.description,
    text: entry.body,
    owner,
    blocks: around.isPreview ? all : all.filter(({ hidden }) => hidden === null),
  })
}
