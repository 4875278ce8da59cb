import type { Id } from '#basics/id.ts'

/** What was sent in, as its kind keeps it. */
export type SubmittedContent = Readonly<Record<string, string | readonly string[] | null>>

/** Where a submission stands: nobody has decided; the sender was asked something; or it was decided. */
export type SubmissionState = 'waiting' | 'asked' | 'accepted' | 'refused'

/** Something that a stranger sent in. */
export type Submission = {
  readonly id: Id
  /** A code of the moderated kinds. */
  readonly kind: string
  readonly content: SubmittedContent
  readonly receivedAt: string
  readonly state: SubmissionState
  /** Who is looking at it, and since when. */
  readonly claimedBy: Id | null
  readonly claimedByName: string | null
  readonly claimedAt: string | null
  readonly decidedAt: string | null
  readonly decidedByName: string | null
  readonly reason: string | null
  /** Where what became of it is, as a path. */
  readonly leadsTo: string | null
  /** Where the sender wants to be told; forgotten thirty days after the decision. */
  readonly email: string | null
}

/** One thing that was said about a submission besides its content: a question of ours, or an answer. */
export type SubmissionWords = { readonly at: string; readonly by: 'team' | 'sender'; readonly says: string }

/** Whether a kind is taken while nobody is on duty, and within how many hours it is owed an answer. */
export type KindRule = { readonly pauses: boolean; readonly hoursAllowed: number }

/** For how many minutes a claim keeps others from deciding. */
export const claimMinutes = 30

/** Who keeps `user` from deciding at `now`; null when nobody does. */
export function claimedByOther(
  { claimedBy, claimedByName, claimedAt }: Pick<Submission, 'claimedBy' | 'claimedByName' | 'claimedAt'>,
  user: Id,
  now: string,
): string | null {
  if (claimedBy === null || claimedBy === user || claimedAt === null) return null
  return Date.parse(now) - Date.parse(claimedAt) < claimMinutes * 60_000 ? (claimedByName ?? 'somebody') : null
}

/** When an answer is due that is owed within so many hours, in milliseconds: what is due first stands first. */
export function dueAt(receivedAt: string, allowed: number): number {
  return Date.parse(receivedAt) + allowed * 3_600_000
}

/** How long a sender has waited for what they are owed. */
export type Owed = { readonly says: string; readonly isLate: boolean }

/** Hours since it was received against the hours allowed, in words. A started hour counts when it is late only. */
export function owedHours(receivedAt: string, allowed: number, now: string): Owed {
  const waited = Math.max(0, (Date.parse(now) - Date.parse(receivedAt)) / 3_600_000)
  const left = allowed - waited
  if (left >= 1) return { isLate: false, says: `${hours(Math.floor(left))} left of ${hours(allowed)}` }
  if (left >= 0) return { isLate: false, says: `less than an hour left of ${hours(allowed)}` }
  return { isLate: true, says: `${hours(Math.ceil(-left))} late: ${hours(allowed)} were allowed` }
}

function hours(count: number): string {
  if (count >= 48) return `${Math.floor(count / 24)} days`
  return count === 1 ? '1 hour' : `${count} hours`
}
