import type { Instant } from '#basics/instant.ts'
import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import type { Practice } from '#catalogue/practices/define-practice.ts'
import type { Intervention } from './intervention.ts'
import { isBefore, type Moment, minutesOf } from './known-moment.ts'
import { isFuture, problemIfFuture } from './not-yet.ts'
import { fieldOf, type WrittenIntervention } from './written-incident.ts'

type Setting = {
  readonly now: Instant
  readonly zone: string
  readonly practices: ReadonlyMap<string, Pick<Practice, 'mhsds'>>
}

/**
 * One intervention that may be recorded: with a practice the catalogue knows, a start, and an end that is not before it
 * (or that it still goes on). Its length is computed from the two instants. Else its problems, in the order of its block.
 */
export function checkIntervention(
  written: WrittenIntervention,
  setting: Setting,
): Result<Intervention, readonly Problem[]> {
  const { key: _key, start, end: typedEnd, ...rest } = written
  const end = typedEnd === 'still going on' ? null : typedEnd
  const problems = [...problemsOfPractice(written, setting), ...problemsOfTimes(written, end, setting)]
  if (problems.length > 0 || start === null) return refused(problems)
  return ok({
    ...rest,
    localId: written.localId ?? localIdFrom(written.id),
    nationalCode: nationalCodeOf(written, setting),
    start,
    end,
    minutes: minutesOf(start, end),
  })
}

/** The national type follows from the practice; without one, the code an extract sent is kept. */
function nationalCodeOf({ practice, nationalCode }: WrittenIntervention, { practices }: Setting): string | null {
  return practice === null ? nationalCode : (practices.get(practice)?.mhsds ?? null)
}

/** An identifier that fits the national format (at most 20 characters), made from the record's own. */
export function localIdFrom(id: string): string {
  return id.replaceAll('-', '').slice(0, 20).toUpperCase()
}

function problemsOfPractice({ key, practice, nationalCode }: WrittenIntervention, { practices }: Setting): Problem[] {
  const isKnown = practice === null ? nationalCode !== null : practices.has(practice)
  return isKnown ? [] : [{ field: fieldOf(key, 'practice'), says: 'Choose what was done.' }]
}

function problemsOfTimes(
  { key, start, end: typedEnd }: WrittenIntervention,
  end: Moment | null,
  setting: Setting,
): Problem[] {
  const endField = fieldOf(key, 'end')
  if (start === null)
    return [{ field: fieldOf(key, 'start'), says: 'Type when it started, like 1630, now or 10 min ago.' }]
  const future = problemIfFuture(start, fieldOf(key, 'start'), setting)
  if (typedEnd === null) {
    return [...future, { field: endField, says: 'Type when it ended, or tick that it is still going on.' }]
  }
  if (end !== null && isBefore(end, start)) {
    return [
      ...future,
      { field: endField, says: 'It cannot have ended before it started. Check both times and the days.' },
    ]
  }
  return isFuture(start, setting) ? future : problemIfFuture(end, endField, setting)
}
