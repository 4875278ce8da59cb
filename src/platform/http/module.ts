import type { Listener, NetworkListener } from '#platform/audit/announcement.ts'
import type { Command } from '#platform/commands/command.ts'
import type { NavigationLink, Route } from '#platform/http/route.ts'
import type { AnyJob } from '#platform/jobs/job.ts'

/** What a module gives to the house; `src/modules/order.ts` lists all modules, foundations first. */
export type Module = {
  readonly name: string
  /** Set for a module that holds persons' records: a network-only installation has none of its pages and commands. */
  readonly isForPractice?: true
  /** Set for a module of what is offered to everybody: a practice-only installation has none of its pages and commands. */
  readonly isForNetwork?: true
  readonly routes: readonly Route[]
  readonly navigation?: readonly NavigationLink[]
  /** Heard inside the transaction of the act, in the order of the modules. */
  readonly listeners?: readonly Listener[]
  /** The same for deeds of the network. */
  readonly networkListeners?: readonly NetworkListener[]
  readonly commands?: readonly Command[]
  /** What it does by itself, after a deed or at a time. */
  readonly jobs?: readonly AnyJob[]
}
