import { addDays, calendarDateOf } from '#basics/calendar-date.ts'
import type { RowGroup } from './dirty-extract.builder.ts'

/** Which rows of a group break which rules once it is spoiled. `types` holds for each intervention that is not named. */
export type Expected = {
  readonly person?: string
  readonly referral?: string
  readonly spell?: string
  readonly stay?: string
  readonly incident?: string
  readonly types?: string
  readonly firstType?: string
  readonly police?: string
}

/** One way to spoil a clean group of rows, and exactly what must be found then. Codes are the last five digits. */
export type Spoiling = {
  readonly what: string
  readonly spoil: (group: RowGroup) => void
  readonly expects: Expected
  /** How many interventions the group must have: one unless told. */
  readonly types?: 2
  /** The group gets a request for police help to spoil. */
  readonly police?: true
}

/** The last day of the reporting period of the shipped extract is 2026-09-30, its first 2024-10-01. */
const [before, after] = ['2024-09-30', '2026-10-01']
const identifiers = /^(LocalPatientID|ServiceRequestID|HospProvSpellID|WardStayID|WardCode|RestrictiveInt(Inc|Type)ID)$/
const dayAfter = (day = '') => addDays(calendarDateOf(day), 1)
const dayBefore = (day = '') => addDays(calendarDateOf(day), -1)

const incidentStart = 'StartDateRestrictiveIntInc'
const incidentEnd = 'EndDateRestrictiveIntInc'
const typeStart = 'StartDateRestrictiveIntType'
const typeEnd = 'EndDateRestrictiveIntType'
const wholeDay = { start: '00:00:00', end: '23:59:59' }

