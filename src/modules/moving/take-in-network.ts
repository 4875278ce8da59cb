import { contentOf, emptyContent, findByWords } from '#modules/publishing/index.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { networkTakenIn } from './announcements.ts'
import {
  contentTables,
  type ExportedTable,
  filledFromTheStart,
  type NetworkRow,
  peopleTables,
  setByTheTeam,
} from './domain/network-tables.ts'
import { idFrom } from './id-from.ts'
import { clearTable, listColumns, listFilled, moveNumbersOn, writeRows } from './store/network-rows.store.ts'
import { filledLast, putEntriesForward } from './store/put-entries-forward.store.ts'

/** Rows by table, as an export has them. */
export type TakenTables = Readonly<Partial<Record<ExportedTable, readonly NetworkRow[]>>>

/**
 * What was taken in; which tables the team here had filled, and which stay; and how many entries may not be public here,
 * because nobody's consent to them came along.
 */
export type TakenNetwork = {
  readonly rows: number
  readonly people: number
  readonly media: number
  readonly stays: readonly ExportedTable[]
  readonly held: number
}

const allTables: readonly ExportedTable[] = [...contentTables, ...peopleTables]

/** What stands against taking in these tables here, in sentences: what is there already, and columns that are unknown here. */
export async function whatStandsAgainst(db: NetworkDeeds, tables: TakenTables): Promise<readonly string[]> {
  const filled = await listFilled(
    db,
    allTables.filter((table) => !filledFromTheStart.includes(table) && !setByTheTeam.includes(table)),
  )
  if (filled.length > 0)
    return [`This network is not empty (${filled.join(', ')}). An export goes into a new installation only.`]
  const problems: string[] = []
  for (const table of allTables) {
    const known = await listColumns(db, table)
    const unknown = columnsOf(tables[table] ?? []).filter((name) => !known.includes(name))
    if (unknown.length > 0)
      problems.push(`${table} has ${unknown.join(', ')}: it comes from another version of Lessen.`)
  }
  return problems
}

/**
 * Takes an export into an empty network, row by row as it was there; `media` puts back its pictures and documents. Nobody
 * is told by mail, and no entry becomes public that may not be by the consents that came along. One deed.
 */
export async function takeInNetwork(
  db: NetworkDeeds,
  tables: TakenTables,
  { at, media }: { readonly at: string; readonly media: () => Promise<number> },
): Promise<TakenNetwork> {
  const restored = await media()
  const stays = await listFilled(db, setByTheTeam)
  for (const table of allTables) {
    const rows = tables[table] ?? []
    if (rows.length === 0 || table === 'media' || stays.includes(table)) continue
    if (filledFromTheStart.includes(table)) await clearTable(db, table)
    await writeRows(db, table, rows, { columns: columnsOf(rows), without: table === 'entries' ? filledLast : [] })
  }
  await moveNumbersOn(db)
  const entries = tables.entries ?? []
  const forward = await putEntriesForward(db, entries, at)
  for (const { id, content, isOver } of forward)
    if (!isOver) await findByWords(db, id, contentOf({ ...emptyContent, ...content }))
  const count = (some: readonly ExportedTable[]) =>
    some.reduce((sum, table) => sum + (table === 'media' ? 0 : (tables[table]?.length ?? 0)), 0)
  const taken = { rows: count(contentTables), people: count(peopleTables), media: restored }
  await db.announce(networkTakenIn(idFrom('network'), null, taken))
  return { ...taken, stays, held: entries.filter((row) => row['published_at'] != null).length - forward.length }
}

function columnsOf(rows: readonly NetworkRow[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))]
}
