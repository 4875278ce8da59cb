import { instantFromText } from '#basics/instant.ts'
import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { parseTypedTime } from '#basics/typed-time.ts'
import { answer } from '#platform/forms/answers.ts'
import { dayTyped } from '#platform/forms/typed-answers.ts'
import { parseTypedDay, type TypedDay } from '#platform/forms/typed-day.ts'
import type { Answers } from '#platform/http/visit.ts'
import type { Moment } from '../domain/moment.ts'

/** A day and a time as they were typed. */
export type TypedMoment = { readonly date: TypedDay; readonly time: string }

/** The moment a form is read at, and in which zone clocks are read. */
export type MomentSetting = { readonly now: string; readonly zone: string }

/** What was typed into the boxes of the moment named `field`. */
export function momentTyped(answers: Answers, field: string): TypedMoment {
  return { date: dayTyped(answers, field), time: answer(answers, `${field}-time`) }
}

/**
 * The moment as typed; null when nothing was. A time may be left out (then it is not known); a time that says its own
 * day (`now`, `10 min ago`, `yesterday 2310`) needs no day. `what` is how a sentence names it ("the admission").
 */
export function parseTypedMoment(
  typed: TypedMoment,
  { now, zone }: MomentSetting,
  field: string,
  what: string,
): Result<Moment | null> {
  const day = parseTypedDay(typed.date, field, `the day of ${what}`)
  if (!day.ok) return day
  if (typed.time === '') return ok(day.value === null ? null : { date: day.value, time: null })
  const setting = { now: instantFromText(now), zone, ...(day.value === null ? {} : { on: day.value }) }
  const understood = parseTypedTime(typed.time, setting, `${field}-time`)
  if (!understood.ok) return understood
  const { date, time, saidDay } = understood.value
  if (day.value === null && !saidDay) return at(`${field}-day`, `Add the day of ${what}.`)
  if (day.value !== null && day.value !== date)
    return at(`${field}-time`, `The day and the time of ${what} do not fit together. Change one of them.`)
  return ok({ date, time })
}

/** The same for a moment that must be given. */
export function parseGivenMoment(
  typed: TypedMoment,
  setting: MomentSetting,
  field: string,
  what: string,
): Result<Moment> {
  const parsed = parseTypedMoment(typed, setting, field, what)
  if (!parsed.ok) return parsed
  return parsed.value === null ? at(`${field}-day`, `Give the day of ${what}.`) : ok(parsed.value)
}

function at(field: string, says: string): Result<never, readonly Problem[]> {
  return refused([{ field, says }])
}
