import type { Answers } from '#platform/http/visit.ts'
import type { Question } from '../../domain/question.ts'
import { rowField } from '../../domain/row-answers.ts'
import { countField, countOf, mostRows } from './typed-question.form.ts'

/** The form after a row was added or taken away, and the place on the page to go on at. */
export type RowsDeed = { readonly answers: Answers; readonly goTo: string }

/** What the buttons of repeated questions ask for; nothing when none of them was pressed. Nothing typed is lost. */
export function rowsDeed(questions: readonly Question[], answers: Answers): RowsDeed | undefined {
  for (const question of questions) {
    const { field } = question
    const { [`${field}-action`]: deed, ...rest } = answers
    if (typeof deed !== 'string') continue
    const count = countOf(answers, field)
    const order = Array.from({ length: count }, (_, at) => at + 1)
    if (deed === 'add') {
      const more = Math.min(count + 1, mostRows)
      return { answers: { ...rest, [countField(field)]: String(more) }, goTo: `${field}-${more}` }
    }
    const raised = Number(/^up-(\d{1,3})$/.exec(deed)?.[1] ?? 0)
    if (raised > 1 && raised <= count) {
      const moved = order.map((row) => (row === raised ? raised - 1 : row === raised - 1 ? raised : row))
      return { answers: inOrder(question, rest, moved), goTo: `${field}-${raised - 1}` }
    }
    const gone = Number(/^remove-(\d{1,3})$/.exec(deed)?.[1] ?? 0)
    if (gone < 1 || gone > count) return { answers: rest, goTo: field }
    const left = order.filter((row) => row !== gone)
    return { answers: inOrder(question, rest, left), goTo: count > 1 ? `${field}-${Math.min(gone, count - 1)}` : field }
  }
  return undefined
}

/** The form with these rows, by their numbers, in this order; every other answer stays. */
function inOrder({ field, fields = [] }: Question, answers: Answers, rows: readonly number[]): Answers {
  const boxes = fields.flatMap(boxesOf)
  const isOfRow = (name: string) => name.startsWith(`${field}-`) && /^\d+-/.test(name.slice(field.length + 1))
  const others = Object.entries(answers).filter(([name]) => !isOfRow(name))
  const kept = rows.flatMap((row, at) =>
    boxes.flatMap((box) => {
      const said = answers[rowField(field, row, box)]
      return said === undefined ? [] : [[rowField(field, at + 1, box), said] as const]
    }),
  )
  return { ...Object.fromEntries([...others, ...kept]), [countField(field)]: String(rows.length) }
}

/** The fields that a question in a row has: a day has three. */
function boxesOf({ field, kind }: Question): string[] {
  if (kind === 'day') return ['day', 'month', 'year'].map((box) => `${field}-${box}`)
  if (kind === 'moment') return ['day', 'month', 'year', 'time'].map((box) => `${field}-${box}`)
  return [field]
}
