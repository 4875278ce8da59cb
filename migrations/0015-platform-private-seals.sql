-- Only for practice installations.
-- What an organisation's people did is chained by the sealer; the payload's hash is made by the database, of the payload as it keeps it.
alter table private.audit add column person_id uuid, alter column payload drop not null, alter column salt drop not null;
comment on column private.audit.person_id is 'The person concerned, when there is one: by it one finds who looked at them. {personal; accountability; audit-trail; platform operator}';
comment on column private.audit.payload is 'What changed, in identifiers and counts, never narrative; empty (null) once it was lawfully erased. {personal; accountability; audit-trail; platform operator}';
comment on column private.audit.salt is 'Random; erased together with the payload, so that the hash no longer says anything and the chain stays whole. {secret; accountability; audit-trail; nobody}';
comment on column private.audit.payload_hash is 'SHA-256 of salt and payload as the database writes it: what the sealer chains. {none}';

create function private.hash_payload() returns trigger language plpgsql as $$
begin
  new.salt := coalesce(nullif(new.salt, ''), replace(gen_random_uuid()::text, '-', ''));
  new.payload_hash := encode(sha256(convert_to(new.salt || new.payload::text, 'UTF8')), 'hex');
  new.person_id := coalesce(new.person_id, private.person_concerned(new.subject_kind, new.subject_id, new.payload));
  return new;
end $$;
comment on function private.hash_payload() is 'Trigger: salts and hashes the payload of an audit row, and notes the person concerned, in the transaction of the act.';

create function private.person_concerned(kind text, subject text, payload jsonb) returns uuid language sql immutable as $$
  select case when named ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then named::uuid end
  from (select case when kind = 'person' then subject else payload ->> 'person' end) as n (named)
$$;
comment on function private.person_concerned(text, text, jsonb) is 'The person an audit row is about: its subject, or the person named in its payload.';
grant execute on function private.person_concerned(text, text, jsonb) to lessen_app;

-- Rows from before are salted and hashed anew: what was done to them until today nobody can prove, from here on one can.
alter table private.audit no force row level security;
update private.audit set person_id = private.person_concerned(subject_kind, subject_id, payload),
  payload_hash = encode(sha256(convert_to(salt || payload::text, 'UTF8')), 'hex');
alter table private.audit force row level security;
create trigger hash_payload before insert on private.audit for each row execute function private.hash_payload();

create table private.audit_seals (
  organisation_id uuid not null,
  sequence bigint not null check (sequence > 0),
  row_id bigint not null,
  row_hash text not null,
  previous_hash text not null,
  sealed_at timestamptz not null,
  hash text not null,
  primary key (organisation_id, sequence),
  unique (organisation_id, row_id)
);
comment on table private.audit_seals is 'One seal for each audit row of the organisation, each holding the hash of the one before. Only ever added to. {none}';
comment on column private.audit_seals.organisation_id is 'The organisation whose chain it is.';
comment on column private.audit_seals.sequence is 'Place in the chain, counted from 1 without a gap.';
comment on column private.audit_seals.row_id is 'The audit row that is sealed.';
comment on column private.audit_seals.row_hash is 'SHA-256 of the row, with the hash of its payload in place of the payload.';
comment on column private.audit_seals.previous_hash is 'Hash of the seal before; zeros for the first.';
comment on column private.audit_seals.sealed_at is 'When it was sealed, by the database''s clock.';
comment on column private.audit_seals.hash is 'SHA-256 of all the above: the head of the chain when it is the last.';

create table private.audit_waiting (
  organisation_id uuid not null,
  row_id bigint not null,
  primary key (organisation_id, row_id)
);
comment on table private.audit_waiting is 'Audit rows that wait for their seal. Written in the transaction of the act, so that a row committed late is sealed late, and once. {none}';
comment on column private.audit_waiting.organisation_id is 'The organisation.';
comment on column private.audit_waiting.row_id is 'The audit row.';
alter table private.audit no force row level security;
insert into private.audit_waiting select organisation_id, id from private.audit;
alter table private.audit force row level security;

create function private.await_seal() returns trigger language plpgsql as $$
begin
  insert into private.audit_waiting (organisation_id, row_id) select organisation_id, id from added;
  return null;
end $$;
comment on function private.await_seal() is 'Trigger: puts new audit rows where the sealer finds them.';
create trigger await_seal after insert on private.audit referencing new table as added for each statement execute function private.await_seal();

-- Lawful erasure takes words and salt, never the row. It runs as the owner because the app may change nothing here; the
-- walls hold the owner to the organisation of the transaction as well. What says that something was erased stays.
create function private.erase_audit_payload(rows bigint[]) returns bigint[] language sql security definer
  set search_path = pg_catalog, pg_temp as $$
  with erased as (
    update private.audit set payload = null, salt = null
    where organisation_id = private.current_organisation() and id = any(rows) and payload is not null and deed <> 'audit.erased'
    returning id)
  select coalesce(array_agg(id order by id), '{}') from erased
$$;
comment on function private.erase_audit_payload(bigint[]) is 'Takes payload and salt out of audit rows of this organisation, and gives those it took them from. The caller writes audit.erased in the same transaction.';
revoke execute on function private.erase_audit_payload(bigint[]) from public;
grant execute on function private.erase_audit_payload(bigint[]) to lessen_app;

select private.wall_off('private.audit_seals');
select private.wall_off('private.audit_waiting');
grant select, insert on private.audit_seals to lessen_app;
grant select, insert, delete on private.audit_waiting to lessen_app;
