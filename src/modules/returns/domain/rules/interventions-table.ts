import {
  afterPeriod,
  beforePeriod,
  blank,
  longIdentifier,
  malformedDate,
  malformedTime,
  notListed,
  together,
  wrong,
  wrongBeside,
} from '../mhsds-rule.ts'
import { column, type MhsdsTable } from '../mhsds-table.ts'
import { isBefore, momentIn, type SentMoment } from '../sent-moment.ts'
import type { SentRow } from '../sent-row.ts'
import { incidentEnd, incidentStart } from './incidents-table.ts'

const [startDate, startTime] = ['StartDateRestrictiveIntType', 'StartTimeRestrictiveIntType']
const [endDate, endTime] = ['EndDateRestrictiveIntType', 'EndTimeRestrictiveIntType']

function interventionStart(row: SentRow): SentMoment | null {
  return momentIn(row, startDate, startTime)
}

function interventionEnd(row: SentRow): SentMoment | null {
  return momentIn(row, endDate, endTime)
}

/** Restrictive intervention types: the interventions of an incident. */
export const interventionsTable: MhsdsTable = {
  name: 'MHS515RestrictiveInterventType',
  rowsAre: 'interventions',
  staged: 'staged_interventions',
  loaded: 'loaded_interventions',
  key: 'local_id',
  parent: { table: 'MHS505RestrictiveInterventInc', column: 'incident' },
  columns: [
    column('RestrictiveIntIncID', 'incident'),
    column('RestrictiveIntTypeID', 'local_id'),
    column('RestrictiveIntType', 'national_code'),
    column(startDate, 'started_on', 'date'),
    column(startTime, 'started_time', 'time'),
    column(endDate, 'ended_on', 'date'),
    column(endTime, 'ended_time', 'time'),
    column('RestraintInjuryPatient', 'injury_person'),
    column('RestraintInjuryCarePers', 'injury_staff'),
    column('RestraintInjuryOtherPers', 'injury_others'),
  ],
  rules: [
    blank('MHS51539', 'RestrictiveIntIncID', 'The intervention does not say which incident it belongs to.'),
    longIdentifier('MHS51540', 'RestrictiveIntIncID'),
    blank('MHS51501', 'RestrictiveIntTypeID', 'The intervention has no identifier.'),
    longIdentifier('MHS51502', 'RestrictiveIntTypeID'),
    blank('MHS51546', 'RestrictiveIntType', 'The intervention does not say of which type it is.'),
    notListed('MHS51511', 'RestrictiveIntType', (lists) => lists.interventionTypes),
    blank('MHS51536', startDate, 'The intervention has no start date.'),
    malformedDate('MHS51513', startDate),
    afterPeriod('MHS51537', startDate, 'The intervention starts after the end of the reporting period.'),
    wrongBeside('MHS51541', startDate, 'The intervention starts before the incident does.', (row, incident) =>
      isBefore(interventionStart(row), incidentStart(incident)),
    ),
    wrongBeside('MHS51542', startDate, 'The intervention starts after the incident ended.', (row, incident) =>
      isBefore(incidentEnd(incident), interventionStart(row)),
    ),
    malformedTime('MHS51517', startTime),
    malformedDate('MHS51518', endDate),
    beforePeriod('MHS51519', endDate, 'The intervention ended before the reporting period.'),
    wrong('MHS51543', endDate, 'The intervention ends before it starts.', (row) =>
      isBefore(interventionEnd(row), interventionStart(row)),
    ),
    wrongBeside('MHS51544', endDate, 'The intervention ends after the incident ended.', (row, incident) =>
      isBefore(incidentEnd(incident), interventionEnd(row)),
    ),
    wrongBeside('MHS51547', endDate, 'The intervention ends before the incident starts.', (row, incident) =>
      isBefore(interventionEnd(row), incidentStart(incident)),
    ),
    afterPeriod('MHS51520', endDate, 'The intervention ends after the reporting period: send it as still open.'),
    malformedTime('MHS51523', endTime),
    notListed('MHS51525', 'RestraintInjuryPatient', (lists) => lists.yesNo),
    notListed('MHS51527', 'RestraintInjuryCarePers', (lists) => lists.yesNo),
    notListed('MHS51529', 'RestraintInjuryOtherPers', (lists) => lists.yesNo),
    together('MHS51505', 'RestrictiveIntIncID', 'no parent', 'No valid incident with this identifier was sent.'),
    together(
      'MHS51545',
      'RestrictiveIntTypeID',
      'duplicates',
      'The same intervention is sent more than once: all are left out.',
    ),
  ],
}
