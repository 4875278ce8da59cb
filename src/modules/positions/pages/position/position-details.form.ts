import { z } from 'zod'
import type { CalendarDate } from '#basics/calendar-date.ts'
import type { Problem } from '#basics/result.ts'
import { answers, type Details, type EntryContent, type ShapeField, wholeRows } from '#modules/publishing/index.ts'

/** What only a position or a consultation response says. The text of the entry is what the network said. */
export type PositionDetails = {
  /** Who asked; '' where nobody did. */
  readonly consultedBody: string
  readonly consultation: string
  readonly consultationLink: string | null
  /** The last day on which they took answers. */
  readonly closesOn: CalendarDate | null
  /** Who signed, each with what they are. */
  readonly signed: readonly { readonly name: string; readonly says: string }[]
  /** What came of it, in the light markup; '' while nobody knows. */
  readonly outcome: string
  readonly outcomeOn: CalendarDate | null
}

/** What an editor is asked about a position alone. */
export const positionFields: readonly ShapeField[] = [
  {
    name: 'consultedBody',
    label: 'Who asked',
    hint: 'For a consultation response: the body that consulted.',
    kind: 'line',
  },
  { name: 'consultation', label: 'What they asked about', hint: 'The title of the consultation.', kind: 'line' },
  { name: 'consultationLink', label: 'Where the consultation is', kind: 'link' },
  { name: 'closesOn', label: 'Last day of the consultation', kind: 'day' },
  {
    name: 'signed',
    label: 'Who signed',
    kind: 'rows',
    fields: [
      { name: 'name', label: 'Name', hint: 'A person or an organisation.', kind: 'line', required: true },
      { name: 'says', label: 'What they are', hint: 'For example: co-chair.', kind: 'line' },
    ],
  },
  { name: 'outcome', label: 'What came of it', hint: 'Later, when it is known.', kind: 'markup' },
  { name: 'outcomeOn', label: 'Since when that is known', kind: 'day' },
]

const read = z.object({
  consultedBody: answers.text,
  consultation: answers.text,
  consultationLink: answers.link,
  closesOn: answers.day,
  signed: answers.rows({ name: answers.text, says: answers.text }),
  outcome: answers.text,
  outcomeOn: answers.day,
})

/** What only a position says, from its answers. */
export function readPositionDetails(details: Details): PositionDetails {
  const { signed, ...rest } = read.parse(details)
  return { ...rest, signed: wholeRows(signed).filter(({ name }) => name !== '') }
}

/** What stands against publishing a position; `isAsked` says whether its kind answers somebody who asked. */
export function checkPosition({ body, details }: EntryContent, isAsked: boolean): readonly Problem[] {
  const { consultedBody, closesOn, outcome, outcomeOn } = readPositionDetails(details)
  return [
    ...(body.trim() === '' ? [{ field: 'body', says: 'Write what we said.' }] : []),
    ...(isAsked && consultedBody === '' ? [{ field: 'consultedBody', says: 'Say who asked.' }] : []),
    ...(isAsked && closesOn === null ? [{ field: 'closesOn', says: 'Give the last day of the consultation.' }] : []),
    ...(outcome !== '' && outcomeOn === null
      ? [{ field: 'outcomeOn', says: 'Say since when the outcome is known.' }]
      : []),
  ]
}
