import { instantFromText } from '#basics/instant.ts'
import { writtenInstant } from '#basics/written-time.ts'
import type { PageReply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { deskZone, onDuty } from '../../domain/duty.ts'
import { claimedByOther, dueAt, owedHours, type Submission } from '../../domain/submission.ts'
import type { ModeratedKind } from '../../moderated-kind.ts'
import { kindRule, roster } from '../../posting.ts'
import { listSubmissions } from '../../store/submissions.store.ts'
import { listQueueView, type QueueLine } from './list-queue.view.tsx'

const most = 200

/** What waits for a moderator, what is owed first at the top, with the hours owed; `?which=decided` shows what was decided last. */
export async function showQueue(visit: NetworkVisit, kinds: readonly ModeratedKind[]): Promise<PageReply> {
  const { db, now } = visit
  const isDecided = visit.query.get('which') === 'decided'
  const found = await listSubmissions(db, isDecided ? ['accepted', 'refused'] : ['waiting', 'asked'], most)
  const lines: (QueueLine & { readonly due: number })[] = []
  for (const submission of found) {
    const kind = kinds.find(({ code }) => code === submission.kind)
    if (kind) lines.push(await lineOf(visit, kind, submission))
  }
  const { turns, daysOff } = await roster(db, now)
  const body = listQueueView({
    which: isDecided ? 'decided' : 'waiting',
    lines: isDecided ? lines : lines.toSorted((one, other) => one.due - other.due),
    onDuty: onDuty(turns, daysOff, instantFromText(now)),
    isCut: found.length === most,
  })
  return { title: 'What was sent in', body }
}

async function lineOf(visit: NetworkVisit, kind: ModeratedKind, submission: Submission) {
  const { id, state, receivedAt, decidedAt, decidedByName } = submission
  const line = { href: `/desk/queue/${id}`, heading: kind.line(submission.content) }
  const written = (at: string) => writtenInstant(instantFromText(at), deskZone)
  if (decidedAt !== null) {
    const says = `${kind.name}. ${decidedByName ?? 'Somebody'} decided at ${written(decidedAt)}.`
    return { ...line, due: 0, says, status: state === 'accepted' ? 'accepted' : 'refused' } as const
  }
  const { hoursAllowed } = await kindRule(visit.db, kind)
  const owed = owedHours(receivedAt, hoursAllowed, visit.now)
  const other = claimedByOther(submission, visit.user.id, visit.now)
  const says = `${kind.name}, sent at ${written(receivedAt)}. ${owed.says}.${other ? ` ${other} looks at it.` : ''}`
  // What the sender was asked about waits for the sender.
  const due = state === 'asked' ? Number.MAX_SAFE_INTEGER : dueAt(receivedAt, hoursAllowed)
  return { ...line, due, says, status: state === 'asked' ? 'asked' : owed.isLate ? 'late' : 'waiting' } as const
}
