import { addDays, type CalendarDate, calendarDateOf, compareDates } from '#basics/calendar-date.ts'
import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import type { LinkUse } from '#catalogue/roles/define-role.ts'
import { answer, answersOf } from '#platform/forms/answers.ts'
import { dayTyped, problemsOf, unless } from '#platform/forms/typed-answers.ts'
import { parseTypedDay, type TypedDay } from '#platform/forms/typed-day.ts'
import type { Answers } from '#platform/http/visit.ts'

/** What is typed to give a link. */
export type LinkAnswers = {
  readonly role: string
  readonly name: string
  readonly body: string
  readonly ground: string
  readonly talkTo: string
  readonly units: readonly string[]
  readonly from: TypedDay
  readonly to: TypedDay
  readonly names: string
  readonly words: string
  readonly out: string
  readonly days: string
}

/** A role that is given by link, as the form knows it. */
export type LinkChoice = LinkUse & { readonly code: string }

/** What the form is held against. */
export type LinkLimits = {
  readonly choices: readonly LinkChoice[]
  /** Ids of units that may be opened. */
  readonly units: readonly string[]
  readonly mostDays: number
  readonly today: CalendarDate
}

/** What a link will open, and for how many days. */
export type LinkWish = {
  readonly role: string
  readonly holder: string
  readonly ground: string
  readonly talkTo: string
  readonly units: readonly string[] | null
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly showsNames: boolean
  readonly showsWords: boolean
  readonly takenOut: readonly string[]
  readonly days: number
}

/** What was typed, as typed. */
export function readGiveLink(answers: Answers): LinkAnswers {
  const said = (name: string) => answer(answers, name)
  return {
    role: said('role'),
    name: said('name'),
    body: said('body'),
    ground: said('ground'),
    talkTo: said('talk-to'),
    units: answersOf(answers, 'units'),
    from: dayTyped(answers, 'from'),
    to: dayTyped(answers, 'to'),
    names: said('names'),
    words: said('words'),
    out: said('out'),
    days: said('days'),
  }
}

/** The first day of all records: a link to one person's records leaves none out at the beginning. */
const firstDay = calendarDateOf('1900-01-01')

/** Refuses a link for nobody, to nothing, without a reason, or for longer than the organisation lets one last. */
export function parseGiveLink(typed: LinkAnswers, limits: LinkLimits): Result<LinkWish> {
  const [only] = limits.choices
  const choice = limits.choices.length === 1 ? only : limits.choices.find(({ code }) => code === typed.role)
  if (choice === undefined) return refused([{ field: 'role', says: 'Choose who it is for.' }])
  const isOfPlaces = choice.opens === 'places'
  const span = isOfPlaces ? parseSpan(typed, limits) : ok({ from: firstDay, to: limits.today })
  const days = parseDays(typed.days, limits.mostDays)
  const takenOut = [...new Set(typed.out.split('\n').flatMap((line) => line.trim() || []))]
  const problems = [
    ...(choice.isThemself ? [] : holderProblems(typed)),
    ...needed(typed.ground, 'ground', `Answer this: ${choice.asksGround}`),
    ...(isOfPlaces ? placeProblems(typed, limits) : []),
    ...problemsOf(span),
    ...unless(!isOfPlaces || isYesNo(typed.names), 'names', 'Choose whether names are shown.'),
    ...unless(isYesNo(typed.words), 'words', 'Choose whether what staff wrote in their own words is shown.'),
    ...outProblems(takenOut),
    ...needed(typed.talkTo, 'talk-to', 'Say whom they can talk to about it, and how.', 200),
    ...problemsOf(days),
  ]
  if (problems.length > 0 || !span.ok || !days.ok) return refused(problems)
  return ok({
    role: choice.code,
    holder: choice.isThemself ? 'The person' : `${typed.name}, ${typed.body}`,
    ground: typed.ground,
    talkTo: typed.talkTo,
    units: isOfPlaces ? [...new Set(typed.units)] : null,
    ...span.value,
    showsNames: isOfPlaces && typed.names === 'yes',
    showsWords: typed.words === 'yes',
    takenOut,
    days: days.value,
  })
}

function isYesNo(text: string): boolean {
  return text === 'yes' || text === 'no'
}

function holderProblems({ name, body }: LinkAnswers): readonly Problem[] {
  return [
    ...needed(name, 'name', 'Type the name of the person who gets the link.', 100),
    ...needed(body, 'body', 'Type for whom they work, or by what right they ask.', 100),
  ]
}

function placeProblems({ units }: LinkAnswers, limits: LinkLimits): readonly Problem[] {
  const isKnown = units.every((id) => limits.units.includes(id))
  return unless(units.length > 0 && isKnown, 'units', 'Choose at least one unit.')
}

function parseSpan(
  typed: LinkAnswers,
  { today, mostDays }: LinkLimits,
): Result<{ from: CalendarDate; to: CalendarDate }> {
  const [from, to] = [parseTypedDay(typed.from, 'from', 'the first day'), parseTypedDay(typed.to, 'to', 'the last day')]
  const problems = [...problemsOf(from), ...problemsOf(to)]
  if (!from.ok || !to.ok) return refused(problems)
  if (from.value === null) return refused([{ field: 'from-day', says: 'Type the first day of the records.' }])
  if (to.value === null) return refused([{ field: 'to-day', says: 'Type the last day of the records.' }])
  if (compareDates(from.value, to.value) > 0)
    return refused([{ field: 'to-day', says: 'The last day is before the first.' }])
  if (compareDates(to.value, addDays(today, mostDays)) > 0)
    return refused([{ field: 'to-day', says: `The last day is later than a link may last (${mostDays} days).` }])
  return ok({ from: from.value, to: to.value })
}

function parseDays(typed: string, most: number): Result<number> {
  const days = /^\d{1,3}$/.test(typed) ? Number(typed) : 0
  if (days >= 1 && days <= most) return ok(days)
  return refused([{ field: 'days', says: `Type for how many days it works: a number from 1 to ${most}.` }])
}

function outProblems(words: readonly string[]): readonly Problem[] {
  return [
    ...unless(
      words.every((word) => word.length > 1),
      'out',
      'A single letter would take out too much. Write whole words or names.',
    ),
    ...unless(
      words.length <= 100 && words.every((word) => word.length <= 200),
      'out',
      'Write at most 100 words, each on a line of its own, none longer than 200 letters.',
    ),
  ]
}

function needed(typed: string, field: string, asks: string, most = 1000): readonly Problem[] {
  if (typed === '') return [{ field, says: asks }]
  return unless(typed.length <= most, field, `This is ${typed.length - most} characters too long. Keep it to ${most}.`)
}
