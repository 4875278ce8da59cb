import type { MhsdsTable } from './mhsds-table.ts'
import { incidentsTable } from './rules/incidents-table.ts'
import { interventionsTable } from './rules/interventions-table.ts'
import { peopleTable } from './rules/people-table.ts'
import { policeRequestsTable } from './rules/police-requests-table.ts'
import { referralsTable } from './rules/referrals-table.ts'
import { spellsTable } from './rules/spells-table.ts'
import { wardStaysTable } from './rules/ward-stays-table.ts'
import { wardsTable } from './rules/wards-table.ts'

/** The tables that are read, parents before children. The header is read before them. */
export const mhsdsTables: readonly MhsdsTable[] = [
  wardsTable,
  peopleTable,
  referralsTable,
  spellsTable,
  wardStaysTable,
  incidentsTable,
  interventionsTable,
  policeRequestsTable,
]

/** Without these files nothing can be placed: they must be there. Incidents and interventions come both or not at all. */
const required: readonly MhsdsTable[] = [peopleTable, referralsTable, spellsTable, wardStaysTable]

/** Why the files found are not enough, one sentence for each that is missing; empty when they are. */
export function missingFiles(found: ReadonlySet<string>): string[] {
  return mhsdsTables.flatMap((table) => {
    if (found.has(table.name)) return []
    if (required.includes(table)) return [`${table.name}.csv is missing. It has the ${table.rowsAre}.`]
    const partner = mhsdsTables.find((other) => found.has(other.name) && comeTogether(table, other))
    return partner ? [`${table.name}.csv is missing. ${partner.name}.csv means nothing without it.`] : []
  })
}

function comeTogether(one: MhsdsTable, other: MhsdsTable): boolean {
  const needsChildren = (table: MhsdsTable) =>
    table.rules.some((rule) => 'finds' in rule && rule.finds === 'no children')
  if (one.parent?.table === other.name) return needsChildren(other)
  return other.parent?.table === one.name && needsChildren(one)
}
