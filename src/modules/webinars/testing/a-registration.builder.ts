import type { Pool } from 'pg'
import { type Id, newId } from '#basics/id.ts'
import { seal } from '#platform/sessions/sealed-text.ts'
import { linkPurpose } from '../domain/private-link.ts'
import type { Standing } from '../domain/registration.ts'
import { saveRegistration, saveStanding } from '../store/registrations.store.ts'
import { asVisitor, aWish } from './a-webinar.builder.ts'

/** Who is registered, and how they stand: with a place unless told otherwise. */
type RegistrationWish = {
  readonly name: string
  readonly needs?: string
  readonly standing?: Standing
  readonly at: string
}

/** Keeps a registration without sending a mail; gives its id. */
export function aRegistration(
  pool: Pool,
  webinarId: Id,
  { name, needs = '', standing = 'place', at }: RegistrationWish,
): Promise<Id> {
  return asVisitor(pool, async (db) => {
    const first = standing === 'place' ? 'place' : 'waiting'
    const wish = aWish(name, { accessNeeds: needs })
    const placeSince = first === 'place' ? at : null
    const id = await saveRegistration(db, {
      ...wish,
      id: newId(),
      webinarId,
      standing: first,
      registeredAt: at,
      placeSince,
    })
    const until = new Date(Date.parse(at) + 172_800_000).toISOString()
    if (standing !== first) await saveStanding(db, id, standing, standing === 'offered' ? until : null)
    return id
  })
}

/** The address of the private page of a registration, in a house with this secret. */
export function ownPath(secret: string, registration: Id): string {
  return `/webinars/mine/${seal(secret, linkPurpose, registration)}`
}
