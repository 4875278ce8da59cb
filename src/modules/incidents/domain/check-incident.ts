import type { Instant } from '#basics/instant.ts'
import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import type { Practice } from '#catalogue/practices/define-practice.ts'
import { checkIntervention } from './check-intervention.ts'
import type { Incident, RecordedPerson } from './incident.ts'
import { spanOf } from './incident-span.ts'
import type { Intervention } from './intervention.ts'
import { type DayAndTime, isBefore, type Moment } from './known-moment.ts'
import { problemsOfWords } from './long-words.ts'
import { isFuture, problemIfFuture } from './not-yet.ts'
import type { WrittenIncident } from './written-incident.ts'

/** What must be known to judge a record: when it is, where, and what the catalogue offers in its unit. */
export type IncidentSetting = {
  readonly now: Instant
  readonly zone: string
  readonly practices: ReadonlyMap<string, Pick<Practice, 'mhsds'>>
  /** The reasons of the unit's jurisdiction; empty where it has no list, and then the words are enough. */
  readonly reasons: ReadonlySet<string>
}

/**
 * The record, when everything that must be there now is there and true to itself: a person, a unit, at least one
 * intervention with its practice, start and end (or that it goes on, or that the time is not known), a reason; nothing
 * later than now; ends not before starts. Start, end and lengths are computed. Else the problems, in the order of the
 * page, each in plain words by its field. All else may be added later: see `legalItems`.
 */
export function checkIncident(
  written: WrittenIncident,
  setting: IncidentSetting,
): Result<Incident, readonly Problem[]> {
  const interventions = written.interventions.map((one) => checkIntervention(one, setting))
  const person = written.person
  const problems = [
    ...missingBefore(written),
    ...interventions.flatMap((one) => (one.ok ? [] : one.problems)),
    ...missingReason(written, setting),
    ...problemsOfPolice(written, setting),
    ...problemsOfWords(written),
  ]
  const sound = interventions.flatMap((one) => (one.ok ? [one.value] : []))
  if (problems.length > 0 || person === null) return refused(problems)
  return put(written, person, sound)
}

function put(
  written: WrittenIncident,
  person: RecordedPerson,
  interventions: readonly Intervention[],
): Result<Incident, readonly Problem[]> {
  const span = spanOf(interventions)
  if (span === undefined) return refused([noIntervention])
  const { person: _, policeRequested: asked, policeArrived: came, ...rest } = written
  return ok({ ...rest, ...person, ...span, interventions, policeRequested: shown(asked), policeArrived: shown(came) })
}

function shown(moment: Moment | null): DayAndTime | null {
  return moment && { date: moment.date, time: moment.time }
}

const noIntervention: Problem = { field: 'interventions', says: 'Add at least one intervention: what was done.' }

function missingBefore({ person, unitId, interventions }: WrittenIncident): Problem[] {
  return [
    ...(person === null ? [{ field: 'person', says: 'Choose who it happened to.' }] : []),
    ...(unitId === null ? [{ field: 'unit', says: 'Choose where it happened.' }] : []),
    ...(interventions.length === 0 ? [noIntervention] : []),
  ]
}

function missingReason({ reasonCode, reasonWords }: WrittenIncident, { reasons }: IncidentSetting): Problem[] {
  if (reasons.size === 0 && reasonWords === null) {
    return [{ field: 'reason-words', says: 'Say why the intervention was used.' }]
  }
  if (reasons.size > 0 && reasonCode === null) {
    return [{ field: 'reason', says: 'Choose why the intervention was used. “Not known” is one of the answers.' }]
  }
  return []
}

function problemsOfPolice(written: WrittenIncident, setting: IncidentSetting): Problem[] {
  const { policeRequested: asked, policeArrived: came } = written
  const problems = [
    ...problemIfFuture(asked, 'police-asked', setting),
    ...problemIfFuture(came, 'police-came', setting),
  ]
  if (asked && came && !isFuture(came, setting) && isBefore(came, asked)) {
    return [
      ...problems,
      { field: 'police-came', says: 'Police cannot have come before they were asked. Check both times.' },
    ]
  }
  return problems
}
