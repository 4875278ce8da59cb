import { catalogue } from '#catalogue/offered.ts'
import {
  closingInWords,
  type EntryLineProps,
  hrefOfEntry,
  isOpenOn,
  listPublished,
  networkDayOf,
  type PublishedEntry,
  readArchive,
  shownDayOf,
  writtenCode,
} from '#modules/publishing/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import { readPositionDetails } from '../position/position-details.form.ts'
import { isAnswer, positionShape } from '../position/position-shape.page.ts'
import { ListPositionsView } from './list-positions.view.tsx'
import { hrefOfPositions, pageAskedOf } from './positions-address.form.ts'

const onAPage = 50

/** GET /positions: all that the network has said, by year. */
export async function showPositions(visit: Visit): Promise<Reply> {
  return await showList(visit, null)
}

/** GET /positions/topics/:topic: what it has said about one topic. */
export async function showPositionsByTopic(visit: Visit): Promise<Reply> {
  return await showList(visit, visit.params['topic'] ?? '')
}

async function showList({ query, network, now }: Visit, topic: string | null): Promise<Reply> {
  const page = pageAskedOf(query)
  const { listed, archive } = await network(async (db) => ({
    listed: await listPublished(db, now, {
      shape: positionShape.code,
      ...(topic !== null && { topic }),
      limit: onAPage,
      offset: (page - 1) * onAPage,
    }),
    archive: await readArchive(db, now, positionShape.code),
  }))
  if (topic !== null && !archive.topics.some(({ value }) => value === topic)) return nothingHere
  const about = topic === null ? '' : ` about ${writtenCode(topic)}`
  const heading = `Positions and consultation responses${about}`
  const body = ListPositionsView({
    heading,
    isNarrowed: topic !== null || page > 1,
    years: byYear(listed.entries, now),
    topics: archive.topics.map(({ value, entries }) => ({
      text: writtenCode(value),
      href: hrefOfPositions(value),
      entries,
    })),
    page,
    pages: Math.ceil(listed.total / onAPage),
    href: (at) => hrefOfPositions(topic, at),
  })
  const description = `${heading}: what we say, to whom, and what came of it.`
  const back = topic === null ? {} : { back: { href: positionShape.folder, text: 'All positions' } }
  const title = page > 1 ? `${heading}, page ${page}` : heading
  return { title, body, ...back, publicFace: { description, path: hrefOfPositions(topic, page) } }
}

function byYear(entries: readonly PublishedEntry[], now: string) {
  const lines = entries.map((entry) => ({
    year: networkDayOf(entry.publishedAt).slice(0, 4),
    line: positionLineOf(entry, now),
  }))
  const years = [...new Set(lines.map(({ year }) => year))]
  return years.map((year) => ({ year, lines: lines.flatMap((one) => (one.year === year ? [one.line] : [])) }))
}

/** A position in a list: to whom it was said, and whether anything came of it yet. */
function positionLineOf(entry: PublishedEntry, now: string): EntryLineProps {
  const { consultedBody, closesOn, outcome } = readPositionDetails(entry.details)
  const today = networkDayOf(now)
  const kind = { text: catalogue.kinds.get(entry.kind)?.name ?? entry.kind, colour: 'grey' } as const
  const known = outcome === '' ? [] : [{ text: 'Outcome known', colour: 'green' } as const]
  const to = consultedBody === '' ? [] : [`to ${consultedBody}`]
  const isStillOpen = isAnswer(entry) && closesOn !== null && isOpenOn({ closesOn }, today)
  const closing = isStillOpen ? [`Consultation ${closingInWords({ closesOn }, today).replace(/^C/, 'c')}`] : []
  return {
    href: hrefOfEntry(entry),
    title: entry.title,
    description: entry.description,
    about: [shownDayOf(entry.publishedAt).text, ...to, ...closing],
    tags: [kind, ...known],
  }
}
