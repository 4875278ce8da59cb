import { blank, longIdentifier, malformedDate, together, wrong } from '../mhsds-rule.ts'
import { column, type MhsdsTable, notKept } from '../mhsds-table.ts'
import { isBlank, sent } from '../sent-row.ts'

/** The master patient index: one row a person. */
export const peopleTable: MhsdsTable = {
  name: 'MHS001MPI',
  rowsAre: 'people',
  staged: 'staged_people',
  loaded: 'loaded_people',
  key: 'local_id',
  parent: null,
  columns: [
    column('LocalPatientID', 'local_id'),
    column('LocalPatientID', 'found_by', 'words'),
    notKept('OrgIDLocalPatientID'),
    column('NHSNumber', 'nhs_number'),
    column('PersonBirthDate', 'born_on', 'date'),
    column('Gender', 'gender'),
    column('EthnicCategory', 'ethnicity'),
  ],
  rules: [
    blank('MHS00103', 'LocalPatientID', 'The person has no identifier.'),
    longIdentifier('MHS00104', 'LocalPatientID'),
    wrong('MHS00165', 'NHSNumber', 'An NHS number is ten digits.', (row) => {
      return !isBlank(row, 'NHSNumber') && !/^\d{10}$/.test(sent(row, 'NHSNumber'))
    }),
    malformedDate('MHS00167', 'PersonBirthDate'),
    together('MHS00145', 'LocalPatientID', 'duplicates', 'The same person is sent more than once: all are left out.'),
  ],
}
