import { isId } from '#basics/id.ts'
import { instantFromText } from '#basics/instant.ts'
import type { Problem } from '#basics/result.ts'
import { writtenInstant } from '#basics/written-time.ts'
import { answer } from '#platform/forms/answers.ts'
import { nothingHere, type Reply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { accept, askBack, claim, refuse, refuseAsSpam } from '../../decide.ts'
import { deskZone } from '../../domain/duty.ts'
import { claimedByOther, owedHours, type Submission } from '../../domain/submission.ts'
import type { ModeratedKind } from '../../moderated-kind.ts'
import { kindRule } from '../../posting.ts'
import { findSubmission, listWords } from '../../store/submissions.store.ts'
import { askedPath } from '../answer-question/answer-question.page.ts'
import type { Kinds } from '../knowing-kinds.page.ts'
import { type DecisionAnswers, problemsOfQuestion, problemsOfReason, readDecision } from './view-submission.form.ts'
import { viewSubmissionView } from './view-submission.view.tsx'

type Found = { readonly submission: Submission; readonly kind: ModeratedKind }

/** One submission: what it says, what it may be the same as, what is owed, and what can be decided. */
export async function showSubmission(visit: NetworkVisit, kinds: Kinds): Promise<Reply> {
  const found = await foundIn(visit, kinds)
  return found ? await page(visit, found, { reason: '', question: '' }, []) : nothingHere
}

/** Claims it for half an hour, so that nobody else decides it meanwhile. */
export async function submitClaim(visit: NetworkVisit, kinds: Kinds): Promise<Reply> {
  const found = await foundIn(visit, kinds)
  if (!found) return nothingHere
  await claim(visit.db, found.submission, looking(visit))
  return { location: pathOf(found) }
}

/** Accepts it, and goes on to what it became where that is theirs to write. */
export async function submitAccept(visit: NetworkVisit, kinds: Kinds): Promise<Reply> {
  const found = await foundIn(visit, kinds)
  if (!found) return nothingHere
  const done = await accept(visit.db, found.kind, found.submission, looking(visit))
  return { location: done && visit.may('publishing.write') ? done.leadsTo : pathOf(found) }
}

/** Refuses it with a reason that its sender is told; or as spam, of which nobody is told. */
export async function submitRefuse(visit: NetworkVisit, kinds: Kinds): Promise<Reply> {
  const found = await foundIn(visit, kinds)
  if (!found) return nothingHere
  const answers = readDecision(visit.form)
  const isSpam = answer(visit.form, 'does') === 'spam'
  const problems = isSpam ? [] : problemsOfReason(answers)
  if (problems.length > 0) return await page(visit, found, answers, problems)
  const isDone = isSpam
    ? await refuseAsSpam(visit.db, found.kind, found.submission, looking(visit))
    : await refuse(visit.db, found.kind, found.submission, { ...looking(visit), reason: answers.reason })
  return isDone ? { location: '/desk/queue' } : await page(visit, found, answers, [otherWasQuicker('reason')])
}

/** Asks its sender something. */
export async function submitAskBack(visit: NetworkVisit, kinds: Kinds): Promise<Reply> {
  const found = await foundIn(visit, kinds)
  if (!found) return nothingHere
  const answers = readDecision(visit.form)
  const problems = problemsOfQuestion(answers)
  if (problems.length > 0) return await page(visit, found, answers, problems)
  const asking = { ...looking(visit), question: answers.question, path: askedPath(visit, found.submission.id) }
  const isDone = await askBack(visit.db, found.kind, found.submission, asking)
  return isDone ? { location: '/desk/queue' } : await page(visit, found, answers, [otherWasQuicker('question')])
}

async function foundIn({ db, params }: NetworkVisit, kinds: Kinds): Promise<Found | undefined> {
  const id = params['submission']
  const submission = isId(id) ? await findSubmission(db, id) : undefined
  const kind = kinds.find(({ code }) => code === submission?.kind)
  return submission && kind && { submission, kind }
}

function looking({ user, now }: NetworkVisit) {
  return { user: user.id, name: user.name, now }
}

function pathOf({ submission }: Pick<Found, 'submission'>): string {
  return `/desk/queue/${submission.id}`
}

function otherWasQuicker(field: string): Problem {
  return { field, says: 'Somebody else looks at it or has decided it. Open the page again.' }
}

async function page(
  visit: NetworkVisit,
  { submission, kind }: Found,
  answers: DecisionAnswers,
  problems: readonly Problem[],
): Promise<Reply> {
  const { db, now, user, tokens } = visit
  const written = (at: string) => writtenInstant(instantFromText(at), deskZone)
  const { hoursAllowed } = await kindRule(db, kind)
  const title = kind.line(submission.content)
  const body = viewSubmissionView({
    title,
    caption: kind.name,
    path: pathOf({ submission }),
    content: kind.view(submission.content),
    received: written(submission.receivedAt),
    owed: submission.decidedAt === null ? owedHours(submission.receivedAt, hoursAllowed, now).says : null,
    decided: decidedIn(submission, written),
    claimedByOther: claimedByOther(submission, user.id, now),
    isMine: submission.claimedBy === user.id,
    accepting: kind.accepting,
    canAsk: submission.email !== null,
    words: (await listWords(db, submission.id)).map((one) => ({ ...one, at: written(one.at) })),
    alike: (await kind.alike?.(db, submission.content, now)) ?? [],
    answers,
    problems,
    tokens,
  })
  const status = problems.length > 0 ? 422 : 200
  return { status, title, problems: problems.length, body, back: { href: '/desk/queue', text: 'What was sent in' } }
}

function decidedIn({ state, decidedAt, decidedByName, reason, leadsTo }: Submission, written: (at: string) => string) {
  if (decidedAt === null) return null
  const word = state === 'accepted' ? 'accepted' : 'refused'
  return { says: `${decidedByName ?? 'Somebody'} ${word} it at ${written(decidedAt)}.`, reason, leadsTo }
}
