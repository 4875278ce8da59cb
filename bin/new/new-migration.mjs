import { nextNumber } from './next-number.mjs'
import { isKebab, notKebab, sentence } from './spelling.mjs'

/** A migration that makes one private table, walled off, explained and with its earlier versions kept. */
export function newMigration(module, what) {
  for (const name of [module, what]) if (!isKebab(name)) return notKebab(name)
  const path = `migrations/${nextNumber('migrations', '.sql')}-${module}-${what}.sql`
  return {
    files: { [path]: sql(`private.${what.replaceAll('-', '_')}`, sentence(what)) },
    next: [
      '',
      'Say in the second line what it is for (the first keeps it out of network-only installations); every table and column needs a comment: the data dictionary is made of them.',
      'A migration that has run anywhere is never changed: write the next one. Then: node bin/generate.mjs',
    ],
  }
}

const sql = (table, words) => `-- Only for practice installations.
-- ${words}: one sentence on what this is for.
create table ${table} (
  organisation_id uuid not null,
  id uuid not null,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id)
);
comment on table ${table} is '${words}: what one row is.';
comment on column ${table}.organisation_id is 'The organisation.';
comment on column ${table}.id is 'Made by the form or device that sent it.';
comment on column ${table}.created_at is 'When it was added here.';
select private.wall_off('${table}');
grant select, insert, update on ${table} to lessen_app;
create trigger keep_version after update or delete on ${table} for each row execute function private.keep_version();
`
