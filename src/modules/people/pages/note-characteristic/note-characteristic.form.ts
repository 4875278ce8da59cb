import type { CalendarDate } from '#basics/calendar-date.ts'
import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { answer, answersOf } from '#platform/forms/answers.ts'
import { dayTyped } from '#platform/forms/typed-answers.ts'
import { parseTypedDay, type TypedDay } from '#platform/forms/typed-day.ts'
import type { Answers } from '#platform/http/visit.ts'
import {
  type Characteristic,
  type CharacteristicKind,
  type CharacteristicSource,
  type CharacteristicState,
  characteristicSources,
  characteristicStates,
} from '../../domain/characteristic.ts'

/** What is typed and chosen of a characteristic. `chosen` holds codes, `own words`, or one state that is no answer. */
export type NoteAnswers = {
  readonly chosen: readonly string[]
  readonly words: string
  readonly source: string
  readonly said: TypedDay
}

/** What an answer says, from whom and when. */
export type NotedAnswer = Pick<Characteristic, 'state' | 'code' | 'words' | 'source' | 'notedOn'>

/** The choice that says: only in the person's own words. */
export const ownWords = 'own words'

/** The states that are no answer, as they can be chosen. */
export const noAnswerStates = characteristicStates.filter((state) => state !== 'given')

/** Sources that can be chosen on a form. */
export const typedSources: readonly CharacteristicSource[] = characteristicSources.filter(
  (source) => source !== 'a national extract',
)

/** What was typed and chosen, as it was. */
export function readNote(answers: Answers): NoteAnswers {
  return {
    chosen: answersOf(answers, 'answer'),
    words: answer(answers, 'words'),
    source: answer(answers, 'source'),
    said: dayTyped(answers, 'said'),
  }
}

/**
 * The answer as typed. Refuses nothing chosen, answers that cannot hold together, words beside "no answer", no source,
 * and a day in the future.
 */
export function parseNote(typed: NoteAnswers, kind: CharacteristicKind, today: CalendarDate): Result<NotedAnswer> {
  const said = parseTypedDay(typed.said, 'said', 'the day it was said')
  const source = typedSources.find((one) => one === typed.source)
  const answered = parseAnswer(typed, kind)
  const problems = [
    ...(answered.ok ? [] : answered.problems),
    ...(source ? [] : [{ field: 'source', says: 'Choose who it comes from.' }]),
    ...(said.ok ? checkDay(said.value, today) : said.problems),
  ]
  if (problems.length > 0 || !answered.ok || !source || !said.ok || said.value === null) return refused(problems)
  return ok({ ...answered.value, source, notedOn: said.value })
}

function checkDay(said: CalendarDate | null, today: CalendarDate): Problem[] {
  if (said === null) return [{ field: 'said-day', says: 'Give the day it was said.' }]
  return said > today ? [{ field: 'said-day', says: 'This day is in the future. Give a day up to today.' }] : []
}

function parseAnswer(
  { chosen, words }: NoteAnswers,
  kind: CharacteristicKind,
): Result<Pick<Characteristic, 'state' | 'code' | 'words'>> {
  const state = noAnswerState(chosen)
  const codes = kind.choices.filter(({ code }) => chosen.includes(code))
  const givenWords = words === '' ? null : words
  if (chosen.length === 0 && givenWords === null) return wrong('answer', 'Choose an answer, or say why there is none.')
  if (state !== undefined && chosen.length > 1)
    return wrong('answer', 'Choose either an answer or why there is none, not both.')
  if (state !== undefined && givenWords !== null)
    return wrong('words', 'You wrote words and chose that there is no answer. Keep one of the two.')
  if (state !== undefined) return ok({ state, code: null, words: null })
  if (codes.length > 1 && (!kind.several || codes.some(({ alone }) => alone)))
    return wrong('answer', 'These answers cannot hold together. Keep one.')
  if (codes.length === 0 && givenWords === null) return wrong('words', 'Type what they said, in their own words.')
  return ok({ state: 'given', code: codes.map(({ code }) => code).join(' ') || null, words: givenWords })
}

function noAnswerState(chosen: readonly string[]): CharacteristicState | undefined {
  return noAnswerStates.find((state) => chosen.includes(state))
}

function wrong(field: string, says: string): Result<never> {
  return refused([{ field, says }])
}
