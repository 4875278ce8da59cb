import { type Id, newId } from '#basics/id.ts'
import type { RegisteredOrganisation } from '#modules/sign-in/index.ts'
import { announcerFor } from '#platform/audit/announcer.ts'
import type { Database } from '#platform/db/database.ts'
import { inOrganisation, type OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { returnsImported } from '../../announcements.ts'
import type { ImportOutcome } from '../../domain/import-outcome.ts'
import type { MhsdsHeader } from '../../domain/mhsds-header.ts'
import type { RuleBackground } from '../../domain/mhsds-rule.ts'
import { mhsdsTables } from '../../domain/mhsds-tables.ts'
import type { NationalLists } from '../../domain/national-lists.ts'
import { saveImportRun, waitForOtherImports } from '../../store/import-runs.store.ts'

import { makeStaging, stageRows } from '../../store/staging.store.ts'
import { checkExtract } from './check-extract.ts'
import { collectOutcome, findingsIn } from './collect-outcome.ts'
import type { ExtractFile } from './extract-folder.ts'
import { type FindingsFile, writeFindings } from './findings-file.ts'
import { loadExtract } from './load-extract.ts'
import { stagedRows } from './staged-rows.ts'

/** All that an import is told. `beforeKeeping` runs last of all, inside the transaction. */
export type Importing = {
  readonly files: ReadonlyMap<string, ExtractFile>
  readonly header: MhsdsHeader
  readonly provider: RegisteredOrganisation
  readonly jurisdiction: string
  readonly lists: NationalLists
  readonly dryRun: boolean
  now(): string
  tell(text: string): void
  beforeKeeping(db: OrganisationDb): Promise<void>
}

/** What an import came to, and every rule that was broken. */
export type Imported = { readonly outcome: ImportOutcome; readonly findings: FindingsFile }

/**
 * Reads, checks and loads an extract in one transaction: all that stands is kept, or nothing. Refuses (throws
 * BrokenExtract) files that cannot be read. A dry run does everything and keeps nothing.
 */
export async function runImport(database: Database, importing: Importing): Promise<Imported> {
  const opening = { pool: database.streams, announcer: announcerFor([]) }
  let findings: FindingsFile | undefined
  try {
    return await inOrganisation(
      opening,
      importing.provider.id,
      { kind: 'job', name: 'import mhsds' },
      async (db, undo) => {
        const beganAt = importing.now()
        const run = newId()
        await waitForOtherImports(db)
        await readFiles(db, importing)
        importing.tell('Checking')
        await checkExtract(db)
        await loadExtract(db, { run, zone: importing.provider.timeZone, ...importing }, importing.tell)
        const outcome = await collectOutcome(
          db,
          importing.files,
          importing.header,
          importing.dryRun ? 'dry run: nothing kept' : 'loaded',
        )
        findings = await writeFindings(asLines(db, importing))
        await keepRun(db, run, beganAt, outcome, importing)
        if (importing.dryRun) undo()
        else await importing.beforeKeeping(db)
        return { outcome, findings }
      },
    )
  } catch (fault) {
    findings?.remove()
    throw fault
  }
}

async function readFiles(db: OrganisationDb, { files, header, lists, tell }: Importing): Promise<void> {
  const background: RuleBackground = { period: header.period, lists }
  await makeStaging(db, mhsdsTables)
  for (const table of mhsdsTables) {
    const file = files.get(table.name)
    if (file === undefined) continue
    let rows = 0
    const counted = () => {
      rows += 1
      if (rows % 50_000 === 0) tell(`Reading ${file.name}: ${rows} ${table.rowsAre}`)
    }
    await stageRows(db, table, stagedRows(file, table, background, counted))
    tell(`Read ${file.name}: ${rows} ${table.rowsAre}`)
  }
}

async function* asLines(db: OrganisationDb, { files }: Importing): AsyncGenerator<string> {
  for await (const finding of findingsIn(db, files)) yield `${JSON.stringify(finding)}\n`
}

async function keepRun(
  db: OrganisationDb,
  run: Id,
  beganAt: string,
  outcome: ImportOutcome,
  { header }: Importing,
): Promise<void> {
  await saveImportRun(db, run, header.created, beganAt, outcome)
  const incidents = outcome.tables['MHS505RestrictiveInterventInc']
  await db.announce(
    returnsImported(run, null, {
      source: 'mhsds',
      incidentsRecorded: incidents?.new ?? 0,
      incidentsAmended: incidents?.changed ?? 0,
      rowsRejected: Object.values(outcome.tables).reduce((total, counts) => total + counts.rejected, 0),
    }),
  )
}
