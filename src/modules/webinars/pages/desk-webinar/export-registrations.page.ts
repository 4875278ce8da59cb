import { csvLine } from '#modules/audit/index.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { registrationsExported } from '../../announcements.ts'
import { listRegistrations } from '../../store/registrations.store.ts'
import { openedWebinar } from './opened-webinar.page.ts'

const heads = ['Name', 'E-mail', 'Organisation', 'Stands', 'Registered (UTC)', 'Needs', 'Wants mail', 'Was there']

/** GET /desk/webinars/:webinar/export: everybody registered, as a file that a spreadsheet opens safely. It is in the audit. */
export async function exportRegistrations(visit: NetworkVisit): Promise<Reply> {
  const webinar = await openedWebinar(visit)
  if (!webinar) return nothingHere
  const registered = await listRegistrations(visit.db, webinar.id)
  await visit.db.announce(registrationsExported(webinar.id, null, { rows: registered.length }))
  const lines = registered.map((one) =>
    csvLine([
      one.name,
      one.email,
      one.body,
      one.standing,
      one.registeredAt,
      one.accessNeeds,
      one.wantsMail ? 'yes' : 'no',
      one.attendedAt === null ? 'no' : 'yes',
    ]),
  )
  return { csv: { name: `registered-${webinar.code}.csv`, text: [csvLine(heads), ...lines].join('') } }
}
