import { addDays, type CalendarDate, daysBetween } from '#basics/calendar-date.ts'
import { graceDays, lastDayOfTerm, renewableDays } from './terms.ts'

/** An answer to one of the three questions. */
export type Answered = { readonly question: string; readonly isYes: boolean }

/** What decides how an organisation stands; each is a fact with its day. */
export type Membership = {
  /** The newest answers. */
  readonly answers: readonly Answered[]
  /** When the lead confirmed by their own link. */
  readonly confirmedOn: CalendarDate | null
  readonly decision: { readonly on: CalendarDate; readonly isAccepted: boolean } | null
  /** The first day of being a member without a break. */
  readonly since: CalendarDate | null
  /** The last day that is confirmed. */
  readonly endsOn: CalendarDate | null
  readonly leftOn: CalendarDate | null
}

/** How it stands on a day. `due`: the year is over and it can still be renewed. */
export type Standing = 'unconfirmed' | 'waiting' | 'declined' | 'member' | 'due' | 'lapsed' | 'left'

/** How an organisation stands on `today`. Nothing has to run for somebody to lapse: the day alone decides. */
export function standingOf({ confirmedOn, decision, endsOn, leftOn }: Membership, today: CalendarDate): Standing {
  if (leftOn !== null) return 'left'
  if (confirmedOn === null) return 'unconfirmed'
  if (decision === null) return 'waiting'
  if (!decision.isAccepted || endsOn === null) return 'declined'
  if (today <= endsOn) return 'member'
  return today <= addDays(endsOn, graceDays) ? 'due' : 'lapsed'
}

/** Whether somebody who stands so is a member, and may be in the public list. */
export function isMember(standing: Standing): boolean {
  return standing === 'member' || standing === 'due'
}

/** The day on which a membership ended; null where it has not, or never began. */
export function endedOn(membership: Membership, today: CalendarDate): CalendarDate | null {
  const { since, leftOn } = membership
  if (since === null) return null
  // Who leaves after the end was no member any more by then.
  const before = standingOf({ ...membership, leftOn: null }, leftOn ?? today)
  return before === 'lapsed' ? membership.endsOn : leftOn
}

/** An organisation asks, for the first time or again. Refused (null) unless all `questions` are answered, or while it is one. */
export function ask(
  before: Membership | null,
  answers: readonly Answered[],
  questions: readonly string[],
  today: CalendarDate,
): Membership | null {
  if (!isAnswered(answers, questions)) return null
  const standing = before === null ? 'left' : standingOf(before, today)
  if (standing === 'waiting' || isMember(standing)) return null
  return { answers, confirmedOn: null, decision: null, since: null, endsOn: null, leftOn: null }
}

/** The lead followed their own link. */
export function confirmLead(membership: Membership, today: CalendarDate): Membership | null {
  return standingOf(membership, today) === 'unconfirmed' ? { ...membership, confirmedOn: today } : null
}

/** The team decided. Only what waits is decided, so nothing can be decided twice. */
export function decide(membership: Membership, isAccepted: boolean, today: CalendarDate): Membership | null {
  if (standingOf(membership, today) !== 'waiting') return null
  const decision = { on: today, isAccepted }
  if (!isAccepted) return { ...membership, decision }
  return { ...membership, decision, since: today, endsOn: lastDayOfTerm(today) }
}

/** Whether a member can renew on `today`: in the last weeks of the year, and a while after. */
export function canRenew(membership: Membership, today: CalendarDate): boolean {
  const standing = standingOf(membership, today)
  if (membership.endsOn === null || !isMember(standing)) return false
  return standing === 'due' || daysBetween(today, membership.endsOn) <= renewableDays
}

/** The next year, which begins when the one before ends. The answers are given anew, and each is still yes or as decided on. */
export function renew(
  membership: Membership,
  answers: readonly Answered[],
  questions: readonly string[],
  today: CalendarDate,
): Membership | null {
  if (membership.endsOn === null || !canRenew(membership, today) || !isAnswered(answers, questions)) return null
  const before = new Map(membership.answers.map(({ question, isYes }) => [question, isYes]))
  if (answers.some(({ question, isYes }) => !isYes && before.get(question) !== false)) return null
  return { ...membership, answers, endsOn: lastDayOfTerm(addDays(membership.endsOn, 1)) }
}

/** It leaves, at any time. */
export function leave(membership: Membership, today: CalendarDate): Membership | null {
  return membership.leftOn === null ? { ...membership, leftOn: today } : null
}

function isAnswered(answers: readonly Answered[], questions: readonly string[]): boolean {
  const given = answers.map(({ question }) => question)
  return given.length === questions.length && questions.every((code) => given.includes(code))
}
