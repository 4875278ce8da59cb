import type { Problem } from '#basics/result.ts'
import { problemsInMarkup } from '#design/index.ts'
import type { EntryContent, Json, Shape } from '#modules/publishing/index.ts'
import type { Question } from './domain/question.ts'
import { isList, isRow, rowField } from './domain/row-answers.ts'
import { allQuestionsOf } from './questions-of.ts'

/**
 * What stands against publishing this, in the order of the form: missing answers, problems that the shape sees, and mistakes
 * in texts (a picture without words for those who cannot see it). `field` is the name of a field of the form.
 */
export function checkToPublish(shape: Shape, content: EntryContent): readonly Problem[] {
  const questions = allQuestionsOf(shape)
  const own = questions.filter(({ field }) => field.startsWith('its-'))
  const unanswered = own.flatMap((question) => missing(question, content.details[question.name]))
  const isAsked = new Set(unanswered.map(({ field }) => field))
  return [
    ...(shape.kinds.includes(content.kind) ? [] : [{ field: 'kind', says: 'Choose what it is.' }]),
    ...(content.title === '' ? [{ field: 'title', says: 'Type a title.' }] : []),
    ...(content.description === '' ? [{ field: 'description', says: 'Type a summary of a sentence or two.' }] : []),
    ...problemsInMarkup(content.body).map((says) => ({ field: 'body', says })),
    ...unanswered,
    ...own.flatMap((question) => inTexts(question, content.details[question.name])),
    // What is not answered is asked for once, whatever its shape would say of it.
    ...shape
      .check(content)
      .map(({ field, says }) => ({ field: fieldOf(field, questions), says }))
      .filter(({ field }) => !isAsked.has(field)),
  ]
}

/** A shape names its fields as in `details`; the form calls them `its-…`, and a day by its first box. */
function fieldOf(name: string, questions: readonly Question[]): string {
  const found =
    questions.find((one) => one.name === name && one.field.startsWith('its-')) ??
    questions.find((one) => one.name === name)
  if (found === undefined) return name
  return firstBox(found)
}

function firstBox({ kind, field }: Question): string {
  return kind === 'day' || kind === 'moment' ? `${field}-day` : field
}

function missing(question: Question, value: Json | undefined, where = ''): readonly Problem[] {
  if (question.required && isMissing(value))
    return [{ field: firstBox(question), says: `Answer “${question.label}”${where}.` }]
  return inRows(question, value, (one, said, at) => missing(one, said, ` in “${question.label}: ${at}”`))
}

/** What `look` finds in the answers of each row; rows are counted from 1, as the form does. */
function inRows(
  { field, kind, fields = [] }: Question,
  value: Json | undefined,
  look: (question: Question, value: Json | undefined, row: number) => readonly Problem[],
): readonly Problem[] {
  if (kind !== 'rows' || value === undefined || !isList(value)) return []
  return value.flatMap((row, at) =>
    fields.flatMap((one) =>
      look({ ...one, field: rowField(field, at + 1, one.field) }, isRow(row) ? row[one.name] : undefined, at + 1),
    ),
  )
}

function isMissing(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return true
  return Array.isArray(value) && value.length === 0
}

function inTexts(question: Question, value: Json | undefined): readonly Problem[] {
  if (question.kind !== 'markup' || typeof value !== 'string') return inRows(question, value, inTexts)
  return problemsInMarkup(value).map((says) => ({ field: question.field, says }))
}
