import type { Id } from '#basics/id.ts'
import { withdrawEntry } from '#modules/publishing/index.ts'
import { queueMail } from '#platform/mail/queue-mail.store.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { addressChanged, changeOfPersonAsked } from './announcements.ts'
import { addressChangedMail, changeAskedMail } from './consent-mails.ts'
import type { Whose } from './domain/consent.ts'
import { addressBehind, type RealPerson, type Seals, sealPerson } from './sealed-person.ts'
import { endApprovals } from './store/approvals.store.ts'
import { listKeepers } from './store/keepers.store.ts'
import { listSealedPeople } from './store/sealed-people.store.ts'

/** Who is written down for what, by which user. */
export type PersonToKeep = {
  readonly entry: Id
  readonly noun: string
  /** Whether it is shown only in words that its author approved. */
  readonly asksApproval: boolean
  readonly whose: Whose
  readonly person: RealPerson
  readonly by: Id
  readonly at: string
}

/** Whether a user may write down who this is: anybody of the team the first time, from then on the keepers of names alone. */
export async function mayWriteDown(db: NetworkDeeds, entry: Id, whose: Whose, user: Id): Promise<boolean> {
  const kept = await listSealedPeople(db, entry)
  if (!kept.some((one) => one.whose === whose)) return true
  return (await listKeepers(db)).some((keeper) => keeper.user === user)
}

/**
 * Writes down who it belongs to. Whoever reads the address can answer in the author's name: where it changes, the old one
 * is told, what was approved by it holds no more, and what needs that is off the site until the author says yes again.
 * False for whoever may not.
 */
export async function writeDownPerson(db: NetworkDeeds, seals: Seals, keep: PersonToKeep): Promise<boolean> {
  const { entry, noun, asksApproval, whose, person, by, at } = keep
  if (!(await mayWriteDown(db, entry, whose, by))) return false
  const isAnother = whose === 'own' && (await listSealedPeople(db, entry)).some((one) => one.whose === 'own')
  const before = isAnother ? await addressBehind(db, seals, entry) : undefined
  await sealPerson(db, seals, { entry, whose, person, at })
  if (!isAnother || before?.toLowerCase() === person.email.toLowerCase()) return true
  if (before !== undefined)
    await queueMail(db, addressChangedMail, { to: { address: before }, organisation: null, values: { noun } })
  if (asksApproval) {
    await withdrawEntry(db, entry, 'another address of its author: they are asked again', at)
    await endApprovals(db, entry, at)
  }
  await db.announce(addressChanged(entry, null, { entry }))
  return true
}

/** Somebody who may not change it asks the two who may, by mail. False while nobody has been chosen. */
export async function askToChangePerson(db: NetworkDeeds, entry: Id, path: string): Promise<boolean> {
  const keepers = await listKeepers(db)
  for (const { user } of keepers)
    await queueMail(db, changeAskedMail, {
      to: { user },
      organisation: null,
      values: { path, name: db.actor.name },
    })
  if (keepers.length > 0) await db.announce(changeOfPersonAsked(entry, null, { entry }))
  return keepers.length > 0
}
