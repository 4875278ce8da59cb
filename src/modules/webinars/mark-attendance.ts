import { randomInt } from 'node:crypto'
import type { Id } from '#basics/id.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { attendanceMarked } from './announcements.ts'
import { markAttended, unmarkAttended } from './store/attendance.store.ts'

/** Letters and digits that nobody mistakes for each other. */
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** Marks that somebody who holds a place was there, and gives them a certificate. False when that was so before. */
export async function markAttendance(
  db: NetworkDeeds,
  one: { readonly id: Id; readonly webinarId: Id },
  by: 'team' | 'own word',
  now: string,
): Promise<boolean> {
  const certificate = Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join('')
  if (!(await markAttended(db, { registration: one.id, by, certificate, now }))) return false
  await db.announce(attendanceMarked(one.id, null, { webinar: one.webinarId, was: true, by }))
  return true
}

/** Takes back that somebody was there: their certificate is not confirmed any more. */
export async function unmarkAttendance(
  db: NetworkDeeds,
  one: { readonly id: Id; readonly webinarId: Id },
): Promise<boolean> {
  if (!(await unmarkAttended(db, one.id))) return false
  await db.announce(attendanceMarked(one.id, null, { webinar: one.webinarId, was: false, by: 'team' }))
  return true
}
