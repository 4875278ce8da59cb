import { calendarDateOf, isCalendarDate } from '#basics/calendar-date.ts'
import { longDate } from '#basics/written-time.ts'
import { excerpt, firstPicture } from '#design/index.ts'
import type { PageReply } from '#platform/http/reply.ts'
import type { PublishedEntry, Twin } from '../../domain/entry.ts'
import type { EntryAround } from '../../domain/shape-field.ts'
import { pathOf, type Shape } from '../../shape.ts'
import { EntryTwinView } from './entry-twin.view.tsx'

/** A way in which an entry can be said again: where, and what its page says of itself. */
type TwinWay = {
  /** The last part of its address. */
  readonly ending: string
  of(entry: PublishedEntry): Twin | null
  /** What the page around it says. */
  frame(twin: Twin): Pick<PageReply, 'language' | 'easyRead'>
  /** Whether the words of the way back fit its language. */
  readonly isEnglish: boolean
  /** Whether the page itself has to say how far the words can be trusted; for easy read the frame does. */
  readonly saysStanding: boolean
}

const welsh: TwinWay = {
  ending: 'cy',
  of: (entry) => entry.welsh,
  frame: () => ({ language: 'cy' }),
  isEnglish: false,
  saysStanding: true,
}

const easyRead: TwinWay = {
  ending: 'easy-read',
  of: (entry) => entry.easyRead,
  frame: ({ signedBy }) => ({
    easyRead: { checkedBy: signedBy && { group: signedBy.name, on: writtenDay(signedBy.on) } },
  }),
  isEnglish: true,
  saysStanding: false,
}

/** Every way there is. */
export const twins: readonly TwinWay[] = [welsh, easyRead]

/** The addresses of an entry in other words, for the switch above it; only those that there are. */
export function twinsOf(shape: Shape, entry: PublishedEntry): NonNullable<PageReply['twins']> {
  const path = pathOf(shape, entry.code)
  return {
    en: path,
    everyday: path,
    ...(entry.welsh && { cy: `${path}/${welsh.ending}` }),
    ...(entry.easyRead && { easyRead: `${path}/${easyRead.ending}` }),
  }
}

/** The page of an entry in other words; nothing where it is not said in these. */
export function twinPage(
  shape: Shape,
  entry: PublishedEntry,
  way: TwinWay,
  { media, now }: Pick<EntryAround, 'media' | 'now'>,
): PageReply | undefined {
  const twin = way.of(entry)
  if (twin === null) return undefined
  const { title, description, body: text, madeBy, signedBy } = twin
  const signed = signedBy && { name: signedBy.name, on: signedBy.on, text: writtenDay(signedBy.on) }
  const standing = way.saysStanding ? { isByMachine: madeBy === 'a machine', signed } : null
  const besides = shape.besidesTwin?.(entry, { language: way.isEnglish ? 'en-GB' : 'cy', now }) ?? null
  return {
    title,
    body: EntryTwinView({ title, description, text, media, standing, besides }),
    ...way.frame(twin),
    back: { href: shape.folder, ...(way.isEnglish && { text: shape.plural }) },
    twins: twinsOf(shape, entry),
    publicFace: {
      description: description || excerpt(text, 160),
      path: `${pathOf(shape, entry.code)}/${way.ending}`,
      isArticle: true,
      picture: firstPicture(text, media),
    },
  }
}

function writtenDay(day: string): string {
  return isCalendarDate(day) ? longDate(calendarDateOf(day)) : day
}
