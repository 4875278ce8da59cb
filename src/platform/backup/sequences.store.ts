import type { PoolClient } from 'pg'
import type { BackupManifest } from '#platform/backup/backup-format.ts'
import { leftOutSchemas } from '#platform/backup/tables.store.ts'

type Sequence = BackupManifest['sequences'][number]

/** Where every sequence stands. Read after the rows, so that no number of a row is given out again. */
export async function readSequences(connection: PoolClient): Promise<Sequence[]> {
  const found: Sequence[] = []
  for (const name of await namesOfSequences(connection)) {
    const { rows } = await connection.query<Omit<Sequence, 'name'>>(
      `select last_value::text as last, is_called as "isCalled" from ${name}`,
    )
    found.push(...rows.map((row) => ({ name, ...row })))
  }
  return found
}

/** Puts the sequences that are there on as they were; others, of a table that is no more, are left out. */
export async function setSequences(connection: PoolClient, sequences: readonly Sequence[]): Promise<void> {
  const there = await namesOfSequences(connection)
  for (const { name, last, isCalled } of sequences.filter((one) => there.includes(one.name)))
    await connection.query('select setval($1::regclass, $2::bigint, $3)', [name, last, isCalled])
}

async function namesOfSequences(connection: PoolClient): Promise<string[]> {
  const { rows } = await connection.query<{ name: string }>(
    `select format('%I.%I', schemaname, sequencename) as name from pg_sequences where schemaname <> all ($1) order by 1`,
    [leftOutSchemas],
  )
  return rows.map(({ name }) => name)
}
