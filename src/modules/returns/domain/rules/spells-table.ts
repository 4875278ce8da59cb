import { blank, longIdentifier, malformedDate, malformedTime, together, wrong } from '../mhsds-rule.ts'
import { column, type MhsdsTable } from '../mhsds-table.ts'
import { isBefore, momentIn, type SentMoment } from '../sent-moment.ts'
import type { SentRow } from '../sent-row.ts'

/** When the spell began. */
export function spellStart(row: SentRow): SentMoment | null {
  return momentIn(row, 'StartDateHospProvSpell', 'StartTimeHospProvSpell')
}

/** When the person was discharged; null while the spell goes on. */
export function spellEnd(row: SentRow): SentMoment | null {
  return momentIn(row, 'DischDateHospProvSpell', 'DischTimeHospProvSpell')
}

/** Hospital provider spells: a person's unbroken time in hospital, the source of bed days. */
export const spellsTable: MhsdsTable = {
  name: 'MHS501HospProvSpell',
  rowsAre: 'hospital spells',
  staged: 'staged_spells',
  loaded: 'loaded_admissions',
  key: 'local_id',
  parent: { table: 'MHS101Referral', column: 'referral' },
  columns: [
    column('HospProvSpellID', 'local_id'),
    column('ServiceRequestID', 'referral'),
    column('StartDateHospProvSpell', 'started_on', 'date'),
    column('StartTimeHospProvSpell', 'started_time', 'time'),
    column('DischDateHospProvSpell', 'ended_on', 'date'),
    column('DischTimeHospProvSpell', 'ended_time', 'time'),
  ],
  rules: [
    blank('MHS50104', 'HospProvSpellID', 'The hospital spell has no identifier.'),
    longIdentifier('MHS50105', 'HospProvSpellID'),
    blank('MHS50106', 'ServiceRequestID', 'The hospital spell does not say which referral it belongs to.'),
    longIdentifier('MHS50107', 'ServiceRequestID'),
    blank('MHS50108', 'StartDateHospProvSpell', 'The hospital spell has no start date.'),
    malformedDate('MHS50109', 'StartDateHospProvSpell'),
    malformedTime('MHS50111', 'StartTimeHospProvSpell'),
    malformedDate('MHS50117', 'DischDateHospProvSpell'),
    wrong('MHS50120', 'DischDateHospProvSpell', 'The discharge is before the start of the spell.', (row) =>
      isBefore(spellEnd(row), spellStart(row)),
    ),
    malformedTime('MHS50121', 'DischTimeHospProvSpell'),
    together('MHS50102', 'ServiceRequestID', 'no parent', 'No valid referral with this identifier was sent.'),
    together('MHS50103', 'HospProvSpellID', 'duplicates', 'The same spell is sent more than once: all are left out.'),
  ],
}
