import { isId } from '#basics/id.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { SignedInVisit } from '#platform/http/visit.ts'
import { factorWords } from '../../domain/factor.ts'
import { endFactor, listFactors } from '../../store/factors.store.ts'
import { noteFactor } from '../factors/note-factor.ts'
import { removeFactorView } from './remove-factor.view.tsx'

/** Asks once more before one of one's own factors is removed. */
export async function showRemoveFactor(visit: SignedInVisit): Promise<Reply> {
  const factors = await visit.identity((db) => listFactors(db, visit.user.id))
  const factor = factors.find(({ id }) => id === visit.params['factor'])
  if (!factor) return nothingHere
  const words = { kind: factorWords[factor.kind], name: factor.name }
  return {
    title: 'Remove a second step',
    back: { href: '/your-sign-in', text: 'Your sign-in' },
    body: removeFactorView({ action: visit.path, ...words, isLast: factors.length === 1, tokens: visit.tokens }),
  }
}

/** Removes it for good: its secret is deleted. */
export async function submitRemoveFactor(visit: SignedInVisit): Promise<Reply> {
  const id = visit.params['factor']
  if (!isId(id)) return nothingHere
  const removed = await visit.identity(async (db) => {
    const ended = await endFactor(db, visit.user.id, id, visit.now)
    if (ended) await noteFactor(db, visit, 'user.removed-factor', ended)
    return ended
  })
  return removed ? { location: '/your-sign-in' } : nothingHere
}
