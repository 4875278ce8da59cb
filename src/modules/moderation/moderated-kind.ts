import type { VNode } from 'preact'
import type { NetworkDb, NetworkDeeds } from '#platform/tenancy/network-db.ts'
import type { Submission, SubmittedContent } from './domain/submission.ts'

/** One sort of thing that strangers send in: given by the module that owns it, listed in `src/modules/queues/moderated-kinds.ts`. */
export type ModeratedKind = {
  /** Never changes: `resource-suggestion`. */
  readonly code: string
  /** One of them: "Suggested resource". */
  readonly name: string
  /** In the middle of a sentence to whoever sent it: "your suggestion". */
  readonly yours: string
  /** Within how many hours its sender is owed an answer, unless the desk says otherwise. */
  readonly hoursAllowed: number
  /** Whether nothing of it is taken while nobody is on duty, unless the desk says otherwise. */
  readonly pauses: boolean
  /** What accepting does, in a sentence for the button's neighbour. */
  readonly accepting: string
  /** What its sender is told of the decision, each in a sentence or two, where "we will use it" is not the word for it. */
  readonly tells?: { readonly accepted: string; readonly refused: string }
  /** It in a line of a list. */
  line(content: SubmittedContent): string
  /** All of it, as a moderator reads it. */
  view(content: SubmittedContent): VNode
  /** What it may be the same as, looked up when a moderator opens it. */
  alike?(db: NetworkDb, content: SubmittedContent, now: string): Promise<readonly { text: string; href: string }[]>
  /** Makes what was sent in into what it becomes; gives the path that the moderator goes on to. */
  accept(db: NetworkDeeds, submission: Submission, now: string): Promise<{ readonly leadsTo: string }>
}
