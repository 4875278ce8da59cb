import { describeIntervention } from './describe-intervention.ts'
import {
  type DescribedPart,
  type DescribedRow,
  row,
  saysKnown,
  saysMinutes,
  saysMoment,
  saysYesNo,
} from './described-row.ts'
import type { Incident } from './incident.ts'
import type { IncidentWording } from './incident-wording.ts'
import { minutesOf } from './known-moment.ts'
import { askedUnderTheirOwnLetter } from './own-letter.ts'

/**
 * A whole record in words, part by part, in the order of the form. The page to check answers, the record, every version
 * and the differences between two are all read from here, so that they always say the same.
 */
export function describeIncident(incident: Incident, wording: IncidentWording): readonly DescribedPart[] {
  return [
    { key: 'who', title: 'Who', rows: who(incident) },
    { key: 'where', title: 'Where and when', rows: where(incident, wording) },
    ...incident.interventions.map((one, index) => describeIntervention(one, index + 1, wording)),
    { key: 'why', title: 'Why, and what came before', rows: why(incident, wording) },
    { key: 'person', title: 'About the person', rows: aboutPerson(incident, wording) },
    { key: 'after', title: 'What followed', rows: after(incident) },
    { key: 'police', title: 'Police', rows: police(incident) },
  ]
}

function who({ personName, personIdentifier }: Incident): DescribedRow[] {
  return [
    row('name', 'Name', personName, { letter: 'e', field: 'person' }),
    row('identifier', 'Identifier', personIdentifier, { letter: 'g' }),
  ]
}

function where(incident: Incident, wording: IncidentWording): DescribedRow[] {
  const { unitId, place } = incident
  return [
    row('unit', 'Unit', unitId && wording.unit(unitId), { letter: 'b', field: 'unit' }),
    row('place', 'Where in the unit', place, { letter: 'b', field: 'place', aside: true }),
    ...(isToldByItsOnlyIntervention(incident) ? [] : whenAll(incident)),
  ]
}

/** From the first start to the last end: only worth saying where no intervention says the same. */
function whenAll({ start, end }: Incident): DescribedRow[] {
  const ended = end === null ? 'Still going on' : saysMoment(end)
  return [
    row('start', 'First started', saysMoment(start), { letter: 'b', field: 'i1-start', mhsds: 'M505160, M505170' }),
    row('end', 'Last ended', ended, { letter: 'b', field: 'i1-end', mhsds: 'M505180, M505190' }),
    row('lasted', 'From first to last', saysMinutes(minutesOf(start, end)), {
      letter: 'b',
      aside: true,
    }),
  ]
}

function isToldByItsOnlyIntervention({ start, end, interventions }: Incident): boolean {
  const [only, ...others] = interventions
  if (only === undefined || others.length > 0) return false
  const told = (moment: Incident['end']) => moment && `${moment.date} ${moment.time}`
  return told(only.start) === told(start) && told(only.end) === told(end)
}

function why(incident: Incident, wording: IncidentWording): DescribedRow[] {
  const { reasonCode } = incident
  return [
    row('reason', 'Reason', reasonCode && wording.reason(reasonCode), {
      letter: 'a',
      field: 'reason',
      mhsds: 'M505140',
    }),
    row('reason-words', 'Reason, in words', incident.reasonWords, { letter: 'a', field: 'reason-words', aside: true }),
    row('before', 'What came before', incident.beforeWords, { field: 'before' }),
    row('avoid', 'What was tried first', incident.avoidWords, { letter: 'o', field: 'avoid' }),
    row('others', 'Others involved', saysKnown(incident.othersInvolved), { letter: 'i', field: 'others' }),
    row('others-reason', 'Who, and why', incident.othersReason, { letter: 'i', field: 'others-reason', aside: true }),
  ]
}

function aboutPerson(incident: Incident, wording: IncidentWording): DescribedRow[] {
  const noted = Object.entries(incident.characteristics).filter(([kind]) => !askedUnderTheirOwnLetter.has(kind))
  const field = 'characteristics'
  return [
    row('learning-disability', 'Learning disability', saysKnown(incident.learningDisability), {
      letter: 'l',
      field: 'learning-disability',
    }),
    row('autism', 'Autism', saysKnown(incident.autism), { letter: 'l', field: 'autism' }),
    row('disorder', 'Mental disorder', saysKnown(incident.mentalDisorderKnown), { letter: 'j', field: 'disorder' }),
    row('disorder-words', 'Which mental disorder', incident.mentalDisorder, {
      letter: 'j',
      field: 'disorder-words',
      aside: true,
    }),
    ...(noted.length === 0 ? [row('characteristics', 'Characteristics', null, { letter: 'k', field })] : []),
    ...noted.map(([kind, { state, code, words }]) => {
      const says = state === 'given' ? wording.characteristicValue(kind, code, words) : capital(state)
      return row(`characteristic-${kind}`, wording.characteristic(kind), says, { letter: 'k', field })
    }),
  ]
}

function after(incident: Incident): DescribedRow[] {
  return [
    row('outcome', 'What followed', incident.outcomeWords, { letter: 'm', field: 'outcome' }),
    row(
      'serious-harm',
      'Death or serious injury of the person',
      incident.seriousHarm && capital(incident.seriousHarm),
      { letter: 'n', field: 'serious-harm' },
    ),
    row('notified', 'People named in the care plan were told', incident.notified && capital(incident.notified), {
      letter: 'p',
      field: 'notified',
    }),
    row('notified-words', 'Who was told and when, or why not', incident.notifiedWords, {
      letter: 'p',
      field: 'notified-words',
      aside: true,
    }),
    row('review-person', 'Post-incident review with the person', saysYesNo(incident.reviewHeldPerson), {
      field: 'review-person',
      mhsds: 'M505110',
    }),
    row('review-not-held', 'Why it was not held', incident.reviewNotHeldReason, {
      field: 'review-not-held',
      mhsds: 'M505120',
      aside: true,
    }),
    row('review-staff', 'Post-incident review with staff', saysYesNo(incident.reviewHeldStaff), {
      field: 'review-staff',
      mhsds: 'M505130',
    }),
  ]
}

function police(incident: Incident): DescribedRow[] {
  const called = row('police', 'Police were asked to help', saysKnown(incident.policeCalled), { field: 'police' })
  const { policeRequested: asked, policeArrived: came, policeForceUsed: force, policeBodyVideo: video } = incident
  const details = [
    row('police-asked', 'Asked', asked && saysMoment(asked), { field: 'police-asked', mhsds: 'M516040, M516050' }),
    row('police-came', 'Came', came && saysMoment(came), { field: 'police-came', mhsds: 'M516060, M516070' }),
    row('police-force', 'Police used force', saysYesNo(force), { field: 'police-force', mhsds: 'M516080' }),
    row('police-video', 'Body-worn video', video && capital(video), { field: 'police-video' }),
  ]
  const isAsked = incident.policeCalled === 'yes' || details.some(({ says }) => says !== null)
  return isAsked ? [called, ...details] : [called]
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
