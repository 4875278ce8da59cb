import type { SealState } from '#platform/audit/seal-state.ts'
import type { Finding } from '#platform/commands/machine-findings.ts'
import type { DeadLetter, QueueState } from '#platform/jobs/dead-letters.store.ts'

export type { DeadLetter, Finding, QueueState }

/** The backups that lie where backups are kept by default. */
export type BackupsKept = {
  /** Whether anything is set up to encrypt one with. */
  readonly isSetUp: boolean
  /** When the newest was made, as an ISO instant; null when there is none. */
  readonly newest: string | null
}

/** What whoever runs the installation can see of it: how it is, and nothing of any person. */
export type Installation = {
  readonly version: string
  /** What each kind of job does, in one sentence, by its name. */
  readonly jobSays: ReadonlyMap<string, string>
  findings(): Promise<readonly Finding[]>
  queues(): Promise<readonly QueueState[]>
  deadLetters(): Promise<readonly DeadLetter[]>
  backups(): Promise<BackupsKept>
  /** How far the audit is sealed, and whether its heads are also kept outside this machine, by the settings. */
  seals(): Promise<SealState & { readonly isKeptOutside: boolean }>
}
