-- What the network's team and its visitors do: who is in the team, the audit of their deeds with its chain of seals, and
-- the keys under which a form counts once. An invitation may be to the network itself, and then names no organisation.
create table identity.network_roles (
  user_id uuid not null references identity.users (id),
  role text not null,
  since timestamptz not null,
  given_by uuid references identity.users (id),
  primary key (user_id, role)
);
comment on table identity.network_roles is 'Who works for the network, in which roles. A user may have none, one or several. {staff; sign-in; user-access; network.manage-team}';
comment on column identity.network_roles.user_id is 'The user.';
comment on column identity.network_roles.role is 'A code of the roles in the catalogue that are given for the network.';
comment on column identity.network_roles.since is 'Since when.';
comment on column identity.network_roles.given_by is 'Who gave it; empty when it was given from the command line.';
grant select, insert, delete on identity.network_roles to lessen_identity;

alter table identity.links alter column organisation_id drop not null;
comment on column identity.links.organisation_id is 'The organisation it belongs to; empty for the network. {none}';

create table network.audit (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  actor_kind text not null check (actor_kind in ('user', 'job', 'visitor')),
  actor_id uuid,
  actor_name text not null,
  deed text not null,
  subject_kind text not null,
  subject_id text not null,
  payload jsonb,
  salt text,
  payload_hash text not null
);
create index network_audit_by_subject on network.audit (subject_kind, subject_id, id);
create index network_audit_by_actor on network.audit (actor_id, id);
comment on table network.audit is 'Who did what for the network, written in the act''s own transaction. Only ever added to. {staff; accountability; audit-trail; network.read-audit}';
comment on column network.audit.id is 'Order of writing; a gap is not a deletion. {none}';
comment on column network.audit.at is 'When, by the server''s clock.';
comment on column network.audit.actor_kind is 'A signed-in user, a named job, or a visitor of whom nothing is known.';
comment on column network.audit.actor_id is 'The user, when it was one.';
comment on column network.audit.actor_name is 'The user''s or job''s name as it was then.';
comment on column network.audit.deed is 'What was done, for example entry.published.';
comment on column network.audit.subject_kind is 'The kind of thing it was done to.';
comment on column network.audit.subject_id is 'Which one.';
comment on column network.audit.payload is 'What changed, in identifiers and counts; never narrative.';
comment on column network.audit.salt is 'Random, so that the hash does not give the payload away. {secret; accountability; audit-trail; nobody}';
comment on column network.audit.payload_hash is 'SHA-256 of salt and payload as the database writes it: what the sealer chains. {none}';

create function network.hash_payload() returns trigger language plpgsql as $$
begin
  new.salt := coalesce(nullif(new.salt, ''), replace(gen_random_uuid()::text, '-', ''));
  new.payload_hash := encode(sha256(convert_to(new.salt || new.payload::text, 'UTF8')), 'hex');
  return new;
end $$;
comment on function network.hash_payload() is 'Trigger: salts and hashes the payload of an audit row in the transaction of the act.';
create trigger hash_payload before insert on network.audit for each row execute function network.hash_payload();

create table network.audit_seals (
  sequence bigint primary key check (sequence > 0),
  row_id bigint not null unique,
  row_hash text not null,
  previous_hash text not null,
  sealed_at timestamptz not null,
  hash text not null
);
comment on table network.audit_seals is 'One seal for each row of the network''s audit, each holding the hash of the one before. Only ever added to. {none}';
comment on column network.audit_seals.sequence is 'Place in the chain, counted from 1 without a gap.';
comment on column network.audit_seals.row_id is 'The audit row that is sealed.';
comment on column network.audit_seals.row_hash is 'SHA-256 of the row, with the hash of its payload in place of the payload.';
comment on column network.audit_seals.previous_hash is 'Hash of the seal before; zeros for the first.';
comment on column network.audit_seals.sealed_at is 'When it was sealed, by the database''s clock.';
comment on column network.audit_seals.hash is 'SHA-256 of all the above: the head of the chain when it is the last.';

create table network.audit_waiting (
  row_id bigint primary key
);
comment on table network.audit_waiting is 'Rows of the network''s audit that wait for their seal. Written in the transaction of the act. {none}';
comment on column network.audit_waiting.row_id is 'The audit row.';

create function network.await_seal() returns trigger language plpgsql as $$
begin
  insert into network.audit_waiting (row_id) select id from added;
  return null;
end $$;
comment on function network.await_seal() is 'Trigger: puts new audit rows where the sealer finds them.';
create trigger await_seal after insert on network.audit referencing new table as added for each statement execute function network.await_seal();

create table network.idempotency_keys (
  key uuid primary key,
  user_id uuid not null,
  route text not null,
  body_hash text not null,
  created_at timestamptz not null default clock_timestamp(),
  status int,
  location text
);
comment on table network.idempotency_keys is 'One row for each creating request of the team that was accepted, so that sending it again changes nothing. {staff; service; send-key; nobody}';
comment on column network.idempotency_keys.key is 'Made by the form that sent the request. {none}';
comment on column network.idempotency_keys.user_id is 'Who sent it.';
comment on column network.idempotency_keys.route is 'Method and path pattern. {none}';
comment on column network.idempotency_keys.body_hash is 'SHA-256 of what was sent: the same key with other content is refused. {none}';
comment on column network.idempotency_keys.created_at is 'When.';
comment on column network.idempotency_keys.status is 'How it was answered. {none}';
comment on column network.idempotency_keys.location is 'Where the answer led. {none}';

grant select, insert on network.audit, network.audit_seals to lessen_app;
grant select, insert, delete on network.audit_waiting to lessen_app;
grant select, insert, update, delete on network.idempotency_keys to lessen_app;
