import { createHash } from 'node:crypto'
import type { Folders } from '#platform/db/embedded/folders.ts'
import type { Programs } from '#platform/db/embedded/programs.ts'
import type { ServiceUser } from '#platform/db/embedded/service-user.ts'

/** One PostgreSQL of our own: its programs, its folders, its user. */
export type Cluster = {
  readonly programs: Programs
  readonly folders: Folders
  readonly user: ServiceUser
  /**
   * Shown in the title of each of its processes. That is how we know them: a title can be read by everybody, while the
   * program and folder behind a process number are hidden from root in a container without the right to trace.
   */
  readonly title: string
  /** False only for tests: writes are then not forced to the disk. */
  readonly durable: boolean
}

/** The title of the cluster in `folder`: the same for every start, different for every folder. */
export function titleOf(folder: string): string {
  return `lessen-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`
}
