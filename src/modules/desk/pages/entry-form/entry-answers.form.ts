import type { Problem } from '#basics/result.ts'
import type { EntryContent, Json, Shape } from '#modules/publishing/index.ts'
import { answer } from '#platform/forms/answers.ts'
import type { Answers } from '#platform/http/visit.ts'
import { codeFromTitle } from '../../domain/code-from-title.ts'
import { problemWithCode } from '../../domain/problem-with-code.ts'
import type { Question } from '../../domain/question.ts'
import { readQuestion } from './read-question.form.ts'
import { typedOf } from './typed-question.form.ts'

/** An entry as one would type it into the form. */
export function entryTyped(content: EntryContent, code: string, questions: readonly Question[]): Answers {
  const said: Readonly<Record<string, Json>> = { ...content, welsh: null, easyRead: null }
  const typed = questions.map((one) => typedOf(one, (isOwn(one) ? content.details : said)[one.name]))
  const { kind, title, description } = content
  return Object.assign({ kind, title, code, description }, ...typed)
}

/** What was typed as it will be kept; what the form does not ask stays as it was. */
export type ReadEntry = {
  readonly content: EntryContent
  /** The last part of the address: as typed, or made of the title. */
  readonly code: string
  readonly problems: readonly Problem[]
}

type AddressedShape = Pick<Shape, 'kinds' | 'folder' | 'reservedCodes'>

/** Reads the whole form on top of what was there before. A draft may be without anything but a title. */
export function readEntry(
  answers: Answers,
  { before, questions, shape }: { before: EntryContent; questions: readonly Question[]; shape: AddressedShape },
): ReadEntry {
  const read = questions.map((one) => ({ one, ...readQuestion(one, answers) }))
  const said = new Map(read.filter(({ one }) => !isOwn(one)).map(({ one, value }) => [one.name, value]))
  const own = Object.fromEntries(read.filter(({ one }) => isOwn(one)).map(({ one, value }) => [one.name, value]))
  const title = answer(answers, 'title')
  const kind = answer(answers, 'kind')
  const typedCode = answer(answers, 'code').toLowerCase()
  const code = typedCode === '' ? codeFromTitle(title) : typedCode
  const { kinds } = shape
  const badCode = title === '' ? null : problemWithCode(shape, code)
  const problems = [
    ...(title === '' ? [{ field: 'title', says: 'Type a title. Everything else can wait.' }] : []),
    ...(title.length > 300 ? [{ field: 'title', says: 'Make the title shorter: up to 300 letters.' }] : []),
    ...(badCode === null ? [] : [{ field: 'code', says: badCode }]),
    ...read.flatMap((one) => one.problems),
  ]
  const words = { title, description: answer(answers, 'description').replace(/\s+/g, ' ') }
  const kept = kinds.includes(kind) || kind === before.kind ? kind : (kinds[0] ?? before.kind)
  const details = { ...before.details, ...own }
  return { content: { ...before, ...commonFrom(before, said), ...words, kind: kept, details }, code, problems }
}

function isOwn({ field }: Question): boolean {
  return field.startsWith('its-')
}

function commonFrom(before: EntryContent, said: ReadonlyMap<string, Json>): Partial<EntryContent> {
  const text = (name: keyof EntryContent, was: string): string => {
    const value = said.get(name)
    return typeof value === 'string' ? value : was
  }
  const perhaps = (name: keyof EntryContent, was: string | null) => text(name, was ?? '') || null
  const list = (name: keyof EntryContent, was: readonly string[]): readonly string[] => {
    const value = said.get(name)
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : was
  }
  const yearStated = perhaps('yearStated', before.yearStated)
  const year = said.has('yearStated') ? yearIn(yearStated) : before.year
  return {
    yearStated,
    year,
    body: text('body', before.body),
    publisher: perhaps('publisher', before.publisher),
    licence: perhaps('licence', before.licence),
    note: perhaps('note', before.note),
    link: perhaps('link', before.link),
    supersededBy: perhaps('supersededBy', before.supersededBy),
    reviewOn: perhaps('reviewOn', before.reviewOn),
    settings: list('settings', before.settings),
    audiences: list('audiences', before.audiences),
    topics: list('topics', before.topics),
    nations: list('nations', before.nations),
    formats: list('formats', before.formats),
    practices: list('practices', before.practices),
    languages: list('languages', before.languages),
    people: list('people', before.people),
    related: list('related', before.related),
  }
}

function yearIn(stated: string | null): number | null {
  const found = /\b(19|20)\d\d\b/.exec(stated ?? '')
  return found ? Number(found[0]) : null
}
