import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { Finding, ImportOutcome, TableCounts } from '../../domain/import-outcome.ts'
import type { MhsdsHeader } from '../../domain/mhsds-header.ts'
import type { MhsdsRule } from '../../domain/mhsds-rule.ts'
import type { MhsdsTable } from '../../domain/mhsds-table.ts'
import { mhsdsTables } from '../../domain/mhsds-tables.ts'
import { brokenRows, countCodes, countStaged } from '../../store/findings.store.ts'
import { countStates } from '../../store/row-state.store.ts'
import type { ExtractFile } from './extract-folder.ts'

/** Counts what came of each file that was read. */
export async function collectOutcome(
  db: OrganisationDb,
  files: ReadonlyMap<string, ExtractFile>,
  header: MhsdsHeader,
  outcome: ImportOutcome['outcome'],
): Promise<ImportOutcome> {
  const tables: Record<string, TableCounts> = {}
  const rejectedBy: Record<string, number> = {}
  const warnedBy: Record<string, number> = {}
  for (const table of mhsdsTables.filter(({ name }) => files.has(name))) {
    const { read, rejected } = await countStaged(db, table)
    tables[table.name] = { read, accepted: read - rejected, ...(await countStates(db, table.loaded)), rejected }
    for (const { code, rows } of await countCodes(db, table)) {
      const into = ruleOf(table, code).level === 'warning' ? warnedBy : rejectedBy
      into[code] = rows
    }
  }
  return { organisation: header.provider, outcome, period: header.period, tables, rejectedBy, warnedBy }
}

/** Every rule that was broken, file by file and line by line; warnings, or all others. */
export async function* findingsIn(
  db: OrganisationDb,
  files: ReadonlyMap<string, ExtractFile>,
): AsyncGenerator<Finding> {
  for (const table of mhsdsTables) {
    const file = files.get(table.name)
    if (file === undefined) continue
    for await (const batch of brokenRows(db, table)) {
      for (const { line, codes } of batch) {
        for (const code of codes) yield findingOf(file.name, line, ruleOf(table, code))
      }
    }
  }
}

function findingOf(file: string, row: number, { column, code, level, says }: MhsdsRule): Finding {
  return { file, row, column, code, level, reason: says }
}

function ruleOf(table: MhsdsTable, code: string): MhsdsRule {
  const rule = table.rules.find((one) => one.code === code)
  if (rule === undefined) throw new Error(`${table.name} has no rule ${code}`)
  return rule
}
