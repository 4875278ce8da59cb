import { z } from 'zod'
import type { CalendarDate } from '#basics/calendar-date.ts'
import type { Problem } from '#basics/result.ts'
import { answers, type Details, type EntryContent, type ShapeField, wholeRows } from '#modules/publishing/index.ts'

/** What only a news item says. */
export type NewsDetails = {
  readonly authors: readonly string[]
  /** For a call to take part: the last day; null for plain news. */
  readonly closesOn: CalendarDate | null
  /** Where to take part; null where the text says how. */
  readonly takePart: string | null
  /** What was put right after it was published, the latest first. */
  readonly corrections: readonly { readonly on: CalendarDate; readonly says: string }[]
}

/** What an editor is asked about a news item alone. */
export const newsFields: readonly ShapeField[] = [
  {
    name: 'authors',
    label: 'Who wrote it',
    hint: 'Names as they should be read. Each has a page of what they wrote.',
    kind: 'rows',
    fields: [{ name: 'name', label: 'Name', kind: 'line', required: true }],
  },
  {
    name: 'closesOn',
    label: 'Last day to take part',
    hint: 'Only for a call to take part. It is open to the end of this day, London time. After that it says that it is closed.',
    kind: 'day',
  },
  { name: 'takePart', label: 'Where to take part', hint: 'A link to the survey, form or group.', kind: 'link' },
  {
    name: 'corrections',
    label: 'Corrections',
    hint: 'Was something wrong when it was published? Put it right in the text, and say here what changed.',
    kind: 'rows',
    fields: [
      { name: 'on', label: 'Corrected on', kind: 'day', required: true },
      { name: 'says', label: 'What changed, in a sentence', kind: 'line', required: true },
    ],
  },
]

const read = z.object({
  authors: answers.rows({ name: answers.text }),
  closesOn: answers.day,
  takePart: answers.link,
  corrections: answers.rows({ on: answers.day, says: answers.text }),
})

/** What only a news item says, from its answers. A correction without its day or its sentence is none. */
export function readNewsDetails(details: Details): NewsDetails {
  const { authors, corrections, ...rest } = read.parse(details)
  const names = wholeRows(authors).flatMap(({ name }) => (name === '' ? [] : [name]))
  const whole = wholeRows(corrections).flatMap(({ on, says }) => (on === null || says === '' ? [] : [{ on, says }]))
  return {
    ...rest,
    authors: [...new Set(names)],
    corrections: whole.toSorted((one, other) => other.on.localeCompare(one.on)),
  }
}

/** What stands against publishing a news item. */
export function checkNews({ details }: EntryContent): readonly Problem[] {
  const { closesOn, takePart } = readNewsDetails(details)
  if (takePart === null || closesOn !== null) return []
  return [{ field: 'closesOn', says: 'Say until when people can take part, or take the link away.' }]
}
