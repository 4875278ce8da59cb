import { z } from 'zod'
import type { CalendarDate } from '#basics/calendar-date.ts'
import type { Problem } from '#basics/result.ts'
import { answers, type Details, type EntryContent, type ShapeField, wholeRows } from '#modules/publishing/index.ts'

/** Somebody who governs the network, and what they have declared. */
export type Governor = {
  readonly name: string
  readonly role: string
  readonly sector: string
  readonly nation: string
  /** What they declared; '' with a day says that there is none. */
  readonly interests: string
  /** When they declared it; null while they have not. */
  readonly declaredOn: CalendarDate | null
}

/** What only a page says. */
export type PageDetails = {
  /** The code of the page above; null for a top page. */
  readonly parent: string | null
  readonly place: number
  /** Whether every public page links to it. */
  readonly isTop: boolean
  readonly governors: readonly Governor[]
}

/** What an editor is asked about a page alone. */
export const pageFields: readonly ShapeField[] = [
  { name: 'parent', label: 'The page above it', hint: 'Leave this empty for a page at the top.', kind: 'entry' },
  { name: 'place', label: 'Its place among its neighbours', hint: '1 comes first.', kind: 'number' },
  { name: 'isTop', label: 'Link to it at the foot of every page', kind: 'yes or no' },
  {
    name: 'governors',
    label: 'Who governs',
    hint: 'For the page about trustees and co-chairs.',
    kind: 'rows',
    fields: [
      { name: 'name', label: 'Name', kind: 'line', required: true },
      { name: 'role', label: 'Role', hint: 'For example: trustee, co-chair.', kind: 'line', required: true },
      { name: 'sector', label: 'Sector', hint: 'For example: NHS, social care, lived experience.', kind: 'line' },
      { name: 'nation', label: 'Nation', kind: 'line' },
      { name: 'interests', label: 'Declared interests', hint: 'Leave this empty when there are none.', kind: 'text' },
      { name: 'declaredOn', label: 'Declared on', kind: 'day' },
    ],
  },
]

const { text } = answers
const read = z.object({
  parent: text,
  place: answers.number,
  isTop: answers.yesOrNo,
  governors: answers.rows({
    name: text,
    role: text,
    sector: text,
    nation: text,
    interests: text,
    declaredOn: answers.day,
  }),
})

/** What only a page says, from its answers. */
export function readPageDetails(details: Details): PageDetails {
  const { parent, place, isTop, governors } = read.parse(details)
  return {
    parent: parent === '' ? null : parent,
    place: place ?? 0,
    isTop,
    governors: wholeRows(governors).filter(({ name }) => name !== ''),
  }
}

/** What stands against publishing a page. */
export function checkPage({ body, details }: EntryContent): readonly Problem[] {
  const { governors } = readPageDetails(details)
  const undated = governors.find(({ interests, declaredOn }) => interests !== '' && declaredOn === null)
  return [
    ...(body.trim() === '' && governors.length === 0 ? [{ field: 'body', says: 'Write what the page says.' }] : []),
    ...(undated ? [{ field: 'governors', says: `Say when ${undated.name} declared these interests.` }] : []),
  ]
}
