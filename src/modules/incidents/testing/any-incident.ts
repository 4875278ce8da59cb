import fc from 'fast-check'
import { addDays, calendarDateOf } from '#basics/calendar-date.ts'
import type { Id } from '#basics/id.ts'
import { localTimeOf } from '#basics/local-time.ts'
import { catalogue } from '#catalogue/offered.ts'
import type { Incident } from '../domain/incident.ts'
import { spanOf } from '../domain/incident-span.ts'
import type { Intervention } from '../domain/intervention.ts'
import { anIntervention, incidentContent } from './an-incident.builder.ts'

const practices = [...catalogue.practices.keys()]
/** Words as people type them: lines, quotes, letters of other alphabets; never only white space, as forms give them. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((text) => text.replaceAll('\0', '').toWellFormed().trim())
  .filter((text) => text !== '')
const maybeWords = fc.option(fc.oneof(words, fc.constant('Not known')))
const known = fc.constantFrom('yes', 'no', 'not known', null)
const yesNo = fc.constantFrom('Y', 'N', null)
const injury = fc.constantFrom('Y', 'N', 'not known', null)
const time = fc
  .nat(24 * 60 - 1)
  .map((at) => localTimeOf(`${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`))

const anyIntervention: fc.Arbitrary<Intervention> = fc
  .record({
    id: fc.noBias(fc.uuid({ version: 4 })),
    practice: fc.constantFrom(...practices),
    on: fc.nat(1_500).map((days) => addDays(calendarDateOf('2023-01-01'), days)),
    at: time,
    minutes: fc.option(fc.nat(3 * 24 * 60)),
    inCarePlan: fc.constantFrom('yes', 'no', 'no plan', 'not known', null),
    description: maybeWords,
    injuryPerson: injury,
    injuryStaff: injury,
    injuryOthers: injury,
    injuryWords: maybeWords,
    medicine: maybeWords,
    medicineRoute: maybeWords,
    staff: fc.array(fc.record({ staffId: fc.constant(null), name: words, jobTitle: words }), { maxLength: 3 }),
  })
  .map(anIntervention)

const characteristic = fc.oneof(
  fc.record({ state: fc.constant('given' as const), code: fc.constant('A'), words: maybeWords }),
  fc.record({
    state: fc.constantFrom('not known', 'not stated', 'prefer not to say'),
    code: fc.constant(null),
    words: fc.constant(null),
  }),
)

/** Any record at all of this person in this unit: every answer there, not known, or missing. */
export function anyIncident(personId: Id, unitId: Id): fc.Arbitrary<Incident> {
  return fc
    .record({
      personName: fc.option(words, { freq: 9 }),
      personIdentifier: words,
      characteristics: fc.dictionary(
        fc.constantFrom('ethnicity', 'gender', 'autism', 'learning-disability'),
        characteristic,
      ),
      unitId: fc.constant(unitId),
      place: maybeWords,
      reasonCode: fc.constantFrom('10', '98', '99', null),
      reasonWords: maybeWords,
      beforeWords: maybeWords,
      avoidWords: maybeWords,
      othersInvolved: known,
      othersReason: maybeWords,
      mentalDisorderKnown: known,
      mentalDisorder: maybeWords,
      learningDisability: known,
      autism: known,
      outcomeWords: maybeWords,
      seriousHarm: fc.constantFrom('none', 'serious injury', 'death', 'not known', null),
      notified: fc.constantFrom('yes', 'no', 'nobody named', 'not known', null),
      notifiedWords: maybeWords,
      reviewHeldPerson: yesNo,
      reviewNotHeldReason: maybeWords,
      reviewHeldStaff: yesNo,
      policeCalled: known,
      policeForceUsed: yesNo,
      policeBodyVideo: fc.constantFrom('on', 'worn but off', 'not worn', 'not known', null),
      interventions: fc.uniqueArray(anyIntervention, { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
    })
    .map(({ interventions, ...rest }) => withInterventions(incidentContent({ ...rest, personId }), interventions))
}

/** Like `anyIncident`, but with most answers given, so that complete ones come up as well. */
export function anyNearlyCompleteIncident(personId: Id, unitId: Id): fc.Arbitrary<Incident> {
  return fc
    .tuple(anyIncident(personId, unitId), fc.subarray(gaps, { maxLength: 1 }), fc.boolean())
    .map(([any, gap, ended]) => {
      const filled = { ...any, ...complete, ...Object.fromEntries(gap.map((name) => [name, null])) }
      const interventions = any.interventions.map((one) => ({
        ...one,
        ...completeIntervention,
        end: one.end ?? (ended ? one.start : null),
      }))
      return withInterventions(
        { ...filled, characteristics: { ethnicity: { state: 'given', code: 'A', words: null } } },
        interventions,
      )
    })
}

const complete = {
  personName: 'Ada Ashdown',
  reasonCode: '10',
  othersInvolved: 'no',
  mentalDisorderKnown: 'not known',
  learningDisability: 'no',
  autism: 'yes',
  outcomeWords: 'Sat down and talked.',
  seriousHarm: 'none',
  avoidWords: 'Offered the garden.',
  notified: 'nobody named',
} as const
const gaps: (keyof Incident)[] = [
  'personName',
  'othersInvolved',
  'autism',
  'outcomeWords',
  'seriousHarm',
  'avoidWords',
  'notified',
]
const completeIntervention = {
  inCarePlan: 'no plan',
  description: 'Held at the arms.',
  staff: [{ staffId: null, name: 'Kezia Marsh', jobTitle: 'Staff nurse' }],
} as const

function withInterventions(incident: Incident, interventions: readonly Intervention[]): Incident {
  return { ...incident, ...spanOf(interventions), interventions }
}
