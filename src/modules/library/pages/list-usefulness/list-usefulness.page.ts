import type { Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { usefulnessInWords } from '../../domain/usefulness.ts'
import { listJudged } from '../../store/useful-answers.store.ts'
import { listUsefulnessView } from './list-usefulness.view.tsx'

/** How many entries are listed: the ones that helped least stand first. */
const mostListed = 200

/** GET /desk/useful: what visitors said of entries, those that helped least first. */
export async function showUsefulness({ db }: NetworkVisit): Promise<Reply> {
  const judged = await listJudged(db, mostListed)
  const lines = judged.map(({ entry, title, ownerName, better, ...answers }) => ({
    href: `/desk/entries/${entry}`,
    title,
    says: usefulnessInWords(answers),
    owner: ownerName,
    better,
  }))
  return { title: 'Was it useful?', body: listUsefulnessView({ lines }), back: { href: '/desk', text: 'Desk' } }
}
