import type { Id } from '#basics/id.ts'
import type { Visit } from '#platform/http/visit.ts'
import { queueMail } from '#platform/mail/queue-mail.store.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import { newDeviceMail } from './access-mails.ts'
import { isNewDevice } from './store/new-devices.store.ts'

/** Mails somebody that their sign-in was used on a device for the first time; not at their very first sign-in. */
export async function tellOfNewDevice(db: IdentityDb, visit: Visit, userId: Id): Promise<void> {
  if (visit.mail === 'off' || !(await isNewDevice(db, userId, visit.browser.device))) return
  await queueMail(db, newDeviceMail, {
    to: { user: userId },
    organisation: null,
    values: { device: visit.browser.words },
  })
}
