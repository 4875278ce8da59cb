import type { Id } from '#basics/id.ts'
import { seal } from '#platform/sessions/sealed-text.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { type RealPerson, sealPerson } from '../sealed-person.ts'
import { saveKeepers } from '../store/keepers.store.ts'

const at = '2026-01-15T09:30:00.000Z'

/** Seals who stands behind an entry, as the page does. */
export function sealedFor(db: NetworkDeeds, secret: string, entry: Id, person: RealPerson): Promise<void> {
  const seals = { seal: (purpose: string, text: string) => seal(secret, purpose, text) }
  return sealPerson(db, seals, { entry, whose: 'own', person, at })
}

type Named = { readonly id: Id; readonly name: string }

/** Makes two users the keepers of names. */
export function keepersAre(db: NetworkDeeds, [first, second]: readonly [Named, Named]): Promise<void> {
  return saveKeepers(
    db,
    [
      { user: first.id, name: first.name },
      { user: second.id, name: second.name },
    ],
    at,
  )
}
