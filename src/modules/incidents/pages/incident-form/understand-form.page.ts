import { instantFromText, wallClockOf } from '#basics/instant.ts'
import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { catalogue } from '#catalogue/offered.ts'
import { isOpenOn, listUnits, type Unit } from '#modules/organisations/index.ts'
import { stayAt } from '#modules/people/index.ts'
import { answer } from '#platform/forms/answers.ts'
import type { Answers, MemberVisit } from '#platform/http/visit.ts'
import { checkIncident } from '../../domain/check-incident.ts'
import type { Incident } from '../../domain/incident.ts'
import type { StaffInvolved } from '../../domain/intervention.ts'
import type { WrittenIncident } from '../../domain/written-incident.ts'
import { readIncident } from './incident-answers.form.ts'
import { findPersonAsked, type PersonAsked } from './person-asked.page.ts'
import { inPageOrder, namingIntervention } from './problem-order.form.ts'
import { findStaffAsked } from './staff-asked.page.ts'
import type { Here } from './time-question.form.ts'

/** What the form is for: a new record, or an amendment of an earlier version. */
export type FormPurpose = { readonly may: 'incidents.record' | 'incidents.amend'; readonly earlier: Incident | null }

/** What was made of the answers: everything found for them, what was read, and the record or its problems. */
export type Understood = {
  /** With what the person's own record answers, and the only unit there is. */
  readonly answers: Answers
  readonly here: Here
  readonly units: readonly Unit[]
  readonly unit: Unit | undefined
  readonly person: PersonAsked | null
  readonly staff: ReadonlyMap<string, StaffInvolved>
  readonly written: WrittenIncident
  readonly incident: Result<Incident, readonly Problem[]>
}

/** Reads and checks the answers of a form, with all that must be looked up for it. */
export async function understandForm(visit: MemberVisit, given: Answers, purpose: FormPurpose): Promise<Understood> {
  const { earlier } = purpose
  const here = hereOf(visit)
  const [all, person, staff] = await Promise.all([
    listUnits(visit.db, visit.places),
    findPersonAsked(visit, given, earlier),
    findStaffAsked(visit, given, earlier),
  ])
  const units = unitsOffered(visit, all, purpose, here)
  const answers = withWhatIsKnown(given, units, person)
  const unit = units.find(({ id }) => id === answer(answers, 'unit'))
  const kept = new Map((earlier?.interventions ?? []).map((one) => [one.id, one]))
  const found = { ...here, staff, kept, person: person?.recorded ?? null, unitId: unit?.id ?? null, admissionId: null }
  const { written, problems } = readIncident(answers, found)
  const checked = checkIncident(written, {
    ...here,
    practices: catalogue.practices,
    reasons: reasonsFor(unit, earlier),
  })
  const incident = withAll(problems, checked, written.interventions.length)
  return { answers, here, units, unit, person, staff, written, incident: await withAdmission(visit, incident, earlier) }
}

/** Now, in the time zone of the organisation. */
export function hereOf(visit: MemberVisit): Here {
  return { now: instantFromText(visit.now), zone: visit.membership.organisation.timeZone }
}

function unitsOffered(
  visit: MemberVisit,
  all: readonly Unit[],
  { may, earlier }: FormPurpose,
  { now, zone }: Here,
): Unit[] {
  const today = wallClockOf(now, zone).date
  return all.filter((unit) => visit.may(may, unit.id) && (isOpenOn(unit, today) || unit.id === earlier?.unitId))
}

function withWhatIsKnown(given: Answers, units: readonly Unit[], person: PersonAsked | null): Answers {
  const [only, ...others] = units
  const unit = answer(given, 'unit') === '' && only && others.length === 0 ? { unit: only.id } : {}
  const known = Object.entries(person?.answers ?? {}).filter(([field]) => answer(given, field) === '')
  return { ...given, ...unit, ...Object.fromEntries(known) }
}

/** The reasons of the unit's law; one that an earlier version has stays possible. */
function reasonsFor(unit: Unit | undefined, earlier: Incident | null): ReadonlySet<string> {
  const listed = unit && catalogue.jurisdictions.get(unit.jurisdiction)?.reasons
  const codes = (listed ?? []).map(({ code }) => code)
  return new Set(codes.length > 0 && earlier?.reasonCode ? [...codes, earlier.reasonCode] : codes)
}

/** What could not be read comes before what is wrong with it; one problem a field is enough. */
function withAll(
  unread: readonly Problem[],
  checked: Result<Incident, readonly Problem[]>,
  interventions: number,
): Result<Incident, readonly Problem[]> {
  if (unread.length === 0 && checked.ok) return checked
  const wrong = checked.ok
    ? []
    : checked.problems.filter(({ field }) => !unread.some((one) => sameQuestion(one.field, field)))
  const all = inPageOrder([...unread, ...wrong])
  return refused(interventions > 1 ? all.map(namingIntervention) : all)
}

/** A time question has several boxes; a wrong day is the reason why there is no time. */
function sameQuestion(unread: string, wrong: string): boolean {
  return unread === wrong || unread.startsWith(`${wrong}-date`)
}

/** The admission the incident belongs to: that of the stay which holds its start. */
async function withAdmission(
  visit: MemberVisit,
  incident: Result<Incident, readonly Problem[]>,
  earlier: Incident | null,
): Promise<Result<Incident, readonly Problem[]>> {
  if (!incident.ok) return incident
  const { personId, start } = incident.value
  const stay = await stayAt(visit.db, personId, start.date, start.time)
  const before = earlier?.personId === personId ? earlier.admissionId : null
  return ok({ ...incident.value, admissionId: stay?.admissionId ?? before })
}
