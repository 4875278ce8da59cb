import type { EmergencyOpenings } from '#platform/http/emergency-openings.ts'
import { listOpened } from './store/emergency-openings.store.ts'

/** Tells the house what a visitor has open in an emergency. */
export const emergencyOpenings: EmergencyOpenings = {
  permission: 'people.open-in-emergency',
  find: ({ db, user, now }) => listOpened(db, user.id, now),
}
