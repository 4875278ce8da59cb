import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { PoolClient } from 'pg'
import { from } from 'pg-copy-streams'

/** One value of a row for COPY; null is null. */
export type CopyValue = string | number | boolean | null

/**
 * Streams `rows` into `table` (a name, trusted) with COPY; memory stays flat however many rows come.
 * COPY is refused by PostgreSQL on tables with row-level security, so `table` is a temporary one, emptied with INSERT … SELECT.
 * Needs a connection that is not pipelined.
 */
export async function copyIn(
  connection: PoolClient,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly CopyValue[]> | AsyncIterable<readonly CopyValue[]>,
): Promise<void> {
  await pipeline(
    Readable.from(chunksOf(rows)),
    connection.query(from(`copy ${table} (${columns.join(', ')}) from stdin`)),
  )
}

async function* chunksOf(
  rows: Iterable<readonly CopyValue[]> | AsyncIterable<readonly CopyValue[]>,
): AsyncGenerator<string> {
  let chunk = ''
  for await (const row of rows) {
    chunk += `${row.map(written).join('\t')}\n`
    if (chunk.length > 65_536) {
      yield chunk
      chunk = ''
    }
  }
  if (chunk !== '') yield chunk
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** The text format of COPY: \N is null; backslash, tab and line ends are escaped. */
function written(value: CopyValue): string {
  if (value === null) return '\\N'
  if (typeof value === 'boolean') return value ? 't' : 'f'
  return String(value).replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign)
}
