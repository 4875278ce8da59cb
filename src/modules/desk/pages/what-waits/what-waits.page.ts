import { shapeOf, shapes } from '#modules/finding/index.ts'
import { type EntryQuery, listEntries } from '#modules/publishing/index.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { places } from '../../desk-places.ts'
import { twinKinds } from '../../domain/twins.ts'
import { type KeptTyping, listTyping } from '../../store/kept-typing.store.ts'
import { waitings } from '../../waits-for-team.ts'
import { titleTyped } from '../choose-shape/choose-shape.page.ts'
import { atInWords } from '../edit-entry/standing.page.ts'
import { lineOf } from '../list-entries/entry-line.page.ts'
import { todayAt } from '../list-entries/list-entries.page.ts'
import { type PileProps, whatWaitsView } from './what-waits.view.tsx'

/** How many entries of a pile stand on the desk itself. */
const shownOfPile = 5

/** GET /desk: what needs the visitor now. */
export async function showWhatWaits(visit: NetworkVisit): Promise<Reply> {
  const { db, user, now } = visit
  const queues: { href: string; title: string; count: number; says: string | null }[] = []
  for (const { title, href, permission, look } of waitings)
    if (visit.may(permission)) queues.push({ title, href, ...(await look(db, now)) })
  const mayWrite = visit.may('publishing.write')
  const typing = mayWrite ? await listTyping(db, user.id) : []
  const body = whatWaitsView({
    queues,
    mayWrite,
    places: places.filter(({ permission }) => visit.may(permission)),
    tokens: visit.tokens,
    typing: typing.map(typingLine),
    piles: mayWrite ? await pilesOf(visit) : [],
  })
  return { title: 'Desk', body }
}

function typingLine({ entryId, part, shape, answers, keptAt, basedOn }: KeptTyping) {
  const twin = twinKinds.find(({ name }) => name === part)
  const entry = basedOn > 0 ? `/desk/entries/${entryId}` : `/desk/new/${shape}?typed=${entryId}`
  return {
    href: twin ? `/desk/entries/${entryId}/in/${part}` : entry,
    discard: `/desk/typing/${entryId}/discard?part=${part}`,
    title: titleTyped(answers),
    about: `${shapeOf(shape)?.name ?? shape}${twin ? `, ${twin.title.toLowerCase()}` : ''}, typed at ${atInWords(keptAt)}`,
  }
}

async function pilesOf({ db, user, now }: NetworkVisit): Promise<readonly PileProps[]> {
  const today = todayAt(now)
  const piles: PileProps[] = []
  for (const { heading, is, own, more } of pileKinds) {
    const asked: EntryQuery = {
      shapes: shapes.map(({ code }) => code),
      standing: is,
      ...(own ? { savedBy: user.id } : {}),
      today,
      limit: shownOfPile,
      offset: 0,
    }
    const { total, entries } = await listEntries(db, asked)
    piles.push({ heading, total, more, lines: entries.map((entry) => lineOf(entry, today)) })
  }
  return piles
}

const all = (is: string) => `/desk/entries?${new URLSearchParams({ is })}`

const pileKinds = [
  { heading: 'Waiting for somebody to publish', is: 'proposed', own: false, more: all('proposed') },
  { heading: 'To review', is: 'to review', own: false, more: '/desk/reviews' },
  { heading: 'Your drafts', is: 'draft', own: true, more: all('draft') },
  { heading: 'Scheduled', is: 'scheduled', own: false, more: all('scheduled') },
] as const
