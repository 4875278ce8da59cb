import { blank, longIdentifier, together } from '../mhsds-rule.ts'
import { column, type MhsdsTable, notKept } from '../mhsds-table.ts'

/** Referrals: they tie a hospital spell to its person. */
export const referralsTable: MhsdsTable = {
  name: 'MHS101Referral',
  rowsAre: 'referrals',
  staged: 'staged_referrals',
  loaded: 'loaded_referrals',
  key: 'local_id',
  parent: { table: 'MHS001MPI', column: 'person' },
  columns: [
    column('ServiceRequestID', 'local_id'),
    column('LocalPatientID', 'person'),
    notKept('OrgIDComm'),
    notKept('ReferralRequestReceivedDate'),
  ],
  rules: [
    blank('MHS10104', 'ServiceRequestID', 'The referral has no identifier.'),
    longIdentifier('MHS10105', 'ServiceRequestID'),
    blank('MHS10106', 'LocalPatientID', 'The referral does not say whose it is.'),
    longIdentifier('MHS10107', 'LocalPatientID'),
    together('MHS10101', 'LocalPatientID', 'no parent', 'No valid person with this identifier was sent.'),
    together(
      'MHS10103',
      'ServiceRequestID',
      'duplicates',
      'The same referral is sent more than once: all are left out.',
    ),
  ],
}
