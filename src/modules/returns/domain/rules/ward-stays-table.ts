import { blank, longIdentifier, malformedDate, malformedTime, together, wrong } from '../mhsds-rule.ts'
import { column, type MhsdsTable } from '../mhsds-table.ts'
import { isBefore, momentIn, type SentMoment } from '../sent-moment.ts'
import type { SentRow } from '../sent-row.ts'

/** When the stay on the ward began. */
export function wardStayStart(row: SentRow): SentMoment | null {
  return momentIn(row, 'StartDateWardStay', 'StartTimeWardStay')
}

/** When the stay on the ward ended; null while it goes on. */
export function wardStayEnd(row: SentRow): SentMoment | null {
  return momentIn(row, 'EndDateWardStay', 'EndTimeWardStay')
}

/** Ward stays: which ward a person was on, within a spell. */
export const wardStaysTable: MhsdsTable = {
  name: 'MHS502WardStay',
  rowsAre: 'ward stays',
  staged: 'staged_stays',
  loaded: 'loaded_stays',
  key: 'local_id',
  parent: { table: 'MHS501HospProvSpell', column: 'spell' },
  columns: [
    column('WardStayID', 'local_id'),
    column('WardCode', 'ward'),
    column('HospProvSpellID', 'spell'),
    column('StartDateWardStay', 'started_on', 'date'),
    column('StartTimeWardStay', 'started_time', 'time'),
    column('EndDateWardStay', 'ended_on', 'date'),
    column('EndTimeWardStay', 'ended_time', 'time'),
  ],
  rules: [
    blank('MHS50205', 'WardStayID', 'The ward stay has no identifier.'),
    longIdentifier('MHS50206', 'WardStayID'),
    blank('MHS50247', 'WardCode', 'The ward stay does not say which ward.'),
    longIdentifier('MHS50241', 'WardCode'),
    blank('MHS50207', 'HospProvSpellID', 'The ward stay does not say which hospital spell it belongs to.'),
    longIdentifier('MHS50208', 'HospProvSpellID'),
    blank('MHS50209', 'StartDateWardStay', 'The ward stay has no start date.'),
    malformedDate('MHS50210', 'StartDateWardStay'),
    malformedTime('MHS50212', 'StartTimeWardStay'),
    malformedDate('MHS50213', 'EndDateWardStay'),
    wrong('MHS50216', 'EndDateWardStay', 'The ward stay ends before it starts.', (row) =>
      isBefore(wardStayEnd(row), wardStayStart(row)),
    ),
    malformedTime('MHS50217', 'EndTimeWardStay'),
    together('MHS50203', 'HospProvSpellID', 'no parent', 'No valid hospital spell with this identifier was sent.'),
    together('MHS50204', 'WardStayID', 'duplicates', 'The same ward stay is sent more than once: all are left out.'),
  ],
}
