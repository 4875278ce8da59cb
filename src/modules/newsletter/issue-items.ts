import { hrefOfEntry, type Shape } from '#modules/publishing/index.ts'
import { storyShape } from '#modules/stories/index.ts'
import type { NetworkDb } from '#platform/tenancy/network-db.ts'
import type { IssueItem, NewsletterIssue, ReadIssue } from './domain/newsletter-issue.ts'
import { listByCodes, listOffered, type OfferedEntry } from './store/offered-items.store.ts'

/** The shapes of which something is said before the title. */
const shapesWithNotes: readonly Shape[] = [storyShape]

/** What can be chosen for an issue: public since `since`, and agreed to be in a newsletter where somebody has to agree. */
export async function listOfferedItems(db: NetworkDb, now: string, since: string | null): Promise<IssueItem[]> {
  return (await listOffered(db, now, since)).map(itemOf)
}

/** What can be read at `now` of these entries: what was withdrawn, ended or taken back is left out. */
export async function itemsNow(db: NetworkDb, now: string, codes: readonly string[]): Promise<IssueItem[]> {
  return (await listByCodes(db, now, codes)).map(itemOf)
}

/** An issue with what can be read at `now` of what it points to. */
export async function readIssueNow(db: NetworkDb, now: string, issue: NewsletterIssue): Promise<ReadIssue> {
  return { ...issue, items: await itemsNow(db, now, issue.items) }
}

function itemOf({ code, shape, title, description, details }: OfferedEntry): IssueItem {
  const notes = shapesWithNotes.find((one) => one.code === shape)?.notesBefore?.(details) ?? []
  return { code, title, says: description, href: hrefOfEntry({ shape, code }), notes }
}
