import type { Finding } from '#platform/commands/machine-findings.ts'
import type { Database } from '#platform/db/database.ts'
import { listDeadLetters } from '#platform/jobs/dead-letters.store.ts'

/** Whether jobs failed at every try, for the doctor. */
export async function jobFinding({ app }: Pick<Database, 'app'>): Promise<Finding> {
  const dead = await listDeadLetters(app)
  const kinds = [...new Set(dead.map(({ job }) => job))].join(', ')
  const says =
    dead.length === 0
      ? 'nothing failed at every try'
      : `${dead.length} failed at every try (${kinds}): see lessen jobs list, then retry or discard`
  return { name: 'jobs', isSound: dead.length === 0, says }
}
