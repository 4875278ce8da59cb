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
import { spellEnd, spellStart } from './spells-table.ts'

const [startDate, startTime] = ['StartDateRestrictiveIntInc', 'StartTimeRestrictiveIntInc']
const [endDate, endTime] = ['EndDateRestrictiveIntInc', 'EndTimeRestrictiveIntInc']

/** When the incident began. */
export function incidentStart(row: SentRow): SentMoment | null {
  return momentIn(row, startDate, startTime)
}

/** When the incident ended; null while it goes on. */
export function incidentEnd(row: SentRow): SentMoment | null {
  return momentIn(row, endDate, endTime)
}

/** Restrictive intervention incidents, within a hospital spell. */
export const incidentsTable: MhsdsTable = {
  name: 'MHS505RestrictiveInterventInc',
  rowsAre: 'incidents',
  staged: 'staged_incidents',
  loaded: 'loaded_incidents',
  key: 'local_id',
  parent: { table: 'MHS501HospProvSpell', column: 'spell' },
  columns: [
    column('RestrictiveIntIncID', 'local_id'),
    column('HospProvSpellID', 'spell'),
    column(startDate, 'started_on', 'date'),
    column(startTime, 'started_time', 'time'),
    column(endDate, 'ended_on', 'date'),
    column(endTime, 'ended_time', 'time'),
    column('RestrictiveIntReason', 'reason'),
    column('RestrictiveIntPIReviewHeldPat', 'review_held_person'),
    { ...column('RestrictiveIntPIReviewNotHeldReasPat', 'review_not_held_reason'), optional: true },
    column('RestrictiveIntPIReviewHeldCarePers', 'review_held_staff'),
  ],
  rules: [
    blank('MHS50501', 'RestrictiveIntIncID', 'The incident has no identifier.'),
    longIdentifier('MHS50502', 'RestrictiveIntIncID'),
    blank('MHS50542', 'HospProvSpellID', 'The incident does not say which hospital spell it belongs to.'),
    longIdentifier('MHS50543', 'HospProvSpellID'),
    blank('MHS50544', startDate, 'The incident has no start date.'),
    malformedDate('MHS50545', startDate),
    afterPeriod('MHS50546', startDate, 'The incident starts after the end of the reporting period.'),
    wrongBeside('MHS50547', startDate, 'The incident starts before the hospital spell does.', (row, spell) =>
      isBefore(incidentStart(row), spellStart(spell)),
    ),
    wrongBeside('MHS50548', startDate, 'The incident starts after the discharge from the spell.', (row, spell) =>
      isBefore(spellEnd(spell), incidentStart(row)),
    ),
    malformedTime('MHS50549', startTime),
    malformedDate('MHS50551', endDate),
    beforePeriod('MHS50552', endDate, 'The incident ended before the reporting period: it belongs to an earlier one.'),
    afterPeriod('MHS50553', endDate, 'The incident ends after the reporting period: send it as still open.'),
    wrong('MHS50554', endDate, 'The incident ends before it starts.', (row) =>
      isBefore(incidentEnd(row), incidentStart(row)),
    ),
    wrongBeside('MHS50555', endDate, 'The incident ends after the discharge from the spell.', (row, spell) =>
      isBefore(spellEnd(spell), incidentEnd(row)),
    ),
    malformedTime('MHS50550', endTime),
    notListed('MHS50531', 'RestrictiveIntPIReviewHeldPat', (lists) => lists.yesNo),
    notListed('MHS50533', 'RestrictiveIntPIReviewNotHeldReasPat', (lists) => lists.reviewNotHeldReasons),
    notListed('MHS50535', 'RestrictiveIntPIReviewHeldCarePers', (lists) => lists.yesNo),
    notListed('MHS50540', 'RestrictiveIntReason', (lists) => lists.reasons),
    together('MHS50541', 'HospProvSpellID', 'no parent', 'No valid hospital spell with this identifier was sent.'),
    together(
      'MHS50557',
      'RestrictiveIntIncID',
      'duplicates',
      'The same incident is sent more than once: all are left out.',
    ),
    together('MHS50558', 'RestrictiveIntIncID', 'no children', 'The incident has no valid intervention.'),
  ],
}
