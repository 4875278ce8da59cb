import { sql } from 'kysely'
import type { Id } from '#basics/id.ts'
import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { ImportOutcome } from '../domain/import-outcome.ts'

/** Lets one import of the organisation at a time go on; another waits until this transaction has ended. */
export async function waitForOtherImports(db: OrganisationDb): Promise<void> {
  await db.run(sql`select pg_advisory_xact_lock(hashtextextended(${`import ${db.organisation}`}, 0))`)
}

/** Keeps that an extract was read, and what came of it. */
export async function saveImportRun(
  db: OrganisationDb,
  run: Id,
  extractCreated: string,
  beganAt: string,
  outcome: ImportOutcome,
): Promise<void> {
  await db.run(sql`
    insert into private.import_runs
      (organisation_id, id, source, extract_created, period_start, period_end, began_at, counts, rejected, warned)
    values (${db.organisation}, ${run}, 'mhsds', ${extractCreated}, ${outcome.period.start}, ${outcome.period.end},
      ${beganAt}, ${JSON.stringify(outcome.tables)}::jsonb, ${JSON.stringify(outcome.rejectedBy)}::jsonb,
      ${JSON.stringify(outcome.warnedBy)}::jsonb)`)
}
