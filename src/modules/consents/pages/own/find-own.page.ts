import type { Visit } from '#platform/http/visit.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import { openOwnLink } from '../../own-link.ts'
import { findKnownEntry, type KnownEntry } from '../known-entry.page.ts'

/** What an own link opens. An old one, from before the address changed to which it was mailed, takes back and does nothing else. */
export type Own = KnownEntry & { readonly isOldLink: boolean }

/** What the link of a visit opens; nothing for anything that is no link of ours. */
export async function findOwn(db: NetworkDb, { params, now }: Visit): Promise<Own | undefined> {
  const opened = await openOwnLink(db, params['token'])
  const found = opened && (await findKnownEntry(db, { id: opened.entry }, now))
  return found && { ...found, isOldLink: opened.isOld }
}

/** Where the page of a link is. */
export function ownPathOf({ params }: Visit, { ways }: KnownEntry): string {
  return `${ways.ownPath}/${params['token'] ?? ''}`
}
