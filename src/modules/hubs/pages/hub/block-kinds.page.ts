import type { Problem } from '#basics/result.ts'
import {
  type EntryAround,
  type EntryLineProps,
  lineOfEntry,
  type PublishedEntry,
  type PublishedQuery,
  writtenCode,
} from '#modules/publishing/index.ts'
import type { HubBlock, HubContact } from '../../domain/hub.ts'
import type { ShownBlock } from './hub.view.tsx'
import { lineOfStory } from './line-of-story.page.ts'
import { comingWebinars, recordedWebinars } from './webinars-of-hub.form.ts'

/** What was looked up for a block before it is shown. */
export type BlockFinds = {
  readonly around: EntryAround
  /** What its list found, when its kind asks for one. */
  readonly found: readonly PublishedEntry[]
  readonly contacts: readonly HubContact[]
}

/** One kind of block. A new kind is one more of these, and nothing else. */
export type BlockKind = {
  readonly value: string
  readonly text: string
  /** What is missing before it can show anything, in plain words; nothing (null) when all is said. */
  readonly needs: (block: HubBlock) => string | null
  /** The list that has to be looked up for it. */
  readonly asks?: (block: HubBlock) => PublishedQuery
  /** What it shows; nothing (null) when there is nothing to show. */
  readonly show: (
    block: HubBlock,
    finds: BlockFinds,
  ) => Partial<Pick<ShownBlock, 'text' | 'lines' | 'contacts' | 'link'>> | null
  /** Why it shows nothing though all is said. */
  readonly whyEmpty: string
}

const usualCount = 5
const mostCount = 50

/** A kind that lists what is public of one shape on the block's topic. */
type TopicList = Pick<BlockKind, 'value' | 'text'> & {
  /** Several of them, in the middle of a sentence. */
  readonly several: string
  readonly shape: string
  /** Where more of it is. */
  readonly more: (topic: string) => string
  /** Which of them, in which order; all, the newest first, when left out. */
  readonly choose?: (found: readonly PublishedEntry[], now: string) => readonly PublishedEntry[]
  /** One of them as a line, when that is not as usual. */
  readonly line?: (entry: PublishedEntry) => EntryLineProps
}

function ofTopic({
  value,
  text,
  several,
  shape,
  more,
  choose = (found) => found,
  line = lineOfEntry,
}: TopicList): BlockKind {
  return {
    value,
    text,
    whyEmpty: 'Nothing like it on this topic is public now.',
    needs: ({ topic }) => (topic === '' ? 'It needs a topic.' : null),
    asks: ({ topic }) => ({ shape, topic, limit: 4 * mostCount, offset: 0 }),
    show: (block, { found, around }) => {
      const lines = choose(found, around.now).slice(0, countOf(block)).map(line)
      if (lines.length === 0) return null
      const link = {
        href: more(encodeURIComponent(block.topic)),
        text: `More ${several} on ${writtenCode(block.topic)}`,
        isButton: false,
      }
      return { text: block.text, lines, link }
    },
  }
}

function countOf({ count }: HubBlock): number {
  return Math.min(Math.max(Math.round(count ?? usualCount), 1), mostCount)
}

const words: BlockKind = {
  value: 'text',
  text: 'Text',
  whyEmpty: 'It has no text.',
  needs: ({ text }) => (text === '' ? 'It needs a text.' : null),
  show: ({ text }) => (text === '' ? null : { text }),
}

const chosen: BlockKind = {
  value: 'chosen',
  text: 'Chosen entries, of any sort',
  whyEmpty: 'None of the chosen entries is public now.',
  needs: ({ entries }) => (entries.length === 0 ? 'It needs at least one chosen entry.' : null),
  show: ({ text, entries }, { around }) => {
    const lines = entries.flatMap((code) => around.named.get(code) ?? []).map(lineOfEntry)
    return lines.length === 0 ? null : { text, lines }
  },
}

const survey: BlockKind = {
  value: 'survey',
  text: 'A link to a survey',
  whyEmpty: 'It has no link.',
  needs: ({ link }) => (link === null ? 'It needs a link.' : null),
  show: ({ text, link, linkText }) =>
    link === null ? null : { text, link: { href: link, text: linkText || 'Answer the survey', isButton: true } },
}

const contacts: BlockKind = {
  value: 'contacts',
  text: 'People to ask',
  whyEmpty: 'Nobody stands under “People to ask”.',
  needs: () => null,
  show: ({ text }, { contacts: people }) => (people.length === 0 ? null : { text, contacts: people }),
}

/** Every kind of block there is, in the order in which editors choose among them. */
export const blockKinds: ReadonlyMap<string, BlockKind> = new Map(
  [
    words,
    chosen,
    ofTopic({
      value: 'resources',
      several: 'resources',
      text: 'Resources on a topic',
      shape: 'resource',
      more: (topic) => `/resources?topic=${topic}`,
    }),
    ofTopic({
      value: 'coming',
      several: 'webinars',
      text: 'Webinars to come on a topic',
      shape: 'webinar',
      more: () => '/webinars',
      choose: comingWebinars,
    }),
    ofTopic({
      value: 'recorded',
      several: 'recorded webinars',
      text: 'Recorded webinars on a topic',
      shape: 'webinar',
      more: () => '/webinars',
      choose: recordedWebinars,
    }),
    ofTopic({
      value: 'stories',
      several: 'stories',
      text: 'Stories on a topic',
      shape: 'story',
      more: () => '/stories',
      line: lineOfStory,
    }),
    ofTopic({
      value: 'news',
      several: 'news',
      text: 'News on a topic',
      shape: 'news',
      more: (topic) => `/news/topics/${topic}`,
    }),
    survey,
    contacts,
  ].map((kind) => [kind.value, kind]),
)

/** A block as it is shown: readers miss what shows nothing, the preview says why. */
export function shownBlock(block: HubBlock, finds: BlockFinds): ShownBlock {
  const kind = blockKinds.get(block.kind)
  const missing = kind === undefined ? 'Choose what it shows.' : kind.needs(block)
  const shows = missing === null ? (kind?.show(block, finds) ?? null) : null
  const nothing = { text: '', lines: [], contacts: [], link: null }
  return {
    ...nothing,
    ...shows,
    heading: block.heading,
    hidden: shows === null ? (missing ?? kind?.whyEmpty ?? '') : null,
  }
}

/** What stands against publishing these blocks: what is half said. A block that only finds nothing now may stay. */
export function problemsOfBlocks(blocks: readonly HubBlock[]): readonly Problem[] {
  return blocks.flatMap((block, index) => {
    const kind = blockKinds.get(block.kind)
    const missing = kind === undefined ? 'Choose what it shows.' : kind.needs(block)
    const name = block.heading === '' ? `Block ${index + 1}` : `“${block.heading}”`
    return missing === null ? [] : [{ field: 'blocks', says: `${name}: ${missing}` }]
  })
}
