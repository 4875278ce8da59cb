import { isId } from '#basics/id.ts'
import type { Problem } from '#basics/result.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { MemberVisit } from '#platform/http/visit.ts'
import { disposalDecided } from '../../announcements.ts'
import { type Disposal, hindrance } from '../../domain/disposal.ts'
import type { DecisionAnswers } from '../../domain/typed.ts'
import { decideDisposal, disposeOf, findDisposal } from '../../store/disposals.store.ts'
import { listHolds } from '../../store/holds.store.ts'
import { namedPerson, whenOf } from '../named-person.page.ts'
import { parseDecision, readDecision } from './decide-disposal.form.ts'
import { decideDisposalView } from './decide-disposal.view.tsx'

/** What was asked, and the decision of somebody else; afterwards, the certificate. */
export async function showDecideDisposal(visit: MemberVisit): Promise<Reply> {
  const disposal = await findNamed(visit)
  return disposal ? await page(visit, disposal, { decision: '', because: '' }, []) : nothingHere
}

/** Decides. Refused for who asked, while a hold stands, and once it is decided. */
export async function submitDecideDisposal(visit: MemberVisit): Promise<Reply> {
  const disposal = await findNamed(visit)
  if (!disposal) return nothingHere
  const answers = readDecision(visit.form)
  const parsed = parseDecision(answers)
  if (!parsed.ok) return await page(visit, disposal, answers, parsed.problems)
  const hinders = hindrance(disposal, visit.user.id, await listHolds(visit.db, disposal.personId))
  const decided =
    hinders === undefined &&
    (await decideDisposal(visit.db, visit.user, { id: disposal.id, at: visit.now, ...parsed.value }))
  if (!decided) {
    const says = hinders ?? 'Somebody else has decided meanwhile.'
    return await page(visit, disposal, answers, [{ field: 'decision', says }])
  }
  const { decision } = parsed.value
  const removed = decision === 'disposed of' ? await disposeOf(visit.db, disposal.id) : null
  await visit.db.announce(disposalDecided(disposal.id, null, { person: disposal.personId, decision, removed }))
  return { location: `/privacy/disposals/${disposal.id}` }
}

async function findNamed(visit: MemberVisit): Promise<Disposal | undefined> {
  const id = visit.params['disposal']
  return isId(id) ? await findDisposal(visit.db, id) : undefined
}

async function page(
  visit: MemberVisit,
  disposal: Disposal,
  answers: DecisionAnswers,
  problems: readonly Problem[],
): Promise<Reply> {
  const person = await namedPerson(visit, disposal.personId)
  const { decision, decidedAt } = disposal
  return {
    status: problems.length > 0 ? 422 : 200,
    title: decision === null ? 'Decide about disposal' : 'Disposal: what was decided',
    problems: problems.length,
    back: { href: '/privacy', text: 'Privacy' },
    body: decideDisposalView({
      id: disposal.id,
      person: decision === 'disposed of' ? undefined : person,
      ground: disposal.ground,
      because: disposal.because,
      asked: `${disposal.askedByName}, ${whenOf(visit, disposal.askedAt)}`,
      decision,
      decided: decidedAt && `${disposal.decidedByName}, ${whenOf(visit, decidedAt)}: ${disposal.decidedBecause}`,
      removed: Object.entries(disposal.removed ?? {}),
      hinders: hindrance(disposal, visit.user.id, await listHolds(visit.db, disposal.personId)),
      answers,
      problems,
      tokens: visit.tokens,
    }),
  }
}
