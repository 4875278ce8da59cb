import { instantFromText } from '#basics/instant.ts'
import { writtenInstant } from '#basics/written-time.ts'
import { deskZone } from '#modules/moderation/index.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { isBroken } from '../../domain/link-check.ts'
import { type CheckedEntry, listCheckedEntries } from '../../store/link-checks.store.ts'
import { listBrokenLinksView } from './list-broken-links.view.tsx'

/** GET /desk/links: what leads nowhere any more, or has moved, and what can be done about it. */
export async function showBrokenLinks({ db, now }: NetworkVisit): Promise<Reply> {
  const found = await listCheckedEntries(db, now)
  const body = listBrokenLinksView({
    broken: found.filter(isBroken).map(lineOf),
    moved: found.filter(({ movedTo }) => movedTo !== null).map(lineOf),
    waiting: found.filter((one) => one.movedTo === null && !isBroken(one)).length,
  })
  return { title: 'Links that lead nowhere', body, back: { href: '/desk', text: 'Desk' } }
}

function lineOf({ entry, title, address, says, failedSince, movedTo, ownerName }: CheckedEntry) {
  const since = failedSince && writtenInstant(instantFromText(failedSince), deskZone)
  return {
    title,
    address,
    says: movedTo === null ? `${says ?? ''} Since ${since}.` : `It has moved to ${movedTo}`,
    owner: ownerName,
    edit: `/desk/entries/${entry}`,
    withdraw: `/desk/entries/${entry}/withdraw`,
    archived: `https://web.archive.org/web/*/${address}`,
  }
}
