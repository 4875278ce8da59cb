import type { OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { MhsdsTable } from '../../domain/mhsds-table.ts'
import { mhsdsTables } from '../../domain/mhsds-tables.ts'
import {
  rejectChildless,
  rejectDuplicates,
  rejectLines,
  rejectOrphans,
  rowsBesideParents,
} from '../../store/check-rows.store.ts'

/**
 * Holds the staged rows against the rules that need more than the row: from parents down to children, because a rejected
 * parent rejects its children; then each parent that has no child left. Row rules were applied while reading.
 */
export async function checkExtract(db: OrganisationDb): Promise<void> {
  for (const table of mhsdsTables) {
    for (const rule of table.rules) {
      if ('finds' in rule && rule.finds === 'duplicates') await rejectDuplicates(db, table, rule.code)
    }
  }
  for (const table of mhsdsTables) await checkBesideParents(db, table)
  for (const table of mhsdsTables) {
    const children = mhsdsTables.find((other) => other.parent?.table === table.name)
    for (const rule of table.rules) {
      if (children && 'finds' in rule && rule.finds === 'no children')
        await rejectChildless(db, table, children, rule.code)
    }
  }
}

async function checkBesideParents(db: OrganisationDb, table: MhsdsTable): Promise<void> {
  const parent = mhsdsTables.find((other) => other.name === table.parent?.table)
  if (parent === undefined) return
  await rejectBesideParents(db, table, parent)
  for (const rule of table.rules) {
    if ('finds' in rule && rule.finds === 'no parent') await rejectOrphans(db, table, parent, rule.code)
  }
}

async function rejectBesideParents(db: OrganisationDb, table: MhsdsTable, parent: MhsdsTable): Promise<void> {
  const rules = table.rules.flatMap((rule) => ('against' in rule ? [rule] : []))
  if (rules.length === 0) return
  for await (const batch of rowsBesideParents(db, table, parent)) {
    const rejected = batch.flatMap(({ line, row, parent: beside }) => {
      const codes = rules.filter((rule) => rule.against(row, beside)).map((rule) => rule.code)
      return codes.length === 0 ? [] : [{ line, codes: codes.join(',') }]
    })
    await rejectLines(db, table, rejected)
  }
}
