import { type Instant, instantOf } from '#basics/instant.ts'
import type { Problem } from '#basics/result.ts'
import { endAfter } from '#basics/typed-time.ts'
import { answer } from '#platform/forms/answers.ts'
import type { Answers } from '#platform/http/visit.ts'
import type { CarePlanAnswer, StaffInvolved } from '../../domain/intervention.ts'
import type { Moment } from '../../domain/known-moment.ts'
import { fieldOf, type WrittenIntervention } from '../../domain/written-incident.ts'
import { oneOf, wordsIn } from './read-choice.form.ts'
import { agencyStaff, chosenStaffIds, problemsOfOutsiders } from './staff-answers.form.ts'
import { type Here, type ReadTime, readTime } from './time-question.form.ts'

/** What was read of one block, with the problems of what could not be read. */
export type ReadIntervention = { readonly written: WrittenIntervention; readonly problems: readonly Problem[] }

/** What an earlier version knows of an intervention that no form asks. */
export type KeptCodes = {
  readonly localId: string
  readonly practice: string | null
  readonly nationalCode: string | null
}

/** What is needed to read a block besides the answers: staff by id, and earlier interventions by id. */
export type BlockSetting = Here & {
  readonly staff: ReadonlyMap<string, StaffInvolved>
  readonly kept: ReadonlyMap<string, KeptCodes>
}

const carePlanAnswers = ['yes', 'no', 'no plan', 'not known'] as const satisfies readonly CarePlanAnswer[]
const injuryAnswers = ['Y', 'N', 'not known'] as const

/** Reads one block. An unreadable time is a problem and counts as not given. */
export function readIntervention(answers: Answers, key: string, setting: BlockSetting): ReadIntervention {
  const at = (name: string) => fieldOf(key, name)
  const start = readTime(answers, at('start'), setting)
  const end = readTime(answers, at('end'), setting)
  const id = answer(answers, at('id'))
  const practice = answer(answers, at('practice')) || null
  const kept = setting.kept.get(id)
  const [startRead, endRead] = [start.ok ? start.value : null, end.ok ? end.value : null]
  const written: WrittenIntervention = {
    key,
    id,
    localId: kept?.localId ?? null,
    practice,
    nationalCode: practice === null ? (kept?.nationalCode ?? null) : null,
    start: startRead && withoutSaid(startRead),
    end: answer(answers, at('going-on')) === 'yes' ? 'still going on' : endFor(startRead, endRead, setting),
    inCarePlan: oneOf(answers, at('plan'), carePlanAnswers),
    description: wordsIn(answers, at('how')),
    injuryPerson: injuryIn(answers, at('injury-person')),
    injuryStaff: injuryIn(answers, at('injury-staff')),
    injuryOthers: injuryIn(answers, at('injury-others')),
    injuryWords: wordsIn(answers, at('injury-words')),
    medicine: practice === null ? null : wordsIn(answers, at(`medicine-${practice}`)),
    medicineRoute: practice === null ? null : wordsIn(answers, at(`route-${practice}`)),
    staff: [...chosenStaff(answers, key, setting), ...agencyStaff(answers, key)],
  }
  return {
    written,
    problems: [
      ...(start.ok ? [] : start.problems),
      ...(end.ok ? [] : end.problems),
      ...bothEnds(answers, key),
      ...problemsOfOutsiders(answers, key),
    ],
  }
}

function bothEnds(answers: Answers, key: string): Problem[] {
  const isBoth = answer(answers, fieldOf(key, 'going-on')) === 'yes' && answer(answers, fieldOf(key, 'end')) !== ''
  return isBoth
    ? [{ field: fieldOf(key, 'end'), says: 'Give an end, or tick that it is still going on: not both.' }]
    : []
}

/** An end typed as a time only is the next time the clock showed it after the start, past midnight too. */
function endFor(start: ReadTime | null, end: ReadTime | null, { zone }: Here): Moment | null {
  if (end === null) return null
  if (end.isDaySaid || start === null || end.time === null || end.instant === null) return withoutSaid(end)
  if (start.time === null || start.instant === null)
    return { date: start.date, time: end.time, instant: instantOf(start.date, end.time, zone).instant }
  const { date, time, instant } = endAfter(
    understood(start, start.time, start.instant, zone),
    understood(end, end.time, end.instant, zone),
  )
  return { date, time, instant }
}

function understood({ date }: ReadTime, time: NonNullable<ReadTime['time']>, instant: Instant, zone: string) {
  return { date, time, instant, clock: 'ordinary', zone, saidDay: false } as const
}

function withoutSaid({ date, time, instant }: ReadTime): Moment {
  return { date, time, instant }
}

/** Other codes can only come from an extract; they stay as they were sent. */
function injuryIn(answers: Answers, field: string): string | null {
  return oneOf(answers, field, injuryAnswers) ?? (answer(answers, field) || null)
}

function chosenStaff(answers: Answers, key: string, { staff }: BlockSetting): StaffInvolved[] {
  return chosenStaffIds(answers, key).flatMap((id) => staff.get(id) ?? [])
}
