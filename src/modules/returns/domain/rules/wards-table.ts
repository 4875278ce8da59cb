import { blank, longIdentifier, together } from '../mhsds-rule.ts'
import { column, type MhsdsTable } from '../mhsds-table.ts'

/** Ward details. A ward that has stays but no details is set up by its code alone. */
export const wardsTable: MhsdsTable = {
  name: 'MHS903WardDetails',
  rowsAre: 'wards',
  staged: 'staged_wards',
  loaded: 'loaded_units',
  key: 'local_id',
  parent: null,
  columns: [column('WardCode', 'local_id'), { ...column('WardType', 'ward_type'), optional: true }],
  rules: [
    blank('MHS90305', 'WardCode', 'The ward has no code.'),
    longIdentifier('MHS90306', 'WardCode'),
    together(
      'MHS90302',
      'WardCode',
      'duplicates',
      'The same ward is sent more than once: all its details are left out.',
    ),
  ],
}
