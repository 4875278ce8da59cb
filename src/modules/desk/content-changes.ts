import { isCalendarDate } from '#basics/calendar-date.ts'
import { longDate } from '#basics/written-time.ts'
import type { EntryContent, Json, Shape, Twin } from '#modules/publishing/index.ts'
import type { Question } from './domain/question.ts'
import { type Piece, wordChanges } from './domain/word-changes.ts'
import { allQuestionsOf } from './questions-of.ts'

/** One part of an entry that two versions say differently. */
export type PartChange = { readonly label: string; readonly pieces: readonly Piece[] }

/** What two versions of an entry say differently, part by part, word by word; nothing when they say the same. */
export function contentChanges(shape: Shape, earlier: EntryContent, later: EntryContent): PartChange[] {
  const [one, other] = [partsOf(shape, earlier), partsOf(shape, later)]
  return one.flatMap(({ label, text }, at) => {
    const now = other[at]?.text ?? ''
    return text === now ? [] : [{ label, pieces: wordChanges(text, now) }]
  })
}

type Part = { readonly label: string; readonly text: string }

function partsOf(shape: Shape, content: EntryContent): Part[] {
  const said: Readonly<Record<string, Json>> = { ...content, welsh: null, easyRead: null }
  return [
    { label: 'Kind', text: content.kind },
    { label: 'Title', text: content.title },
    { label: 'Summary', text: content.description },
    ...allQuestionsOf(shape).map((question) => ({
      label: question.label,
      text: inWords(question, (question.field.startsWith('its-') ? content.details : said)[question.name]),
    })),
    ...twinParts('In Welsh', content.welsh),
    ...twinParts('In easy read', content.easyRead),
  ]
}

function twinParts(name: string, twin: Twin | null): Part[] {
  const signed = twin?.signedBy ? `${twin.signedBy.name}, ${twin.signedBy.on}` : ''
  return [
    { label: `${name}: title`, text: twin?.title ?? '' },
    { label: `${name}: summary`, text: twin?.description ?? '' },
    { label: `${name}: text`, text: twin?.body ?? '' },
    { label: `${name}: checked by`, text: signed },
  ]
}

/** An answer as people read it. */
export function inWords(question: Question, value: Json | undefined): string {
  if (value === undefined || value === null || value === '') return ''
  if (value === true || value === false) return value ? 'Yes' : 'No'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') {
    if (question.kind === 'day' && isCalendarDate(value)) return longDate(value)
    return question.choices?.find((one) => one.value === value)?.text ?? value
  }
  if (isList(value)) {
    const between = question.kind === 'rows' ? '\n\n' : '\n'
    return value.map((one) => (isRow(one) ? rowInWords(question, one) : inWords(question, one))).join(between)
  }
  return ''
}

function rowInWords({ fields = [] }: Question, row: { readonly [name: string]: Json }): string {
  return fields
    .map((field) => ({ label: field.label, text: inWords(field, row[field.name]) }))
    .flatMap(({ label, text }) => (text === '' ? [] : [`${label}: ${text}`]))
    .join('\n')
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

function isRow(value: Json): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !isList(value)
}
