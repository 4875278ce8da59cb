import type { Id } from '#basics/id.ts'
import { parseTypedClock } from '#basics/local-time.ts'
import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { answer, answersOf } from '#platform/forms/answers.ts'
import { dayTyped, unless } from '#platform/forms/typed-answers.ts'
import { parseTypedDay, type TypedDay } from '#platform/forms/typed-day.ts'
import type { Answers } from '#platform/http/visit.ts'
import type { DayOff, Turn } from '../../domain/duty.ts'
import type { KindRule } from '../../domain/submission.ts'

/** What is typed of a turn and of a day off, as typed. */
export type DutyAnswers = {
  readonly name: string
  readonly from: TypedDay
  readonly until: TypedDay
  readonly weekdays: readonly string[]
  readonly starts: string
  readonly ends: string
  readonly off: TypedDay
  readonly why: string
}

/** What was typed. */
export function readDuty(answers: Answers): DutyAnswers {
  return {
    name: answer(answers, 'name'),
    from: dayTyped(answers, 'from'),
    until: dayTyped(answers, 'until'),
    weekdays: answersOf(answers, 'weekdays'),
    starts: answer(answers, 'starts'),
    ends: answer(answers, 'ends'),
    off: dayTyped(answers, 'off'),
    why: answer(answers, 'why'),
  }
}

/** The turn as typed. Refuses one without a name, days, or hours that end after they start. */
export function parseTurn(typed: DutyAnswers, id: Id): Result<Turn> {
  const from = dayIn(typed.from, 'from', 'the first day', true)
  const until = dayIn(typed.until, 'until', 'the last day', false)
  const [starts, ends] = [clockIn(typed.starts, 'starts'), clockIn(typed.ends, 'ends')]
  const weekdays = [1, 2, 3, 4, 5, 6, 7].filter((day) => typed.weekdays.includes(String(day)))
  const problems = [
    ...unless(typed.name !== '' && typed.name.length <= 100, 'name', 'Type who it is, up to 100 characters.'),
    ...from.problems,
    ...until.problems,
    ...unless(weekdays.length > 0, 'weekdays', 'Choose at least one day of the week.'),
    ...starts.problems,
    ...ends.problems,
    ...unless(from.value <= until.value || until.value === '', 'until-day', 'The last day is before the first.'),
    ...unless(starts.value < ends.value || ends.value === '', 'ends', 'The hours end before they start.'),
  ]
  if (problems.length > 0) return refused(problems)
  const { name } = typed
  return ok({
    id,
    name,
    from: from.value,
    until: until.value || null,
    weekdays,
    starts: starts.value,
    ends: ends.value,
  })
}

/** The day off as typed. Refuses one without a day or a reason. */
export function parseDayOff({ off, why }: DutyAnswers): Result<DayOff> {
  const day = dayIn(off, 'off', 'the day', true)
  const problems = [
    ...day.problems,
    ...unless(why !== '' && why.length <= 100, 'why', 'Say why, up to 100 characters.'),
  ]
  return problems.length > 0 ? refused(problems) : ok({ day: day.value, name: why })
}

/** What is typed of one kind: its code, whether it pauses, and the hours owed, as typed. */
export type KindAnswers = { readonly code: string; readonly pauses: boolean; readonly hours: string }

/** What was typed of these kinds. */
export function readKinds(answers: Answers, codes: readonly string[]): readonly KindAnswers[] {
  const pausing = answersOf(answers, 'pauses')
  return codes.map((code) => ({ code, pauses: pausing.includes(code), hours: answer(answers, `hours-${code}`) }))
}

/** The kinds as typed. Refuses hours that are no number from 1 to 2,000. */
export function parseKinds(typed: readonly KindAnswers[]): Result<ReadonlyMap<string, KindRule>> {
  const isGood = ({ hours }: KindAnswers) => /^\d{1,4}$/.test(hours) && Number(hours) >= 1 && Number(hours) <= 2000
  const says = 'Type a number of hours from 1 to 2,000.'
  const problems = typed.flatMap((one) => unless(isGood(one), `hours-${one.code}`, says))
  if (problems.length > 0) return refused(problems)
  return ok(new Map(typed.map(({ code, pauses, hours }) => [code, { pauses, hoursAllowed: Number(hours) }])))
}

type Read = { readonly value: string; readonly problems: readonly Problem[] }

function dayIn(typed: TypedDay, field: string, what: string, isNeeded: boolean): Read {
  const day = parseTypedDay(typed, field, what)
  if (!day.ok) return { value: '', problems: day.problems }
  const problems = unless(day.value !== null || !isNeeded, `${field}-day`, `Type ${what}.`)
  return { value: day.value ?? '', problems }
}

function clockIn(typed: string, field: string): Read {
  const time = parseTypedClock(typed)
  return time.ok
    ? { value: time.value.slice(0, 5), problems: [] }
    : { value: '', problems: [{ field, says: time.problems }] }
}
