import { type RawBuilder, sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import { triesOfPin } from '../domain/pin.ts'

/**
 * Whose PIN, on which device, and which organisation's own sign-in opened the session (null for other ways): a PIN opens
 * only sessions like the one it was set in.
 */
export type PinPlace = { readonly userId: Id; readonly device: string; readonly openedBy: Id | null }

/** Sets the PIN of a user on a device; an earlier one there is worth nothing now. */
export async function savePin(db: IdentityDb, place: PinPlace, pinHash: string, now: string): Promise<void> {
  await db.run(sql`
    insert into identity.device_pins (user_id, device_hash, pin_hash, tries_left, set_at, provider_organisation_id)
    values (${place.userId}, ${place.device}, ${pinHash}, ${triesOfPin}, ${now}, ${place.openedBy})
    on conflict (user_id, device_hash)
      do update set pin_hash = excluded.pin_hash, tries_left = excluded.tries_left, set_at = excluded.set_at,
        provider_organisation_id = excluded.provider_organisation_id`)
}

/** How many tries are left for the PIN; none where there is no PIN. */
export async function countPinTries(db: IdentityDb, place: PinPlace): Promise<number> {
  const row = await db.row(sql<{ left: number }>`
    select tries_left as left from identity.device_pins where ${at(place)}`)
  return row?.left ?? 0
}

/** Takes one try, before it is judged: a hundred tries sent at once are no more than the few there are. */
export async function takePinTry(db: IdentityDb, place: PinPlace): Promise<string | undefined> {
  const row = await db.row(sql<{ pinHash: string }>`
    update identity.device_pins set tries_left = tries_left - 1
    where ${at(place)} and tries_left > 0
    returning pin_hash as "pinHash"`)
  return row?.pinHash
}

/** Gives all tries back, after the right PIN. */
export async function restorePinTries(db: IdentityDb, place: PinPlace): Promise<void> {
  await db.run(sql`
    update identity.device_pins set tries_left = ${triesOfPin} where ${at(place)}`)
}

/** Takes the PIN of a user on a device away. */
export async function deletePin(db: IdentityDb, place: PinPlace): Promise<void> {
  await db.run(sql`delete from identity.device_pins where ${at(place)}`)
}

function at({ userId, device, openedBy }: PinPlace): RawBuilder<unknown> {
  return sql`user_id = ${userId} and device_hash = ${device} and provider_organisation_id is not distinct from ${openedBy}::uuid`
}
