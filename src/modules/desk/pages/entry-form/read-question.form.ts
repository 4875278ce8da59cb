import type { Problem } from '#basics/result.ts'
import type { Json } from '#modules/publishing/index.ts'
import { answer, answersOf } from '#platform/forms/answers.ts'
import { dayTyped } from '#platform/forms/typed-answers.ts'
import { parseTypedDay } from '#platform/forms/typed-day.ts'
import type { Answers } from '#platform/http/visit.ts'
import { codeFromTitle } from '../../domain/code-from-title.ts'
import type { Question } from '../../domain/question.ts'
import { rowField } from '../../domain/row-answers.ts'
import { readMoment } from './moment.form.ts'
import { countOf } from './typed-question.form.ts'

/** An answer as it will be kept, and what could not be read. */
export type ReadAnswer = { readonly value: Json; readonly problems: readonly Problem[] }

/** The longest text that one field takes: a long book's chapter, many times over. */
const longest = 200_000

/** Reads the answer to one question. What a question offers no more, but was chosen before, may stay chosen. */
export function readQuestion(question: Question, answers: Answers): ReadAnswer {
  const { field, kind, label } = question
  const typed = answer(answers, field)
  const at = (says: string): readonly Problem[] => [{ field, says }]
  if (typed.length > longest)
    return { value: '', problems: at('This is too long to keep in one piece. Make two of it.') }
  if (kind === 'rows') return readRows(question, answers)
  if (kind === 'day') {
    const day = parseTypedDay(dayTyped(answers, field), field, `“${label}”`)
    return day.ok ? fine(day.value ?? '') : { value: '', problems: day.problems }
  }
  if (kind === 'moment') {
    const moment = readMoment(answers, field, `“${label}”`)
    return moment.ok ? fine(moment.value?.toString() ?? '') : { value: '', problems: moment.problems }
  }
  if (kind === 'yes or no') return fine(typed === 'yes')
  if (kind === 'choices') return fine(answersOf(answers, field).slice(0, 100))
  if (kind === 'words') return fine(distinct(typed.split(/[,;\n]/).map(codeFromTitle)))
  if (kind === 'names') return fine(distinct(linesOf(typed)))
  if (kind === 'entries') return fine(distinct(linesOf(typed).map(codeIn)))
  if (kind === 'entry') return fine(codeIn(typed))
  if (kind === 'number') return readNumber(typed, at)
  if (kind === 'link') return readLink(typed, at)
  if (kind === 'document') return readDocument(typed, at)
  return fine(typed.replace(/\r\n/g, '\n'))
}

function fine(value: Json): ReadAnswer {
  return { value, problems: [] }
}

function linesOf(typed: string): string[] {
  return typed.split('\n').map((line) => line.trim())
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '').slice(0, 200)
}

/** The code in what may be a whole address: https://…/news/open-doors is open-doors. */
function codeIn(typed: string): string {
  return (
    typed
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, '')
      .split('/')
      .at(-1)
      ?.trim()
      .toLowerCase() ?? ''
  )
}

function readNumber(typed: string, at: (says: string) => readonly Problem[]): ReadAnswer {
  const digits = typed.replace(/[\s,]/g, '')
  if (digits === '') return fine(null)
  if (!/^-?\d{1,12}(\.\d{1,6})?$/.test(digits)) return { value: null, problems: at('Type a number, in digits.') }
  return fine(Number(digits))
}

function readLink(typed: string, at: (says: string) => readonly Problem[]): ReadAnswer {
  if (typed === '') return fine('')
  const isWhole = /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(typed) && URL.canParse(typed)
  return isWhole
    ? fine(typed)
    : { value: '', problems: at('Type a whole address, like https://www.example.org/guide.') }
}

/** The address of a stored file, as the list of the form gives it. */
function readDocument(typed: string, at: (says: string) => readonly Problem[]): ReadAnswer {
  const isStored = typed === '' || /^\/media\/[0-9a-f-]{36}\/[a-z0-9.-]+$/.test(typed)
  return isStored ? fine(typed) : { value: '', problems: at('Choose a document from the list.') }
}

/** A row in which nothing was typed is not kept. */
function readRows({ field, fields = [] }: Question, answers: Answers): ReadAnswer {
  const numbers = Array.from({ length: countOf(answers, field) }, (_, at) => at + 1)
  const read = numbers.map((row) =>
    fields.map((one) => ({ one, ...readQuestion({ ...one, field: rowField(field, row, one.field) }, answers) })),
  )
  const kept = read.filter((row) => row.some(({ value, problems }) => problems.length > 0 || !isBlank(value)))
  return {
    value: kept.map((row) => Object.fromEntries(row.map(({ one, value }) => [one.name, value]))),
    problems: kept.flat().flatMap(({ problems }) => problems),
  }
}

/** Whether an answer says nothing. */
export function isBlank(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true
  return Array.isArray(value) && value.length === 0
}
