import type { Id } from '#basics/id.ts'
import { withdrawEntry } from '#modules/publishing/index.ts'
import { queueMail } from '#platform/mail/queue-mail.store.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { addressChanged } from './announcements.ts'
import { addressChangedMail } from './consent-mails.ts'
import { endApprovals } from './store/approvals.store.ts'

/** Which address is left, of what. */
export type LeftAddress = {
  readonly entry: Id
  readonly noun: string
  /** The address that was known; empty for none. */
  readonly before: string
  /** Whether what its author approved holds no more, so that they are asked again. */
  readonly asksAgain: boolean
  readonly at: string
}

/** Tells the old address that it is not used any more; where its author is asked again, the entry is off the site until then. */
export async function leaveAddress(db: NetworkDeeds, left: LeftAddress): Promise<void> {
  const { entry, noun, before, asksAgain, at } = left
  if (before !== '')
    await queueMail(db, addressChangedMail, { to: { address: before }, organisation: null, values: { noun } })
  if (asksAgain) {
    await withdrawEntry(db, entry, 'another address of its author: they are asked again', at)
    await endApprovals(db, entry, at)
  }
  await db.announce(addressChanged(entry, null, { entry }))
}
