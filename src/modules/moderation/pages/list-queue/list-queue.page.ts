import { instantFromText } from '#basics/instant.ts'
import { writtenInstant } from '#basics/written-time.ts'
import type { PageReply } from '#platform/http/reply.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'
import { deskZone, onDuty } from '../../domain/duty.ts'
import { claimedByOther, owedHours, type Submission } from '../../domain/submission.ts'
import type { ModeratedKind } from '../../moderated-kind.ts'
import { kindRule, roster } from '../../posting.ts'
import { countUndecided, listDecided, listUndecided } from '../../store/submissions.store.ts'
import { listQueueView, type QueueLine } from './list-queue.view.tsx'

const most = 200

/** What waits and is shown: of all kinds, or of the one that the address asks for. */
export async function waitingFor({ db, query }: NetworkVisit, kinds: readonly ModeratedKind[]) {
  const counts = await countUndecided(db)
  const asked = kinds.find(({ code }) => code === query.get('kind'))
  const owed: { kind: string; hours: number }[] = []
  for (const kind of kinds) owed.push({ kind: kind.code, hours: (await kindRule(db, kind)).hoursAllowed })
  const shown = owed.filter(({ kind }) => asked === undefined || asked.code === kind)
  return { counts, asked, owed, found: await listUndecided(db, shown, most) }
}

/** What waits for a moderator, with the hours owed, what is owed first on top; `?kind=` one kind; `?which=decided` what was decided last. */
export async function showQueue(visit: NetworkVisit, kinds: readonly ModeratedKind[]): Promise<PageReply> {
  const { db, now } = visit
  const isDecided = visit.query.get('which') === 'decided'
  const { counts, asked, owed, found: waiting } = await waitingFor(visit, kinds)
  const found = isDecided ? await listDecided(db, most) : waiting
  const lines = found.flatMap((submission) => {
    const kind = kinds.find(({ code }) => code === submission.kind)
    const hours = owed.find((one) => one.kind === submission.kind)?.hours
    return kind && hours !== undefined ? [lineOf(visit, kind, { submission, hours })] : []
  })
  const { turns, daysOff } = await roster(db, now)
  const body = listQueueView({
    which: isDecided ? 'decided' : 'waiting',
    lines,
    kinds: isDecided ? [] : choicesAmong(kinds, counts, asked),
    onDuty: onDuty(turns, daysOff, instantFromText(now)),
    isCut: found.length === most,
  })
  return { title: 'What was sent in', body }
}

/** The kinds of which something waits, with how many; none where there is nothing to choose. */
function choicesAmong(
  kinds: readonly ModeratedKind[],
  counts: ReadonlyMap<string, number>,
  asked: ModeratedKind | undefined,
) {
  const waiting = kinds.filter(({ code }) => counts.has(code))
  const all = { text: 'Everything', href: '/desk/queue', isChosen: asked === undefined }
  const each = waiting.map(({ code, name }) => ({
    text: `${name}: ${counts.get(code) ?? 0}`,
    href: `/desk/queue?kind=${code}`,
    isChosen: asked?.code === code,
  }))
  return waiting.length < 2 && asked === undefined ? [] : [all, ...each]
}

function lineOf(
  visit: NetworkVisit,
  kind: ModeratedKind,
  { submission, hours }: { readonly submission: Submission; readonly hours: number },
): QueueLine {
  const { id, state, receivedAt, decidedAt, decidedByName } = submission
  const line = { href: `/desk/queue/${id}`, heading: kind.line(submission.content) }
  const written = (at: string) => writtenInstant(instantFromText(at), deskZone)
  if (decidedAt !== null) {
    const says = `${kind.name}. ${decidedByName ?? 'Somebody'} decided at ${written(decidedAt)}.`
    return { ...line, says, status: state === 'accepted' ? 'accepted' : 'refused' }
  }
  const owed = owedHours(receivedAt, hours, visit.now)
  const other = claimedByOther(submission, visit.user.id, visit.now)
  const says = `${kind.name}, sent at ${written(receivedAt)}. ${owed.says}.${other ? ` ${other} looks at it.` : ''}`
  return { ...line, says, status: state === 'asked' ? 'asked' : owed.isLate ? 'late' : 'waiting' }
}
