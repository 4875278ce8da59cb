import type { Id } from '#basics/id.ts'
import { queueMail } from '#platform/mail/queue-mail.store.ts'
import { hashToken, isToken, newToken } from '#platform/sessions/token.ts'
import type { NetworkDb, NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { ownLinkSent } from './announcements.ts'
import { ownLinkMail } from './consent-mails.ts'
import { addressBehind, type Seals } from './sealed-person.ts'
import { entryOfLink, type OpenedLink, saveOwnLink } from './store/own-links.store.ts'

/** Where own links of a part of the site begin: `/stories/yours`. */
export type OwnPlace = { readonly ownPath: string; readonly noun: string }

/**
 * Mails somebody their own link. It is shown to nobody: whoever holds it can agree in their name. False when no address
 * is kept for the entry.
 */
export async function sendOwnLink(
  db: NetworkDeeds,
  seals: Seals,
  { entry, place, at }: { readonly entry: Id; readonly place: OwnPlace; readonly at: string },
): Promise<boolean> {
  const address = await addressBehind(db, seals, entry)
  if (address === undefined) return false
  const token = newToken()
  await saveOwnLink(db, entry, hashToken(token), at)
  const values = { path: `${place.ownPath}/${token}`, noun: place.noun }
  await queueMail(db, ownLinkMail, { to: { address }, organisation: null, values })
  await db.announce(ownLinkSent(entry, null, { entry }))
  return true
}

/** The entry that an own link opens; nothing for anything that is no link of ours. */
export async function openOwnLink(db: NetworkDb, token: string | undefined): Promise<OpenedLink | undefined> {
  return isToken(token) ? await entryOfLink(db, hashToken(token)) : undefined
}
