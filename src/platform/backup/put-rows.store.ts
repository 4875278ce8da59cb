import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type { PoolClient } from 'pg'
import { from } from 'pg-copy-streams'
import type { HouseTable } from '#platform/backup/tables.store.ts'

/** Puts pieces of COPY text into tables, one table after the other. */
export type RowWriter = { put(table: HouseTable, piece: Buffer): Promise<void>; end(): Promise<void> }

/**
 * Makes tables ready to be filled, in this transaction only: empty, their walls down (COPY is refused behind them) and
 * their triggers quiet. Needs the owner's login. `closeTables` puts both back before anybody else can see it.
 */
export async function openTables(connection: PoolClient, tables: readonly HouseTable[]): Promise<void> {
  await connection.query(`truncate ${tables.map(({ name }) => name).join(', ')}`)
  for (const { name, isForced, triggers } of tables) {
    if (isForced) await connection.query(`alter table ${name} no force row level security`)
    for (const trigger of triggers) await connection.query(`alter table ${name} disable trigger ${trigger}`)
  }
}

/** Puts the walls up and the triggers on again. */
export async function closeTables(connection: PoolClient, tables: readonly HouseTable[]): Promise<void> {
  await connection.query('set constraints all immediate')
  for (const { name, isForced, triggers } of tables) {
    if (isForced) await connection.query(`alter table ${name} force row level security`)
    for (const trigger of triggers) await connection.query(`alter table ${name} enable trigger ${trigger}`)
  }
}

/** Begins to put rows. */
export function putRows(connection: PoolClient): RowWriter {
  let open: { readonly name: string; readonly stream: ReturnType<typeof from>; readonly done: Promise<void> } | null =
    null
  const end = async (): Promise<void> => {
    open?.stream.end()
    await open?.done
    open = null
  }
  const put = async (table: HouseTable, piece: Buffer): Promise<void> => {
    if (open?.name !== table.name) {
      await end()
      const stream = connection.query(from(`copy ${table.name} (${table.columns.join(', ')}) from stdin`))
      const done = finished(stream)
      done.catch(() => undefined)
      open = { name: table.name, stream, done }
    }
    if (!open.stream.write(piece)) await Promise.race([once(open.stream, 'drain'), open.done])
  }
  return { put, end }
}
