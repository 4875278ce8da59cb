import type { Answers } from '#platform/http/visit.ts'
import type { Incident } from '../../domain/incident.ts'
import type { Intervention } from '../../domain/intervention.ts'
import type { DayAndTime, Moment } from '../../domain/known-moment.ts'
import { fieldOf } from '../../domain/written-incident.ts'
import { meaningField, meaningToKeep } from './time-question.form.ts'

/** The form filled in with a record, so that sending it unchanged says exactly the same. */
export function filledInWith(incident: Incident): Answers {
  return {
    person: incident.personId,
    unit: incident.unitId ?? '',
    place: incident.place ?? '',
    'intervention-count': String(incident.interventions.length),
    ...Object.assign({}, ...incident.interventions.map((one, index) => answersOfBlock(one, String(index + 1)))),
    reason: incident.reasonCode ?? '',
    'reason-words': incident.reasonWords ?? '',
    before: incident.beforeWords ?? '',
    avoid: incident.avoidWords ?? '',
    others: incident.othersInvolved ?? '',
    'others-reason': incident.othersReason ?? '',
    'learning-disability': incident.learningDisability ?? '',
    autism: incident.autism ?? '',
    disorder: incident.mentalDisorderKnown ?? '',
    'disorder-words': incident.mentalDisorder ?? '',
    outcome: incident.outcomeWords ?? '',
    'serious-harm': incident.seriousHarm ?? '',
    notified: incident.notified ?? '',
    'notified-words': incident.notifiedWords ?? '',
    'review-person': incident.reviewHeldPerson ?? '',
    'review-not-held': incident.reviewNotHeldReason ?? '',
    'review-staff': incident.reviewHeldStaff ?? '',
    police: incident.policeCalled ?? '',
    ...answersOfTime('police-asked', incident.policeRequested),
    ...answersOfTime('police-came', incident.policeArrived),
    'police-force': incident.policeForceUsed ?? '',
    'police-video': incident.policeBodyVideo ?? '',
  }
}

function answersOfBlock(one: Intervention, key: string): Answers {
  const at = (name: string) => fieldOf(key, name)
  const outsiders = one.staff.filter(({ staffId }) => staffId === null)
  return {
    [at('id')]: one.id,
    [at('practice')]: one.practice ?? '',
    ...(one.practice === null ? {} : answersOfMedicine(one, one.practice, key)),
    ...answersOfTime(at('start'), one.start),
    ...answersOfTime(at('end'), one.end),
    [at('going-on')]: one.end === null ? 'yes' : '',
    [at('plan')]: one.inCarePlan ?? '',
    [at('how')]: one.description ?? '',
    [at('staff')]: one.staff.flatMap(({ staffId }) => staffId ?? []),
    ...Object.assign(
      {},
      ...outsiders.map(({ name, jobTitle }, index) => ({
        [at(`agency${index + 1}-name`)]: name,
        [at(`agency${index + 1}-title`)]: jobTitle,
      })),
    ),
    [at('injury-person')]: one.injuryPerson ?? '',
    [at('injury-staff')]: one.injuryStaff ?? '',
    [at('injury-others')]: one.injuryOthers ?? '',
    [at('injury-words')]: one.injuryWords ?? '',
  }
}

function answersOfMedicine({ medicine, medicineRoute }: Intervention, practice: string, key: string): Answers {
  return {
    [fieldOf(key, `medicine-${practice}`)]: medicine ?? '',
    [fieldOf(key, `route-${practice}`)]: medicineRoute ?? '',
  }
}

/** The day is always said. The exact instant goes with it: an extract has seconds, and a repeated hour has two. */
function answersOfTime(name: string, moment: DayAndTime | Moment | null): Answers {
  if (moment === null) return {}
  const typed: Answers = { [name]: moment.time?.slice(0, 5) ?? 'not known', [`${name}-day`]: moment.date }
  if (moment.time !== null && !('instant' in moment && moment.instant !== null)) return typed
  const read = { ...moment, instant: 'instant' in moment ? moment.instant : null, isDaySaid: true }
  return { ...typed, [meaningField(name)]: meaningToKeep(typed, name, read) }
}
