import { newId } from '#basics/id.ts'
import { queueMail } from '#platform/mail/queue-mail.store.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import {
  submissionAccepted,
  submissionAnswered,
  submissionAsked,
  submissionClaimed,
  submissionRefused,
} from './announcements.ts'
import type { Submission } from './domain/submission.ts'
import type { ModeratedKind } from './moderated-kind.ts'
import {
  askAboutSubmission,
  claimSubmission,
  decideSubmission,
  forgetSender,
  type Looking,
  putBackSubmission,
  saveWords,
} from './store/submissions.store.ts'
import { submissionAskedMail, submissionDecidedMail } from './submission-mails.ts'

/** Says that somebody looks at it; false when somebody else does, or it was decided. */
export async function claim(db: NetworkDeeds, { id }: Submission, looking: Looking): Promise<boolean> {
  if (!(await claimSubmission(db, id, looking))) return false
  await db.announce(submissionClaimed(id, null, {}))
  return true
}

/** Accepts it: what it becomes is made in the same transaction. Nothing when somebody else was quicker. */
export async function accept(
  db: NetworkDeeds,
  kind: ModeratedKind,
  submission: Submission,
  looking: Looking,
): Promise<{ readonly leadsTo: string } | undefined> {
  const { id } = submission
  if (!(await claimSubmission(db, id, looking))) return undefined
  const { leadsTo } = await kind.accept(db, submission, looking.now)
  await decideSubmission(db, id, { state: 'accepted', reason: null, leadsTo }, looking)
  await db.announce(submissionAccepted(id, null, { kind: kind.code }))
  await tell(db, kind, submission, null)
  return { leadsTo }
}

/** Refuses it with a reason, which its sender is told; false when somebody else was quicker. */
export async function refuse(
  db: NetworkDeeds,
  kind: ModeratedKind,
  submission: Submission,
  { reason, ...looking }: Looking & { readonly reason: string },
): Promise<boolean> {
  if (!(await decideSubmission(db, submission.id, { state: 'refused', reason, leadsTo: null }, looking))) return false
  await db.announce(submissionRefused(submission.id, null, { kind: kind.code }))
  await tell(db, kind, submission, reason)
  return true
}

/** Refuses what nobody means to be used. Nobody is told: the address may be that of somebody who never wrote. False when somebody else was quicker. */
export async function refuseAsSpam(
  db: NetworkDeeds,
  kind: ModeratedKind,
  { id }: Submission,
  looking: Looking,
): Promise<boolean> {
  if (!(await decideSubmission(db, id, { state: 'refused', reason: 'Spam. Nobody was told.', leadsTo: null }, looking)))
    return false
  await forgetSender(db, id)
  await db.announce(submissionRefused(id, null, { kind: kind.code }))
  return true
}

/** Asks its sender something, at the address that they left; false when somebody else was quicker, or there is none. */
export async function askBack(
  db: NetworkDeeds,
  kind: ModeratedKind,
  { id, email }: Submission,
  { question, path, ...looking }: Looking & { readonly question: string; readonly path: string },
): Promise<boolean> {
  if (email === null || !(await askAboutSubmission(db, id, looking))) return false
  await saveWords(db, id, newId(), { at: looking.now, by: 'team', says: question })
  await db.announce(submissionAsked(id, null, {}))
  const values = { yours: kind.yours, question, path }
  await queueMail(db, submissionAskedMail, { to: { address: email }, organisation: null, values })
  return true
}

/** Takes the sender's answer; it waits for a moderator again. False when it has been decided. */
export async function answerBack(db: NetworkDeeds, id: Submission['id'], says: string, now: string): Promise<boolean> {
  if (!(await putBackSubmission(db, id))) return false
  await saveWords(db, id, newId(), { at: now, by: 'sender', says })
  await db.announce(submissionAnswered(id, null, {}))
  return true
}

async function tell(db: NetworkDeeds, { yours, tells }: ModeratedKind, { email }: Submission, reason: string | null) {
  if (email === null) return
  const values = { yours, tells: tells ?? null, isAccepted: reason === null, reason }
  await queueMail(db, submissionDecidedMail, { to: { address: email }, organisation: null, values })
}
