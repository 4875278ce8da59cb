import {
  afterPeriod,
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
import { wardStayEnd, wardStayStart } from './ward-stays-table.ts'

const [askedDate, askedTime] = ['PoliceAssistReqDate', 'PoliceAssistReqTime']
const [cameDate, cameTime] = ['PoliceAssistArrDate', 'PoliceAssistArrTime']

function asked(row: SentRow): SentMoment | null {
  return momentIn(row, askedDate, askedTime)
}

function came(row: SentRow): SentMoment | null {
  return momentIn(row, cameDate, cameTime)
}

/** Requests for police help, within a ward stay. They have no identifier of their own. */
export const policeRequestsTable: MhsdsTable = {
  name: 'MHS516PoliceAssistanceRequest',
  rowsAre: 'police requests',
  staged: 'staged_police_requests',
  loaded: 'loaded_police_requests',
  key: null,
  parent: { table: 'MHS502WardStay', column: 'stay' },
  columns: [
    column('WardStayID', 'stay'),
    column(askedDate, 'requested_on', 'date'),
    column(askedTime, 'requested_time', 'time'),
    column(cameDate, 'arrived_on', 'date'),
    column(cameTime, 'arrived_time', 'time'),
    column('PoliceRestraintForceUsedInd', 'force_used'),
  ],
  rules: [
    blank('MHS51602', 'WardStayID', 'The police request does not say which ward stay it belongs to.'),
    longIdentifier('MHS51603', 'WardStayID'),
    blank('MHS51604', askedDate, 'The police request has no date.'),
    malformedDate('MHS51605', askedDate),
    afterPeriod('MHS51606', askedDate, 'Police were asked after the end of the reporting period.'),
    wrongBeside('MHS51607', askedDate, 'Police were asked before the ward stay began.', (row, stay) =>
      isBefore(asked(row), wardStayStart(stay)),
    ),
    wrongBeside('MHS51608', askedDate, 'Police were asked after the ward stay ended.', (row, stay) =>
      isBefore(wardStayEnd(stay), asked(row)),
    ),
    malformedTime('MHS51609', askedTime),
    malformedDate('MHS51611', cameDate),
    wrongBeside('MHS51613', cameDate, 'Police came before the ward stay began.', (row, stay) =>
      isBefore(came(row), wardStayStart(stay)),
    ),
    wrongBeside('MHS51614', cameDate, 'Police came after the ward stay ended.', (row, stay) =>
      isBefore(wardStayEnd(stay), came(row)),
    ),
    wrong('MHS51618', cameDate, 'Police came before they were asked.', (row) => isBefore(came(row), asked(row))),
    malformedTime('MHS51615', cameTime),
    notListed('MHS51617', 'PoliceRestraintForceUsedInd', (lists) => lists.yesNo),
    together('MHS51601', 'WardStayID', 'no parent', 'No valid ward stay with this identifier was sent.'),
  ],
}
