-- A number that grows whenever anything changes that public pages show: pages kept in memory are asked for under it.
create table network.changes (
  only_row boolean primary key default true check (only_row),
  number bigint not null
);
comment on table network.changes is 'How often what public pages show has changed; no row before the first change. {none}';
comment on column network.changes.only_row is 'Always true: there is one row at most.';
comment on column network.changes.number is 'Grows in the transaction of each change, so that whoever reads it before a page never keeps an old page under a new number.';
grant select on network.changes to lessen_app;

-- Once in each transaction, at its end: two who write at the same time wait for each other only while one of them commits.
create function network.note_change() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  this_one text := pg_current_xact_id()::text;
begin
  if current_setting('lessen.changed_in', true) is distinct from this_one then
    insert into network.changes (number) values (1)
      on conflict (only_row) do update set number = network.changes.number + 1;
    perform set_config('lessen.changed_in', this_one, true);
  end if;
  return null;
end $$;
comment on function network.note_change() is 'Trigger: what public pages show has changed.';
revoke execute on function network.note_change() from public;

create function network.touch_on_change(wanted regclass) returns void language plpgsql as $$
begin
  execute format('drop trigger if exists touch_on_change on %s', wanted);
  execute format('create constraint trigger touch_on_change after insert or update or delete on %s deferrable initially deferred for each row execute function network.note_change()', wanted);
end $$;
comment on function network.touch_on_change(regclass) is 'From now on whatever changes in this table makes public pages anew; a table of which nothing is shown is told of to network.never_shown instead. Used by migrations only.';
revoke execute on function network.touch_on_change(regclass) from public;

-- The next moment at which something becomes public or ceases to be without anybody doing anything.
create function network.next_moment(since timestamptz) returns timestamptz language sql stable as $$
  select min(published_at) from network.entries where published_at > since $$;
comment on function network.next_moment(timestamptz) is 'The next moment at which something becomes public or ceases to be by itself.';
grant execute on function network.next_moment(timestamptz) to lessen_app;
create index entries_by_published_at on network.entries (published_at);

select network.touch_on_change('network.entries');
select network.touch_on_change('network.entry_relations');
select network.touch_on_change('network.entry_words');
select network.touch_on_change('network.known_words');

-- Says of a table that nothing of it is ever shown to everybody.
create function network.never_shown(wanted regclass) returns void language plpgsql as $$
begin
  execute format('comment on table %s is %L', wanted, regexp_replace(obj_description(wanted), ' ?(\{[^}]*\})?$', ' Never on a public page. \1'));
end $$;
comment on function network.never_shown(regclass) is 'Adds "Never on a public page." to the comment of a table, so that nobody waits for it to tell of its changes. Used by migrations only.';
revoke execute on function network.never_shown(regclass) from public;

select network.never_shown(name::regclass) from unnest(array['network.entry_versions', 'network.audit', 'network.audit_seals',
  'network.audit_waiting', 'network.idempotency_keys', 'network.visitor_sendings', 'network.visitor_days', 'network.visitor_pace']) as name;
