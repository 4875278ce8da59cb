import { expect, test } from 'vitest'
import { testDatabase } from '#tests/setup/test-database.ts'

const { superuser } = await testDatabase()

/** Words in a table's comment that say that nothing of it is on a page for everybody. */
const neverShown = 'Never on a public page.'

test('every table of the network tells of its changes, or says that nothing of it is ever on a public page', async () => {
  const { rows } = await superuser.query<{ name: string }>(
    `select c.relname as name from pg_class c
     where c.relnamespace = 'network'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'changes'
       and coalesce(obj_description(c.oid), '') not like '%' || $1 || '%'
       and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'touch_on_change' and t.tgenabled = 'O')`,
    [neverShown],
  )
  expect(
    rows.map(
      ({ name }) => `select network.touch_on_change('network.${name}') or network.never_shown('network.${name}')`,
    ),
  ).toEqual([])
})
