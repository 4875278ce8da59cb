import type { Problem } from '#basics/result.ts'
import type { Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { refuse, refuseAsSpam } from '../../decide.ts'
import { groupAlike } from '../../domain/alike-submissions.ts'
import { findSubmission } from '../../store/submissions.store.ts'
import type { Kinds } from '../knowing-kinds.page.ts'
import { waitingFor } from '../list-queue/list-queue.page.ts'
import { type ManyAnswers, problemsOfMany, readMany } from './refuse-many.form.ts'
import { refusedManyView, refuseManyView } from './refuse-many.view.tsx'

const back = { href: '/desk/queue', text: 'What was sent in' }

/** GET /desk/queue/many: all that waits, put together by what it has in common, to be refused at once. */
export async function showRefuseMany(visit: NetworkVisit, kinds: Kinds): Promise<Reply> {
  return await page(visit, kinds, { chosen: [], isSpam: false, reason: '' }, [])
}

/** POST /desk/queue/many: refuses what was ticked; what somebody else looks at, or has decided meanwhile, is left to them. */
export async function submitRefuseMany(visit: NetworkVisit, kinds: Kinds): Promise<Reply> {
  const { db, form, user, now } = visit
  const answers = readMany(form)
  const problems = problemsOfMany(answers)
  if (problems.length > 0) return await page(visit, kinds, answers, problems)
  const looking = { user: user.id, name: user.name, now }
  let refused = 0
  for (const id of answers.chosen) {
    const submission = await findSubmission(db, id)
    const kind = kinds.find(({ code }) => code === submission?.kind)
    if (!submission || !kind) continue
    const isDone = answers.isSpam
      ? await refuseAsSpam(db, kind, submission, looking)
      : await refuse(db, kind, submission, { ...looking, reason: answers.reason })
    if (isDone) refused += 1
  }
  const body = refusedManyView({ refused, left: answers.chosen.length - refused, isSpam: answers.isSpam })
  return { title: 'Refused', body, back }
}

async function page(
  visit: NetworkVisit,
  kinds: Kinds,
  { chosen, reason }: ManyAnswers,
  problems: readonly Problem[],
): Promise<Reply> {
  const { found } = await waitingFor(visit, kinds)
  const groups = groupAlike(found).map(({ says, isAlike, submissions }) => ({
    says,
    all: isAlike ? submissions.map(({ id }) => id).join(',') : null,
    lines: submissions.map(({ id, kind: code, content }) => {
      const kind = kinds.find((one) => one.code === code)
      return { id, text: kind?.line(content) ?? '', says: kind?.name ?? '' }
    }),
  }))
  return {
    status: problems.length > 0 ? 422 : 200,
    title: 'Refuse many at once',
    problems: problems.length,
    body: refuseManyView({ groups, chosen, reason, problems, tokens: visit.tokens }),
    back,
  }
}
