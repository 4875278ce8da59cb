import type { Visit } from '#platform/http/visit.ts'
import type { Registration } from '../../domain/registration.ts'
import { isShown } from '../../is-shown.ts'
import { findRegistration } from '../../store/registrations.store.ts'
import { findWebinarOf, type KeptWebinar } from '../../store/webinars.store.ts'
import { registrationIn } from '../private-pass.ts'

/** Somebody's own registration, and what it is for. */
export type OwnRegistration = {
  readonly registration: Registration
  readonly webinar: KeptWebinar
  readonly path: string
  /** Whether the page of the webinar is public. */
  readonly isShown: boolean
}

/** The registration that the link in the address opens; nothing for an address that nobody made, or one that was forgotten. */
export async function ownRegistration(visit: Visit): Promise<OwnRegistration | undefined> {
  const id = registrationIn(visit)
  if (id === undefined) return undefined
  return await visit.network(async (db) => {
    const registration = await findRegistration(db, id)
    const webinar = registration && (await findWebinarOf(db, registration.webinarId))
    if (!registration || !webinar) return undefined
    const path = `/webinars/mine/${visit.params['pass'] ?? ''}`
    return { registration, webinar, path, isShown: await isShown(db, webinar.id, visit.now) }
  })
}