/** The code of the rule, how to spoil a clean row, and what is found: at least one for every rule of the reporting tables. */
export const spoilings: readonly Spoiling[] = [
  // Incidents: mandatory items.
  {
    what: 'an incident without an identifier, whose intervention is then of nobody',
    spoil: ({ incident }) => void (incident['RestrictiveIntIncID'] = ''),
    expects: { incident: '50501', types: '51505' },
  },
  {
    what: 'an incident without a spell',
    spoil: ({ incident }) => void (incident['HospProvSpellID'] = ''),
    expects: { incident: '50542', types: '51505' },
  },
  {
    what: 'an incident without a start date',
    spoil: ({ incident }) => void (incident[incidentStart] = ''),
    expects: { incident: '50544', types: '51505' },
  },
  // Incidents: dates and times that cannot be.
  {
    what: 'an incident that starts on a day that does not exist',
    spoil: ({ incident }) => void (incident[incidentStart] = '2025-02-30'),
    expects: { incident: '50545', types: '51505' },
  },
  {
    what: 'an incident that starts at an hour that does not exist',
    spoil: ({ incident }) => void (incident['StartTimeRestrictiveIntInc'] = '24:10:00'),
    expects: { incident: '50549', types: '51505' },
  },
  {
    what: 'an incident whose end is written in another order',
    spoil: ({ incident }) => void (incident[incidentEnd] = '30/09/2025'),
    expects: { incident: '50551', types: '51505' },
  },
  {
    what: 'an incident whose end time has no seconds',
    spoil: ({ incident }) => void (incident['EndTimeRestrictiveIntInc'] = '16:30'),
    expects: { incident: '50550', types: '51505' },
  },
  // Incidents: the reporting period and the spell.
  {
    what: 'an incident, and its intervention, after the reporting period, in a spell that goes on',
    spoil: ({ spell, stay, incident, types }) => {
      stillThere(spell, stay)
      stillGoing(incident, types)
      for (const row of [incident, ...types]) moveStart(row, after)
    },
    expects: { incident: '50546', types: '51537 51505' },
  },
  {
    what: 'an incident the day before its spell',
    spoil: ({ spell, incident }) => void (incident[incidentStart] = dayBefore(spell['StartDateHospProvSpell'])),
    expects: { incident: '50547', types: '51505' },
  },
  {
    what: 'an incident that starts on the day of its spell and an hour before it',
    spoil: ({ spell, incident }) => {
      incident[incidentStart] = spell['StartDateHospProvSpell'] ?? ''
      incident['StartTimeRestrictiveIntInc'] = '00:10:00'
      spell['StartTimeHospProvSpell'] = '01:10:00'
    },
    expects: { incident: '50547', types: '51505' },
  },
  {
    what: 'an incident that starts and ends after the discharge',
    spoil: ({ spell, stay, incident }) => {
      for (const row of [spell, stay]) endOn(row, dayBefore(incident[incidentStart]))
      incident['StartTimeRestrictiveIntInc'] = wholeDay.start
    },
    expects: { incident: '50548 50555', types: '51505' },
  },
  {
    what: 'an incident that ends after the discharge',
    spoil: ({ spell, stay, incident }) => {
      for (const row of [spell, stay]) endOn(row, incident[incidentStart] ?? '')
      incident['StartTimeRestrictiveIntInc'] = wholeDay.start
      incident[incidentEnd] = dayAfter(incident[incidentStart])
    },
    expects: { incident: '50555', types: '51505' },
  },
  {
    what: 'an incident that ended before the reporting period',
    spoil: ({ spell, stay, incident, types }) => {
      for (const row of [spell, stay]) startOn(row, '2024-09-01')
      for (const row of [incident, ...types]) {
        moveStart(row, before)
        moveEnd(row, before)
      }
    },
    expects: { incident: '50552', types: '51519 51505' },
  },
  {
    what: 'an incident that ends after the reporting period',
    spoil: ({ spell, stay, incident, types }) => {
      stillThere(spell, stay)
      for (const row of [incident, ...types]) moveEnd(row, after)
    },
    expects: { incident: '50553', types: '51520 51505' },
  },
  {
    what: 'an incident that ends the day before it starts',
    spoil: ({ incident }) => void (incident[incidentEnd] = dayBefore(incident[incidentStart])),
    expects: { incident: '50554', types: '51505' },
  },
  {
    what: 'an incident that ends in the minute before it starts',
    spoil: ({ incident }) => {
      incident[incidentEnd] = incident[incidentStart] ?? ''
      incident['StartTimeRestrictiveIntInc'] = '12:00:00'
      incident['EndTimeRestrictiveIntInc'] = '11:59:00'
    },
    expects: { incident: '50554', types: '51505' },
  },
  // Incidents: parents, duplicates, children.
  {
    what: 'an incident of a spell that was not sent',
    spoil: ({ incident }) => void (incident['HospProvSpellID'] = 'NOBODY'),
    expects: { incident: '50541', types: '51505' },
  },
  {
    what: 'an incident that is sent twice: both go, and its intervention with them',
    spoil: ({ incident, add }) => add('MHS505RestrictiveInterventInc', { ...incident }, '50557'),
    expects: { incident: '50557', types: '51505' },
  },
  {
    what: 'an incident without an intervention',
    spoil: ({ types, remove }) => remove('MHS515RestrictiveInterventType', types),
    expects: { incident: '50558' },
  },
  {
    what: 'an incident whose two interventions are both wrong',
    types: 2,
    spoil: ({ types }) => {
      for (const type of types) type['RestrictiveIntType'] = ''
    },
    expects: { incident: '50558', types: '51546' },
  },
  // Incidents: codes that no list has are loaded.
  {
    what: 'a review indicator (person) that is neither Y nor N',
    spoil: ({ incident }) => void (incident['RestrictiveIntPIReviewHeldPat'] = 'X'),
    expects: { incident: '50531' },
  },
  {
    what: 'a review indicator (staff) that is neither Y nor N',
    spoil: ({ incident }) => void (incident['RestrictiveIntPIReviewHeldCarePers'] = 'yes'),
    expects: { incident: '50535' },
  },
  {
    what: 'a reason that the list does not have',
    spoil: ({ incident }) => void (incident['RestrictiveIntReason'] = '20'),
    expects: { incident: '50540' },
  },
  {
    what: 'a reason for no review that the organisation’s own list does not have',
    spoil: ({ incident }) => void (incident['RestrictiveIntPIReviewNotHeldReasPat'] = '77'),
    expects: { incident: '50533' },
  },
  // Interventions: mandatory items, and what they do to an incident that has no other.
  {
    what: 'one of two interventions without an identifier: the other stands',
    types: 2,
    spoil: ({ types: [type] }) => void (type['RestrictiveIntTypeID'] = ''),
    expects: { firstType: '51501' },
  },
  {
    what: 'an only intervention that names no incident',
    spoil: ({ types: [type] }) => void (type['RestrictiveIntIncID'] = ''),
    expects: { incident: '50558', firstType: '51539' },
  },
  {
    what: 'an only intervention without a type',
    spoil: ({ types: [type] }) => void (type['RestrictiveIntType'] = ''),
    expects: { incident: '50558', firstType: '51546' },
  },
  {
    what: 'an only intervention without a start date',
    spoil: ({ types: [type] }) => void (type[typeStart] = ''),
    expects: { incident: '50558', firstType: '51536' },
  },
  {
    what: 'one of two interventions that starts on a day that does not exist',
    types: 2,
    spoil: ({ types: [type] }) => void (type[typeStart] = '2025-11-31'),
    expects: { firstType: '51513' },
  },
  {
    what: 'one of two interventions whose start time is no time',
    types: 2,
    spoil: ({ types: [type] }) => void (type['StartTimeRestrictiveIntType'] = 'noon'),
    expects: { firstType: '51517' },
  },
  {
    what: 'one of two interventions whose end is no date',
    types: 2,
    spoil: ({ types: [type] }) => void (type[typeEnd] = '2025-9-3'),
    expects: { firstType: '51518' },
  },
  {
    what: 'one of two interventions whose end time is no time',
    types: 2,
    spoil: ({ types: [type] }) => void (type['EndTimeRestrictiveIntType'] = '16:30:61'),
    expects: { firstType: '51523' },
  },
  // Interventions: the reporting period, and the incident.
  {
    what: 'an intervention after the reporting period, in an incident that goes on',
    types: 2,
    spoil: ({ spell, stay, incident, types }) => {
      stillThere(spell, stay)
      stillGoing(incident, types)
      moveStart(types[0], after)
    },
    expects: { firstType: '51537' },
  },
  {
    what: 'an intervention that ended before the reporting period, in an incident that went on',
    types: 2,
    spoil: ({ spell, stay, incident, types: [type] }) => {
      for (const row of [spell, stay]) startOn(row, '2024-09-01')
      moveStart(incident, before)
      incident['StartTimeRestrictiveIntInc'] = wholeDay.start
      moveStart(type, before)
      moveEnd(type, before)
    },
    expects: { firstType: '51519' },
  },
  {
    what: 'an intervention that ends after the reporting period, in an incident that goes on',
    types: 2,
    spoil: ({ spell, stay, incident, types }) => {
      stillThere(spell, stay)
      stillGoing(incident, types)
      moveEnd(types[0], after)
    },
    expects: { firstType: '51520' },
  },
  {
    what: 'an intervention that ends before it starts, within its incident',
    types: 2,
    spoil: ({ spell, stay, incident, types: [type] }) => {
      stillThere(spell, stay)
      incident['StartTimeRestrictiveIntInc'] = wholeDay.start
      stillGoing(incident, [])
      type[typeStart] = incident[incidentStart] ?? ''
      type[typeEnd] = incident[incidentStart] ?? ''
      type['StartTimeRestrictiveIntType'] = '23:50:00'
      type['EndTimeRestrictiveIntType'] = '23:40:00'
    },
    expects: { firstType: '51543' },
  },
  {
    what: 'an intervention that starts the day before its incident',
    types: 2,
    spoil: ({ incident, types: [type] }) => void (type[typeStart] = dayBefore(incident[incidentStart])),
    expects: { firstType: '51541' },
  },
  {
    what: 'an intervention that lies wholly before its incident',
    types: 2,
    spoil: ({ incident, types: [type] }) => {
      moveStart(type, dayBefore(incident[incidentStart]))
      moveEnd(type, dayBefore(incident[incidentStart]))
    },
    expects: { firstType: '51541 51547' },
  },
  {
    what: 'an only intervention that starts, and goes on, after its incident',
    spoil: ({ incident, types: [type] }) => {
      moveStart(type, dayAfter(incident[incidentEnd]))
      moveEnd(type, '')
    },
    expects: { incident: '50558', firstType: '51542' },
  },
  {
    what: 'an intervention that ends after its incident',
    types: 2,
    spoil: ({ incident, types: [type] }) => void (type[typeEnd] = dayAfter(incident[incidentEnd])),
    expects: { firstType: '51544' },
  },
  // Interventions: parents and duplicates.
  {
    what: 'an intervention of an incident that was not sent',
    types: 2,
    spoil: ({ types: [type] }) => void (type['RestrictiveIntIncID'] = 'NOTHING'),
    expects: { firstType: '51505' },
  },
  {
    what: 'an intervention that is sent twice: both go, and the incident with them',
    spoil: ({ types: [type], add }) => add('MHS515RestrictiveInterventType', { ...type }, '51545'),
    expects: { incident: '50558', firstType: '51545' },
  },
  // Interventions: codes that no list has are loaded.
  {
    what: 'a type that has long been withdrawn',
    spoil: ({ types: [type] }) => void (type['RestrictiveIntType'] = '02'),
    expects: { firstType: '51511' },
  },
  {
    what: 'injury indicators that are neither Y nor N',
    spoil: ({ types: [type] }) => {
      type['RestraintInjuryPatient'] = 'U'
      type['RestraintInjuryCarePers'] = '1'
      type['RestraintInjuryOtherPers'] = 'n'
    },
    expects: { firstType: '51525 51527 51529' },
  },
  // Police requests.
  {
    what: 'a police request without a ward stay',
    police: true,
    spoil: ({ police }) => void (police['WardStayID'] = ''),
    expects: { police: '51602' },
  },
  {
    what: 'a police request of a ward stay that was not sent',
    police: true,
    spoil: ({ police }) => void (police['WardStayID'] = 'NOWHERE'),
    expects: { police: '51601' },
  },
  {
    what: 'a police request without a date',
    police: true,
    spoil: ({ police }) => void (police['PoliceAssistReqDate'] = ''),
    expects: { police: '51604' },
  },
  {
    what: 'a police request with dates and times that cannot be',
    police: true,
    spoil: ({ police }) => {
      police['PoliceAssistReqDate'] = 'today'
      police['PoliceAssistReqTime'] = '7pm'
      police['PoliceAssistArrDate'] = '2025-13-01'
      police['PoliceAssistArrTime'] = '99:00:00'
    },
    expects: { police: '51605 51609 51611 51615' },
  },
  {
    what: 'police asked after the reporting period, in a stay that goes on',
    police: true,
    spoil: ({ spell, stay, police }) => {
      stillThere(spell, stay)
      police['PoliceAssistReqDate'] = after
      police['PoliceAssistArrDate'] = ''
    },
    expects: { police: '51606' },
  },
  {
    what: 'police asked before the ward stay, and come into it',
    police: true,
    spoil: ({ stay, police }) => void (police['PoliceAssistReqDate'] = dayBefore(stay['StartDateWardStay'])),
    expects: { police: '51607' },
  },
  {
    what: 'police asked and come before the ward stay',
    police: true,
    spoil: ({ stay, police }) => {
      police['PoliceAssistReqDate'] = dayBefore(stay['StartDateWardStay'])
      police['PoliceAssistArrDate'] = dayBefore(stay['StartDateWardStay'])
    },
    expects: { police: '51607 51613' },
  },
  {
    what: 'police asked and come after the ward stay',
    police: true,
    spoil: ({ stay, police }) => {
      police['PoliceAssistReqDate'] = dayAfter(stay['EndDateWardStay'])
      police['PoliceAssistArrDate'] = dayAfter(stay['EndDateWardStay'])
    },
    expects: { police: '51608 51614' },
  },
  {
    what: 'police who come after the ward stay',
    police: true,
    spoil: ({ stay, police }) => void (police['PoliceAssistArrDate'] = dayAfter(stay['EndDateWardStay'])),
    expects: { police: '51614' },
  },
  {
    what: 'police who come a minute before they are asked',
    police: true,
    spoil: ({ stay, police }) => {
      stay['StartTimeWardStay'] = wholeDay.start
      police['PoliceAssistReqTime'] = '12:00:00'
      police['PoliceAssistArrTime'] = '11:59:00'
    },
    expects: { police: '51618' },
  },
  {
    what: 'a force indicator that is neither Y nor N',
    police: true,
    spoil: ({ police }) => void (police['PoliceRestraintForceUsedInd'] = '?'),
    expects: { police: '51617' },
  },
  // What hangs on a rejected parent goes with it, all the way down.
  {
    what: 'a person without an identifier takes everything along',
    police: true,
    spoil: ({ person }) => void (person['LocalPatientID'] = ''),
    expects: {
      person: '00103',
      referral: '10101',
      spell: '50102',
      stay: '50203',
      incident: '50541',
      types: '51505',
      police: '51601',
    },
  },
  {
    what: 'a person sent twice takes everything along',
    spoil: ({ person, add }) => add('MHS001MPI', { ...person }, '00145'),
    expects: {
      person: '00145',
      referral: '10101',
      spell: '50102',
      stay: '50203',
      incident: '50541',
      types: '51505',
    },
  },
  {
    what: 'a person born on no day, with an NHS number of nine digits',
    spoil: ({ person }) => {
      person['PersonBirthDate'] = '1980-02-31'
      person['NHSNumber'] = '943476591'
    },
    expects: {
      person: '00165 00167',
      referral: '10101',
      spell: '50102',
      stay: '50203',
      incident: '50541',
      types: '51505',
    },
  },
  {
    what: 'a referral without an identifier and of nobody',
    spoil: ({ referral }) => {
      referral['ServiceRequestID'] = ''
      referral['LocalPatientID'] = ''
    },
    expects: { referral: '10104 10106', spell: '50102', stay: '50203', incident: '50541', types: '51505' },
  },
  {
    what: 'a referral of somebody who was not sent',
    spoil: ({ referral }) => void (referral['LocalPatientID'] = 'SOMEBODY'),
    expects: { referral: '10101', spell: '50102', stay: '50203', incident: '50541', types: '51505' },
  },
  {
    what: 'a referral sent twice',
    spoil: ({ referral, add }) => add('MHS101Referral', { ...referral }, '10103'),
    expects: { referral: '10103', spell: '50102', stay: '50203', incident: '50541', types: '51505' },
  },
  {
    what: 'a spell without identifier, referral and start',
    spoil: ({ spell }) => {
      for (const column of ['HospProvSpellID', 'ServiceRequestID', 'StartDateHospProvSpell']) spell[column] = ''
    },
    expects: { spell: '50104 50106 50108', stay: '50203', incident: '50541', types: '51505' },
  },
  {
    what: 'a spell with dates and times that cannot be',
    spoil: ({ spell }) => {
      spell['StartDateHospProvSpell'] = '2025-00-10'
      spell['StartTimeHospProvSpell'] = '1630'
      spell['DischDateHospProvSpell'] = 'open'
      spell['DischTimeHospProvSpell'] = '-'
    },
    expects: { spell: '50109 50111 50117 50121', stay: '50203', incident: '50541', types: '51505' },
  },
  {
    what: 'a spell that ends before it starts',
    spoil: ({ spell }) => void (spell['DischDateHospProvSpell'] = dayBefore(spell['StartDateHospProvSpell'])),
    expects: { spell: '50120', stay: '50203', incident: '50541', types: '51505' },
  },
  {
    what: 'a spell sent twice',
    spoil: ({ spell, add }) => add('MHS501HospProvSpell', { ...spell }, '50103'),
    expects: { spell: '50103', stay: '50203', incident: '50541', types: '51505' },
  },
  {
    what: 'a ward stay without identifier, ward, spell and start; the incident stands, on no ward',
    spoil: ({ stay }) => {
      for (const column of ['WardStayID', 'WardCode', 'HospProvSpellID', 'StartDateWardStay']) stay[column] = ''
    },
    expects: { stay: '50205 50247 50207 50209' },
  },
  {
    what: 'a ward stay with dates and times that cannot be',
    spoil: ({ stay }) => {
      stay['StartDateWardStay'] = '20250101'
      stay['StartTimeWardStay'] = '16.30.00'
      stay['EndDateWardStay'] = '2025-06-31'
      stay['EndTimeWardStay'] = '25:00:00'
    },
    expects: { stay: '50210 50212 50213 50217' },
  },
  {
    what: 'a ward stay that ends before it starts, with police in it',
    police: true,
    spoil: ({ stay }) => void (stay['EndDateWardStay'] = dayBefore(stay['StartDateWardStay'])),
    expects: { stay: '50216', police: '51601' },
  },
  {
    what: 'a ward stay sent twice',
    spoil: ({ stay, add }) => add('MHS502WardStay', { ...stay }, '50204'),
    expects: { stay: '50204' },
  },
  {
    what: 'identifiers that are too long to be any',
    police: true,
    spoil: ({ person, referral, spell, stay, incident, types, police }) => {
      for (const row of [person, referral, spell, stay, incident, ...types, police]) {
        for (const column of Object.keys(row).filter((name) => identifiers.test(name))) row[column] = 'x'.repeat(101)
      }
    },
    expects: {
      person: '00104',
      referral: '10105 10107 10101',
      spell: '50105 50107 50102',
      stay: '50206 50241 50208 50203',
      incident: '50502 50543 50541',
      types: '51540 51502 51505',
      police: '51603 51601',
    },
  },
  {
    what: 'ward details without a code, with one too long, and twice',
    spoil: ({ add }) => {
      const ward = (code: string) => ({ WardCode: code, WardType: 'Adult acute', AvailBedDays: '1' })
      add('MHS903WardDetails', ward(''), '90305')
      add('MHS903WardDetails', ward('x'.repeat(101)), '90306')
      for (const twice of [ward('TWICE'), ward('TWICE')]) add('MHS903WardDetails', twice, '90302')
    },
    expects: {},
  },
]

type Row = Record<string, string>

function startOn(row: Row, day: string): void {
  for (const column of Object.keys(row).filter((name) => name.startsWith('StartDate'))) row[column] = day
}

function endOn(row: Row, day: string): void {
  for (const column of Object.keys(row)) {
    if (/^(DischDate|EndDate)/.test(column)) row[column] = day
    if (/^(DischTime|EndTime)/.test(column)) row[column] = wholeDay.end
  }
}

/** The person is still in hospital, and on the ward. */
function stillThere(...rows: Row[]): void {
  for (const row of rows) {
    for (const column of Object.keys(row).filter((name) => /^(Disch|End)/.test(name))) row[column] = ''
  }
}

/** The incident, and these interventions of it, have not ended. */
function stillGoing(incident: Row, types: readonly Row[]): void {
  for (const row of [incident, ...types]) moveEnd(row, '')
}

function moveStart(row: Row, day: string): void {
  row[incidentStart in row ? incidentStart : typeStart] = day
}

function moveEnd(row: Row, day: string): void {
  row[incidentEnd in row ? incidentEnd : typeEnd] = day
  if (day === '') row[incidentEnd in row ? 'EndTimeRestrictiveIntInc' : 'EndTimeRestrictiveIntType'] = ''
}
