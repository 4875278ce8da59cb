import type { Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { usefulnessInWords } from '../../domain/usefulness.ts'
import { listJudged } from '../../store/useful-answers.store.ts'
import { listUsefulnessView } from './list-usefulness.view.tsx'

/** How many entries are listed: the ones that helped least stand first. */
const mostListed = 200

/** GET /desk/useful: what visitors said of entries, those that helped least first; `?whose=mine` only what the visitor looks after. */
export async function showUsefulness({ db, query, user }: NetworkVisit): Promise<Reply> {
  const isMine = query.get('whose') === 'mine'
  const judged = await listJudged(db, mostListed, isMine ? user.id : null)
  const lines = judged.map(({ entry, title, ownerName, better, ...answers }) => ({
    href: `/desk/entries/${entry}`,
    title,
    says: usefulnessInWords(answers),
    owner: ownerName,
    better,
  }))
  const other = isMine
    ? { href: '/desk/useful', text: 'Everybody’s' }
    : { href: '/desk/useful?whose=mine', text: 'Only what I look after' }
  const body = listUsefulnessView({ lines, isMine, other })
  return { title: 'Was it useful?', body, back: { href: '/desk', text: 'Desk' } }
}
