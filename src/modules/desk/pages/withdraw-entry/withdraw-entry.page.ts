import type { Problem } from '#basics/result.ts'
import { withdrawEntry } from '#modules/publishing/index.ts'
import { answer } from '#platform/forms/answers.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { type EntryAtHand, entryAtHand } from '../edit-entry/entry-at-hand.page.ts'
import { withdrawEntryView } from './withdraw-entry.view.tsx'

/** GET /desk/entries/:entry/withdraw: takes an entry from public view, with a reason. */
export async function showWithdrawEntry(visit: NetworkVisit): Promise<Reply> {
  const entry = await entryAtHand(visit)
  return entry ? page(visit, entry, []) : nothingHere
}

/** POST /desk/entries/:entry/withdraw: nobody sees it any more. Nothing is deleted. */
export async function submitWithdrawEntry(visit: NetworkVisit): Promise<Reply> {
  const entry = await entryAtHand(visit)
  if (!entry) return nothingHere
  const reason = answer(visit.form, 'reason')
  const says = 'Type why, in a few words. The team reads it later.'
  if (reason === '' && entry.head.publicVersion !== null) return page(visit, entry, [{ field: 'reason', says }])
  await withdrawEntry(visit.db, entry.head.id, reason, visit.now)
  return { location: `/desk/entries/${entry.head.id}` }
}

function page(visit: NetworkVisit, { head, latest, shape }: EntryAtHand, problems: readonly Problem[]): Reply {
  const path = `/desk/entries/${head.id}`
  return {
    status: problems.length > 0 ? 422 : 200,
    title: `Withdraw: ${latest.content.title}`,
    problems: problems.length,
    back: { href: path, text: 'Back to writing' },
    body: withdrawEntryView({
      action: `${path}/withdraw`,
      tokens: visit.tokens,
      title: latest.content.title,
      address: `${shape.folder}/${head.code}`,
      besides: shape.onWithdrawing ?? null,
      isPublic: head.publicVersion !== null,
      reason: answer(visit.form, 'reason'),
      problems,
    }),
  }
}
