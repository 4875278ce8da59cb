import { createHash } from 'node:crypto'
import type { PoolClient } from 'pg'
import { to } from 'pg-copy-streams'
import type { HouseTable } from '#platform/backup/tables.store.ts'

/** How many rows, and the SHA-256 of their text in the order of the key. */
export type RowPrint = { readonly rows: number; readonly sha256: string }

/** What a table holds: in all, and for each organisation whose rows it has. */
export type TablePrint = RowPrint & { readonly ofOrganisations: ReadonlyMap<string, RowPrint> }

/** The same values give the same text whatever the server's own settings are. */
const sameText = `set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local timezone = 'UTC';
  set local extra_float_digits = 1; set local bytea_output = 'hex'; set local idle_in_transaction_session_timeout = 0;
  set local statement_timeout = 0`

/** Begins a transaction that sees one moment of the whole database, however long it is read, and writes nothing. */
export async function beginSnapshot(connection: PoolClient): Promise<void> {
  await connection.query('begin isolation level repeatable read read only')
  await connection.query(sameText)
}

/** Lets the moment and the connection go. */
export async function endSnapshot(connection: PoolClient): Promise<void> {
  const broken = await connection.query('rollback').then(
    () => undefined,
    (fault: Error) => fault,
  )
  connection.release(broken)
}

/** Makes this transaction write values as a backup does. */
export async function writeAsBackups(connection: PoolClient): Promise<void> {
  await connection.query(sameText)
}

/** Every organisation there is. Private rows are read organisation by organisation: the walls bind the owner as well. */
export async function listOrganisations(connection: PoolClient): Promise<string[]> {
  const { rows } = await connection.query<{ id: string }>('select id from identity.organisations order by id')
  return rows.map(({ id }) => id)
}

/** Reads a table to its end, hands each piece of COPY text to `take`, and gives what was read. Memory stays flat. */
export async function readTable(
  connection: PoolClient,
  table: HouseTable,
  organisations: readonly string[],
  take: (piece: Buffer) => Promise<void> | void = () => undefined,
): Promise<TablePrint> {
  const whole = createHash('sha256')
  const ofOrganisations = new Map<string, RowPrint>()
  let rows = 0
  for (const organisation of table.isWalled ? organisations : [null]) {
    const part = createHash('sha256')
    let partRows = 0
    if (organisation !== null) await enter(connection, organisation)
    for await (const piece of rowsOf(connection, table, organisation)) {
      whole.update(piece)
      part.update(piece)
      partRows += lineEndsIn(piece)
      await take(piece)
    }
    rows += partRows
    if (organisation !== null && partRows > 0)
      ofOrganisations.set(organisation, { rows: partRows, sha256: part.digest('hex') })
  }
  return { rows, sha256: whole.digest('hex'), ofOrganisations }
}

/** The last row of the audit of an organisation: its number and the hash of its payload, or null when there is none. */
export async function auditHead(connection: PoolClient, organisation: string): Promise<string | null> {
  await enter(connection, organisation)
  const { rows } = await connection.query<{ head: string }>(
    `select id || ' ' || payload_hash as head from private.audit where organisation_id = $1 order by id desc limit 1`,
    [organisation],
  )
  return rows[0]?.head ?? null
}

async function enter(connection: PoolClient, organisation: string): Promise<void> {
  await connection.query(`set local lessen.organisation = '${literal(organisation)}'`)
}

function rowsOf(connection: PoolClient, table: HouseTable, organisation: string | null): AsyncIterable<Buffer> {
  const whose = organisation === null ? '' : `where organisation_id = '${literal(organisation)}'`
  const { columns, name, order } = table
  return connection.query(
    to(`copy (select ${columns.join(', ')} from ${name} ${whose} order by ${order.join(', ')}) to stdout`),
  )
}

function literal(id: string): string {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new TypeError('an organisation is named by a UUID')
  return id
}

/** COPY ends each row with a line end and escapes those inside values. */
function lineEndsIn(piece: Buffer): number {
  let count = 0
  for (let at = piece.indexOf(10); at !== -1; at = piece.indexOf(10, at + 1)) count++
  return count
}
