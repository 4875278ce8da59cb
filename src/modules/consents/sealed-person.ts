import { z } from 'zod'
import type { Id } from '#basics/id.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { personSealed, personSeen } from './announcements.ts'
import type { Whose } from './domain/consent.ts'
import { listSealedPeople, saveSealedPerson } from './store/sealed-people.store.ts'

/** Who stands behind an entry: their real name, their e-mail address (empty when they have none), and any other way. */
export type RealPerson = { readonly name: string; readonly email: string; readonly otherWays: string }

/** What seals and opens: a visit or a job has it, the database has not. */
export type Seals = {
  seal(purpose: string, text: string): string
  unseal(purpose: string, sealed: string): string | undefined
}

const realPerson = z.strictObject({ name: z.string(), email: z.string(), otherWays: z.string() })

/** Sealed for one entry and one of its people: copied to another row, it opens nothing. */
const purposeOf = (entry: Id, whose: Whose) => `person behind ${entry} ${whose}`

/** Seals who stands behind an entry and keeps it, in place of what was kept before. */
export async function sealPerson(
  db: NetworkDeeds,
  { seal }: Pick<Seals, 'seal'>,
  { entry, whose, person, at }: { entry: Id; whose: Whose; person: RealPerson; at: string },
): Promise<void> {
  const sealed = seal(purposeOf(entry, whose), JSON.stringify(person))
  await saveSealedPerson(db, entry, { whose, sealed, recordedBy: db.actor.name }, at)
  await db.announce(personSealed(entry, null, { entry, whose }))
}

/** Who stands behind an entry, for a keeper: that they look is written down first, in the same transaction. */
export async function seePeople(
  db: NetworkDeeds,
  seals: Seals,
  entry: Id,
): Promise<readonly (RealPerson & { readonly whose: Whose })[]> {
  await db.announce(personSeen(entry, null, { entry }))
  return await openPeople(db, seals, entry)
}

/** Whom an entry belongs to, for nobody to see; nothing when nobody is kept or it opens no more. */
export async function ownPerson(db: NetworkDeeds, seals: Seals, entry: Id): Promise<RealPerson | undefined> {
  return (await openPeople(db, seals, entry)).find(({ whose }) => whose === 'own')
}

/** The address that a link is mailed to, for nobody to see; nothing when none is kept or it opens no more. */
export async function addressBehind(db: NetworkDeeds, seals: Seals, entry: Id): Promise<string | undefined> {
  return (await ownPerson(db, seals, entry))?.email || undefined
}

async function openPeople(db: NetworkDeeds, { unseal }: Seals, entry: Id) {
  const kept = await listSealedPeople(db, entry)
  return kept.flatMap(({ whose, sealed }) => {
    const text = unseal(purposeOf(entry, whose), sealed)
    return text === undefined ? [] : [{ whose, ...realPerson.parse(JSON.parse(text)) }]
  })
}
