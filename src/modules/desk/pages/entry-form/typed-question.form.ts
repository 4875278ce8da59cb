import { type CalendarDate, isCalendarDate } from '#basics/calendar-date.ts'
import { instantFromText, wallClockOf } from '#basics/instant.ts'
import type { Json } from '#modules/publishing/index.ts'
import { typedDayOf } from '#platform/forms/typed-day.ts'
import type { Answers } from '#platform/http/visit.ts'
import { deskZone } from '../../domain/desk-zone.ts'
import type { Question } from '../../domain/question.ts'
import { isList, isRow, rowField } from '../../domain/row-answers.ts'

/** The answer to a question as one would type it: field name to text. */
export function typedOf({ field, kind, fields = [] }: Question, value: Json | undefined): Answers {
  if (kind === 'day') return dayTyped(field, typeof value === 'string' && isCalendarDate(value) ? value : null)
  if (kind === 'moment') return momentTyped(field, typeof value === 'string' ? value : '')
  if (kind === 'yes or no') return { [field]: value === true ? 'yes' : '' }
  if (kind === 'rows') {
    const rows = listOf(value).filter(isRow)
    const typed = rows.flatMap((row, at) =>
      fields.map((one) => typedOf({ ...one, field: rowField(field, at + 1, one.field) }, row[one.name])),
    )
    return Object.assign({ [countField(field)]: String(rows.length) }, ...typed)
  }
  const texts = listOf(value).flatMap((one) =>
    typeof one === 'string' || typeof one === 'number' ? [String(one)] : [],
  )
  if (kind === 'choices') return { [field]: texts }
  if (kind === 'words') return { [field]: texts.map(spoken).join(', ') }
  if (kind === 'names' || kind === 'entries') return { [field]: texts.join('\n') }
  return { [field]: texts[0] ?? '' }
}

/** The hidden field that says how many rows the form has. */
export function countField(field: string): string {
  return `${field}-count`
}

/** The most rows that a question takes. */
export const mostRows = 60

/** How many rows a form that was sent has. */
export function countOf(answers: Answers, field: string): number {
  const said = answers[countField(field)]
  return typeof said === 'string' && /^\d{1,3}$/.test(said) ? Math.min(Number(said), mostRows) : 0
}

/** "blanket-restrictions" as "blanket restrictions", where that leads back. */
function spoken(code: string): string {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(code) ? code.replace(/-/g, ' ') : code
}

function dayTyped(field: string, date: CalendarDate | null): Answers {
  const { day, month, year } = typedDayOf(date)
  return { [`${field}-day`]: day, [`${field}-month`]: month, [`${field}-year`]: year }
}

function momentTyped(field: string, at: string): Answers {
  if (at === '') return { ...dayTyped(field, null), [`${field}-time`]: '' }
  const { date, time } = wallClockOf(instantFromText(at), deskZone)
  return { ...dayTyped(field, date), [`${field}-time`]: time.slice(0, 5) }
}

function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return []
  return isList(value) ? value : [value]
}
