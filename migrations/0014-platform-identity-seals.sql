-- Acts on sign-in data carry the hash of their payload as well, and are chained by the sealer.
alter table identity.audit add column salt text, add column payload_hash text;
comment on column identity.audit.salt is 'Random, so that the hash does not give the payload away. {secret; accountability; audit-trail; nobody}';
comment on column identity.audit.payload_hash is 'SHA-256 of salt and payload as the database writes it: what the sealer chains. {none}';

create function identity.hash_payload() returns trigger language plpgsql as $$
begin
  new.salt := coalesce(nullif(new.salt, ''), replace(gen_random_uuid()::text, '-', ''));
  new.payload_hash := encode(sha256(convert_to(new.salt || new.payload::text, 'UTF8')), 'hex');
  return new;
end $$;
comment on function identity.hash_payload() is 'Trigger: salts and hashes the payload of an audit row in the transaction of the act.';

update identity.audit set salt = replace(gen_random_uuid()::text, '-', '');
update identity.audit set payload_hash = encode(sha256(convert_to(salt || payload::text, 'UTF8')), 'hex');
alter table identity.audit alter column salt set not null, alter column payload_hash set not null;
create trigger hash_payload before insert on identity.audit for each row execute function identity.hash_payload();

create table identity.audit_seals (
  sequence bigint primary key check (sequence > 0),
  row_id bigint not null unique,
  row_hash text not null,
  previous_hash text not null,
  sealed_at timestamptz not null,
  hash text not null
);
comment on table identity.audit_seals is 'One seal for each row of the sign-in audit, each holding the hash of the one before. Only ever added to. {none}';
comment on column identity.audit_seals.sequence is 'Place in the chain, counted from 1 without a gap.';
comment on column identity.audit_seals.row_id is 'The audit row that is sealed.';
comment on column identity.audit_seals.row_hash is 'SHA-256 of the row, with the hash of its payload in place of the payload.';
comment on column identity.audit_seals.previous_hash is 'Hash of the seal before; zeros for the first.';
comment on column identity.audit_seals.sealed_at is 'When it was sealed, by the database''s clock.';
comment on column identity.audit_seals.hash is 'SHA-256 of all the above: the head of the chain when it is the last.';

create table identity.audit_waiting (
  row_id bigint primary key
);
comment on table identity.audit_waiting is 'Rows of the sign-in audit that wait for their seal. Written in the transaction of the act, so that a row committed late is sealed late, and once. {none}';
comment on column identity.audit_waiting.row_id is 'The audit row.';
insert into identity.audit_waiting select id from identity.audit;

create function identity.await_seal() returns trigger language plpgsql as $$
begin
  insert into identity.audit_waiting (row_id) select id from added;
  return null;
end $$;
comment on function identity.await_seal() is 'Trigger: puts new audit rows where the sealer finds them.';
create trigger await_seal after insert on identity.audit referencing new table as added for each statement execute function identity.await_seal();

grant select, insert on identity.audit_seals to lessen_identity;
grant select, insert, delete on identity.audit_waiting to lessen_identity;
