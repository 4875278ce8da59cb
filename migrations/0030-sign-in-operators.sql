-- Who runs this installation, and what they did with jobs that failed at every try. Given from the command line only.
create table identity.operators (
  user_id uuid primary key references identity.users (id),
  since timestamptz not null
);
comment on table identity.operators is 'Users who see how the installation is, and may try failed jobs again. They see no organisation''s records by it. {staff; sign-in; open-session; platform operator}';
comment on column identity.operators.user_id is 'The user.';
comment on column identity.operators.since is 'Since when.';
grant select, insert, delete on identity.operators to lessen_identity;

create table identity.operator_deeds (
  id uuid primary key,
  at timestamptz not null,
  user_id uuid not null references identity.users (id),
  deed text not null check (deed in ('tried-again', 'given-up')),
  job text not null,
  jobs int not null check (jobs > 0),
  reason text not null check (length(reason) between 1 and 2000)
);
create index operator_deeds_by_time on identity.operator_deeds (at desc);
comment on table identity.operator_deeds is 'What operators did with jobs that had failed at every try, and why. Only ever added to. {staff; accountability; audit-trail; platform operator}';
comment on column identity.operator_deeds.id is 'Which deed; the audit row names it. {none}';
comment on column identity.operator_deeds.at is 'When.';
comment on column identity.operator_deeds.user_id is 'The operator.';
comment on column identity.operator_deeds.deed is 'Tried again, or given up for good.';
comment on column identity.operator_deeds.job is 'What kind of job it was, or all when it was several kinds. {none}';
comment on column identity.operator_deeds.jobs is 'How many jobs it was. {none}';
comment on column identity.operator_deeds.reason is 'Why, in the operator''s words.';
grant select, insert on identity.operator_deeds to lessen_identity;

-- Settles a job that failed at every try: queued again with all its tries, or gone for good. In the transaction of whoever
-- asks, so that it stands or falls together with the note of who did so and why. Gives its kind; nothing when it is gone.
create function jobs.settle(letter uuid, again boolean) returns text
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  dead record;
begin
  delete from jobs.job_common where name = 'dead-letters' and id = letter and state < 'active' and (source_name is not null or not again)
    returning source_name, coalesce(data, '{}'::jsonb) as carries into dead;
  if not found then
    return null;
  end if;
  if again then
    perform jobs.send(dead.source_name, dead.carries, '{}'::jsonb);
  end if;
  return coalesce(dead.source_name, 'dead-letters');
end
$$;
comment on function jobs.settle(uuid, boolean) is 'Tries a job again that failed at every try, or gives it up for good; gives its kind.';
revoke execute on function jobs.settle(uuid, boolean) from public;
grant execute on function jobs.settle(uuid, boolean) to lessen_identity;
