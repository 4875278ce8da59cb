import type { Settings } from '#platform/config/settings.ts'
import { mailOfBounce } from '#platform/mail/bounce-mark.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import { readCameBack } from './domain/bounce-report.ts'
import { isAddressDead } from './domain/bounce-rule.ts'
import { findMailAddress, saveBounce } from './store/bounces.store.ts'
import { settleUnsent } from './store/mail-states.store.ts'

/** What became of a message that came back. */
export type TakenBounce =
  | { readonly is: 'noted'; readonly status: string; readonly isDead: boolean }
  | { readonly is: 'left'; readonly says: string }

/**
 * Takes in a message that arrived where mail comes back to. Only a report of failure counts, and only under a mark that
 * we made for a mail of ours: nobody can stop another's mail by writing such a message.
 */
export async function takeBounce(
  db: IdentityDb,
  settings: Pick<Settings, 'mailBounceTo' | 'secret'>,
  message: string,
  now: string,
): Promise<TakenBounce> {
  const { sentTo, reports } = readCameBack(message)
  const mail = sentTo.map((address) => mailOfBounce(settings, address)).find((id) => id !== null)
  if (mail === undefined) return { is: 'left', says: 'This message did not come back to an address that Lessen made.' }
  const failed = reports.find(({ action, status }) => action === 'failed' && status.startsWith('5'))
  if (failed === undefined) return { is: 'left', says: 'This message reports no failure for good: nothing was noted.' }
  const address = await findMailAddress(db, mail)
  if (address === undefined) return { is: 'left', says: 'The mail is not known any more: nothing was noted.' }
  const isDead = isAddressDead(failed.status)
  await settleUnsent(db, mail, { state: 'refused', problem: `it came back: ${failed.status}`, now })
  if (isDead) await saveBounce(db, { address, status: failed.status, mail, now })
  return { is: 'noted', status: failed.status, isDead }
}
