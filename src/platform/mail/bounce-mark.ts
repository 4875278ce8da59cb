import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Id, isId } from '#basics/id.ts'
import type { Settings } from '#platform/config/settings.ts'

type Marked = Pick<Settings, 'mailBounceTo' | 'secret'>

/** Where this mail comes back to when it cannot be delivered; null when nobody looks after what comes back. */
export function bounceAddress({ mailBounceTo, secret }: Marked, mail: Id): string | null {
  return mailBounceTo?.replace('%', `${mail.replaceAll('-', '')}${proofOf(secret, mail)}`) ?? null
}

/** Which mail an address was made for; null for any address that we did not make: nobody can close another's address. */
export function mailOfBounce({ mailBounceTo, secret }: Marked, address: string): Id | null {
  const [before, after] = (mailBounceTo ?? '').toLowerCase().split('%')
  const typed = address.toLowerCase()
  if (before === undefined || after === undefined || !typed.startsWith(before) || !typed.endsWith(after)) return null
  const mark = typed.slice(before.length, typed.length - after.length)
  if (!/^[0-9a-f]{52}$/.test(mark)) return null
  const id = mark.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  const isOurs = timingSafeEqual(Buffer.from(mark.slice(32)), Buffer.from(proofOf(secret, id)))
  return isOurs && isId(id) ? id : null
}

/** 80 bits: 20 letters, so that the part before the @ stays within the 64 that mail allows. */
function proofOf(secret: string, mail: Id): string {
  return createHmac('sha256', secret).update(`bounce ${mail}`).digest('hex').slice(0, 20)
}
