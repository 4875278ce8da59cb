import { getConstructionPlans } from 'pg-boss'
import { expect, test } from 'vitest'
import { testDatabase } from '#tests/setup/test-database.ts'

const { superuser } = await testDatabase()

/** Columns, keys, indexes and functions of a schema, without its name and without the parts by day. */
async function shapeOf(schema: string): Promise<string[]> {
  const { rows } = await superuser.query<{ line: string }>(
    `select 'column ' || table_name || '.' || column_name || ' ' || udt_name || ' ' || is_nullable || ' ' || coalesce(column_default, '') as line
       from information_schema.columns where table_schema = $1 and table_name !~ '^queue_stats_\\d'
     union all select 'index ' || indexdef from pg_indexes where schemaname = $1 and tablename !~ '^queue_stats_\\d'
     union all select 'constraint ' || conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint
       where connamespace = to_regnamespace($1) and conrelid::regclass::text !~ 'queue_stats_\\d' and contype <> 'n'
     union all select 'function ' || proname || ' ' || prosrc from pg_proc where pronamespace = to_regnamespace($1)`,
    [schema],
  )
  return rows
    .map(({ line }) => line.replaceAll(`${schema}.`, '').replace(/\s+/g, ' ').trim())
    .filter((line) => !/^function (send|settle) /.test(line))
    .toSorted()
}

test('the tables of jobs are those that the installed pg-boss makes for itself', async () => {
  await superuser.query(getConstructionPlans('expected'))
  const expected = await shapeOf('expected')
  expect(expected.length).toBeGreaterThan(100)
  expect(await shapeOf('jobs')).toEqual(expected)

  await superuser.query('drop index jobs.job_common_i11')
  expect(await shapeOf('jobs')).not.toEqual(expected)
})
