-- Only for practice installations.
-- The private scope (rows of one organisation each), and what every act in it needs: audit, kept versions, drafts, idempotency keys.
create schema private;
comment on schema private is 'Rows of one organisation each, behind forced row-level security.';
grant usage on schema private to lessen_app;

-- The organisation of this transaction, or null: then no row of any organisation is visible.
create function private.current_organisation() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('lessen.organisation', true), '')::uuid $$;
comment on function private.current_organisation() is 'The organisation of this transaction; null when none is set, and then nothing is visible.';
grant execute on function private.current_organisation() to lessen_app;

-- Walls a table of one organisation off from every other, for its owner as well.
create function private.wall_off(wanted regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', wanted);
  execute format('alter table %s force row level security', wanted);
  execute format('create policy own_organisation on %s using (organisation_id = nullif(current_setting(''lessen.organisation'', true), '''')::uuid) with check (organisation_id = nullif(current_setting(''lessen.organisation'', true), '''')::uuid)', wanted);
end $$;
comment on function private.wall_off(regclass) is 'Turns on forced row-level security by organisation_id for one table. Used by migrations only.';
revoke execute on function private.wall_off(regclass) from public;

create table private.audit (
  organisation_id uuid not null,
  id bigint generated always as identity,
  at timestamptz not null default clock_timestamp(),
  actor_kind text not null check (actor_kind in ('user', 'job')),
  actor_id uuid,
  actor_name text not null,
  deed text not null,
  subject_kind text not null,
  subject_id text not null,
  unit_id uuid,
  payload jsonb not null,
  salt text not null,
  payload_hash text not null,
  primary key (organisation_id, id)
);
comment on table private.audit is 'Who did or saw what, written in the act''s own transaction. Only ever added to.';
comment on column private.audit.organisation_id is 'The organisation it happened in.';
comment on column private.audit.id is 'Order of writing; a gap is not a deletion.';
comment on column private.audit.at is 'When, by the server''s clock.';
comment on column private.audit.actor_kind is 'A signed-in user, or a named job.';
comment on column private.audit.actor_id is 'The user, when it was one.';
comment on column private.audit.actor_name is 'The user''s or job''s name as it was then.';
comment on column private.audit.deed is 'What was done, for example incident.recorded or incident.viewed.';
comment on column private.audit.subject_kind is 'The kind of thing it was done to.';
comment on column private.audit.subject_id is 'Which one.';
comment on column private.audit.unit_id is 'The unit concerned, when there is one.';
comment on column private.audit.payload is 'What changed, in identifiers and counts; never narrative.';
comment on column private.audit.salt is 'Random; kept with the payload so that erasing both leaves the hash meaningless and the chain whole.';
comment on column private.audit.payload_hash is 'SHA-256 of salt and payload, the value that later sealing chains.';
create index audit_by_subject on private.audit (organisation_id, subject_kind, subject_id, id);
create index audit_by_actor on private.audit (organisation_id, actor_id, id);
select private.wall_off('private.audit');
grant select, insert on private.audit to lessen_app;

create table private.history (
  organisation_id uuid not null,
  id bigint generated always as identity,
  table_name text not null,
  row_id uuid not null,
  replaced_at timestamptz not null default clock_timestamp(),
  replaced_by text not null,
  was jsonb not null,
  primary key (organisation_id, id)
);
comment on table private.history is 'Every earlier version of a row that may change, kept by a trigger. Only ever added to.';
comment on column private.history.organisation_id is 'The organisation of the row.';
comment on column private.history.id is 'Order of writing.';
comment on column private.history.table_name is 'The table the row is in.';
comment on column private.history.row_id is 'The id of the row.';
comment on column private.history.replaced_at is 'When this version stopped being the current one.';
comment on column private.history.replaced_by is 'The actor of the transaction that replaced it.';
comment on column private.history.was is 'The whole row as it was.';
create index history_by_row on private.history (organisation_id, table_name, row_id, id);
select private.wall_off('private.history');
grant select, insert on private.history to lessen_app;

-- Keeps the old row whenever a row changes or goes.
create function private.keep_version() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and to_jsonb(old) = to_jsonb(new) then return null; end if;
  insert into private.history (organisation_id, table_name, row_id, replaced_by, was)
  values (old.organisation_id, tg_table_name, old.id, coalesce(nullif(current_setting('lessen.actor', true), ''), 'unknown'), to_jsonb(old));
  return null;
end $$;
comment on function private.keep_version() is 'Trigger: writes the replaced row to private.history.';

create table private.drafts (
  organisation_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  form text not null,
  answers jsonb not null,
  unit_id uuid,
  started_at timestamptz not null default now(),
  saved_at timestamptz not null default now(),
  primary key (organisation_id, id)
);
comment on table private.drafts is 'Answers typed but not sent yet, kept so that nothing typed is lost. Only their writer sees them.';
comment on column private.drafts.organisation_id is 'The organisation.';
comment on column private.drafts.id is 'The id of the draft: also the id the record will have.';
comment on column private.drafts.user_id is 'Who is typing.';
comment on column private.drafts.form is 'The form, for example record-incident.';
comment on column private.drafts.answers is 'Field name to what was typed, as typed.';
comment on column private.drafts.unit_id is 'The unit it is about, when known.';
comment on column private.drafts.started_at is 'When the first answer was kept.';
comment on column private.drafts.saved_at is 'When the last answer was kept.';
create index drafts_by_user on private.drafts (organisation_id, user_id, saved_at desc);
select private.wall_off('private.drafts');
grant select, insert, update, delete on private.drafts to lessen_app;

create table private.idempotency_keys (
  organisation_id uuid not null,
  key uuid not null,
  user_id uuid not null,
  route text not null,
  body_hash text not null,
  status int,
  location text,
  created_at timestamptz not null default now(),
  primary key (organisation_id, key)
);
comment on table private.idempotency_keys is 'One row for each creating request that was accepted, so that sending it again changes nothing and gives the same answer. Kept at least 400 days.';
comment on column private.idempotency_keys.organisation_id is 'The organisation.';
comment on column private.idempotency_keys.key is 'Made by the form or device that sent the request.';
comment on column private.idempotency_keys.user_id is 'Who sent it.';
comment on column private.idempotency_keys.route is 'Method and path pattern.';
comment on column private.idempotency_keys.body_hash is 'SHA-256 of what was sent: the same key with other content is refused.';
comment on column private.idempotency_keys.status is 'The HTTP status that was answered.';
comment on column private.idempotency_keys.location is 'Where the answer led.';
comment on column private.idempotency_keys.created_at is 'When it was first accepted.';
create index idempotency_keys_by_age on private.idempotency_keys (organisation_id, created_at);
select private.wall_off('private.idempotency_keys');
grant select, insert, update, delete on private.idempotency_keys to lessen_app;
