import type { Problem } from '#basics/result.ts'
import { problemsInMarkup } from '#design/index.ts'
import type { EntryContent, Json, Shape } from '#modules/publishing/index.ts'
import type { Question } from './domain/question.ts'
import { allQuestionsOf } from './questions-of.ts'

/**
 * What stands against publishing this, in the order of the form: missing answers, problems that the shape sees, and mistakes
 * in texts (a picture without words for those who cannot see it). `field` is the name of a field of the form.
 */
export function checkToPublish(shape: Shape, content: EntryContent): readonly Problem[] {
  const questions = allQuestionsOf(shape)
  const own = questions.filter(({ field }) => field.startsWith('its-'))
  return [
    ...(content.title === '' ? [{ field: 'title', says: 'Type a title.' }] : []),
    ...(content.description === '' ? [{ field: 'description', says: 'Type a summary of a sentence or two.' }] : []),
    ...problemsInMarkup(content.body).map((says) => ({ field: 'body', says })),
    ...own.flatMap((question) => missing(question, content.details[question.name])),
    ...own.flatMap((question) => inTexts(question, content.details[question.name])),
    ...shape.check(content).map(({ field, says }) => ({ field: fieldOf(field, questions), says })),
  ]
}

/** A shape names its fields as in `details`; the form calls them `its-…`, and a day by its first box. */
function fieldOf(name: string, questions: readonly Question[]): string {
  const found =
    questions.find((one) => one.name === name && one.field.startsWith('its-')) ??
    questions.find((one) => one.name === name)
  if (found === undefined) return name
  return found.kind === 'day' || found.kind === 'moment' ? `${found.field}-day` : found.field
}

function missing(question: Question, value: Json | undefined): readonly Problem[] {
  if (!question.required || !isMissing(value)) return []
  return [{ field: fieldOf(question.name, [question]), says: `Answer “${question.label}”.` }]
}

function isMissing(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return true
  return Array.isArray(value) && value.length === 0
}

function inTexts(question: Question, value: Json | undefined): readonly Problem[] {
  if (question.kind !== 'markup' || typeof value !== 'string') return []
  return problemsInMarkup(value).map((says) => ({ field: question.field, says }))
}
