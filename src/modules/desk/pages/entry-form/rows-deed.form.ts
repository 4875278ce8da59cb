import type { Answers } from '#platform/http/visit.ts'
import type { Question } from '../../domain/question.ts'
import { rowField } from '../../domain/row-answers.ts'
import { countField, countOf, mostRows } from './typed-question.form.ts'

/** The form after a row was added or taken away, and the place on the page to go on at. */
export type RowsDeed = { readonly answers: Answers; readonly goTo: string }

/** What the buttons of repeated questions ask for; nothing when none of them was pressed. Nothing typed is lost. */
export function rowsDeed(questions: readonly Question[], answers: Answers): RowsDeed | undefined {
  for (const { field, fields = [] } of questions) {
    const { [`${field}-action`]: deed, ...rest } = answers
    if (typeof deed !== 'string') continue
    const count = countOf(answers, field)
    if (deed === 'add') {
      const more = Math.min(count + 1, mostRows)
      return { answers: { ...rest, [countField(field)]: String(more) }, goTo: `${field}-${more}` }
    }
    const gone = Number(/^remove-(\d{1,3})$/.exec(deed)?.[1] ?? 0)
    if (gone < 1 || gone > count) return { answers: rest, goTo: field }
    const left: Record<string, string | readonly string[]> = { ...rest, [countField(field)]: String(count - 1) }
    for (let row = gone; row <= count; row += 1)
      for (const one of fields.flatMap(boxesOf)) {
        const next = rest[rowField(field, row + 1, one)]
        delete left[rowField(field, row, one)]
        if (next !== undefined && row < count) left[rowField(field, row, one)] = next
      }
    return { answers: left, goTo: count > 1 ? `${field}-${Math.min(gone, count - 1)}` : field }
  }
  return undefined
}

/** The fields that a question in a row has: a day has three. */
function boxesOf({ field, kind }: Question): string[] {
  if (kind === 'day') return ['day', 'month', 'year'].map((box) => `${field}-${box}`)
  if (kind === 'moment') return ['day', 'month', 'year', 'time'].map((box) => `${field}-${box}`)
  return [field]
}
