import type { Id } from '#basics/id.ts'
import { queueMail } from '#platform/mail/queue-mail.store.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { changeOfPersonAsked } from './announcements.ts'
import { changeAskedMail } from './consent-mails.ts'
import { isSameAddress } from './domain/address-wish.ts'
import type { Whose } from './domain/consent.ts'
import { leaveAddress } from './leave-address.ts'
import { ownPerson, type RealPerson, type Seals, sealPerson } from './sealed-person.ts'
import { findOpenWish } from './store/address-wishes.store.ts'
import { listKeepers } from './store/keepers.store.ts'
import { listSealedPeople } from './store/sealed-people.store.ts'
import { acceptWishedAddress, wishForAddress } from './wish-for-address.ts'

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

/** What became of it: written down; or the rest is, and the new address waits for whoever reads it; or it was not theirs to do. */
export type WrittenDown = 'written down' | 'waits for the new address' | 'not theirs'

/**
 * Writes down who it belongs to. Whoever reads the address can answer in the author's name: another one counts only from when
 * its reader said yes to a mail; with none at all, the old one is told, what was approved by it holds no more, and what needs
 * that is off the site until the author says yes again.
 */
export async function writeDownPerson(db: NetworkDeeds, seals: Seals, keep: PersonToKeep): Promise<WrittenDown> {
  const { entry, noun, whose, person, by, at } = keep
  if (!(await mayWriteDown(db, entry, whose, by))) return 'not theirs'
  const isThere = whose === 'own' && (await listSealedPeople(db, entry)).some((one) => one.whose === 'own')
  const before = isThere ? await ownPerson(db, seals, entry) : undefined
  if (!isThere || (before && isSameAddress(before.email, person.email))) {
    await sealPerson(db, seals, { entry, whose, person, at })
    return 'written down'
  }
  if (before && person.email !== '') {
    await sealPerson(db, seals, { entry, whose, person: { ...person, email: before.email }, at })
    const wished = { entry, noun, email: person.email, way: 'noted', notedBy: db.actor.name, path: null, at } as const
    await wishForAddress(db, seals, wished)
    const wish = await findOpenWish(db, entry)
    if (wish) await acceptWishedAddress(db, seals, wish, { noun, at })
    return 'waits for the new address'
  }
  await sealPerson(db, seals, { entry, whose, person, at })
  await leaveAddress(db, { entry, noun, before: before?.email ?? '', asksAgain: keep.asksApproval, at })
  return 'written down'
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
