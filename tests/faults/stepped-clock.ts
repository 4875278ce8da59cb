import { ask } from './kept-records.ts'

/** A clock that runs as the machine's does and can be made to jump, for the app and for its database. */
export type SteppedClock = {
  /** The moment it shows, for the house that is built around it. */
  readonly now: () => string
  /** Makes it jump by so many milliseconds; back, when that is below 0. */
  jump(ms: number): Promise<void>
  /** Makes it jump to a moment (ISO instant). */
  jumpTo(moment: string): Promise<void>
}

/**
 * Puts a clock of its own under the database of a data folder: now() and clock_timestamp() of the logins of the house,
 * and the defaults of its columns, follow it. Must be done before the house opens; functions inside PostgreSQL keep theirs.
 */
export async function stepClockOf(folder: string): Promise<SteppedClock> {
  for (const statement of ground) await ask(folder, statement)
  const defaults = await ask<{ change: string }>(folder, changedDefaults)
  for (const { change } of defaults) await ask(folder, change)
  let ahead = 0
  const jump = async (ms: number): Promise<void> => {
    ahead += ms
    await ask(folder, 'update stepped.clock set ahead = $1', [ahead])
  }
  return {
    now: () => new Date(Date.now() + ahead).toISOString(),
    jump,
    jumpTo: (moment) => jump(Date.parse(moment) - Date.now() - ahead),
  }
}

/** PostgreSQL looks into its own schema first unless the path says otherwise. */
const ground = [
  'create schema stepped',
  'create table stepped.clock (ahead bigint not null)',
  'insert into stepped.clock values (0)',
  `create function stepped.clock_timestamp() returns timestamptz language sql volatile as
    $$ select pg_catalog.clock_timestamp() + (select ahead from stepped.clock) * interval '1 millisecond' $$`,
  `create function stepped.now() returns timestamptz language sql stable as
    $$ select pg_catalog.now() + (select ahead from stepped.clock) * interval '1 millisecond' $$`,
  'grant usage on schema stepped to public',
  'grant select on stepped.clock to public',
  ...['lessen_app', 'lessen_identity'].map(
    (user) => `alter role ${user} in database lessen set search_path = stepped, pg_catalog, public`,
  ),
]

const changedDefaults = `
  select format('alter table %s alter column %I set default %s', d.adrelid::regclass, a.attname,
    regexp_replace(pg_get_expr(d.adbin, d.adrelid), '(now|clock_timestamp)\\(\\)', 'stepped.\\1()', 'g')) as change
  from pg_attrdef d join pg_attribute a on (a.attrelid, a.attnum) = (d.adrelid, d.adnum)
  where pg_get_expr(d.adbin, d.adrelid) ~ '^(now|clock_timestamp)\\(\\)' and a.attgenerated = ''`
