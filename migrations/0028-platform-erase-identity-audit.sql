-- What the sign-in audit says of somebody can be erased lawfully, as that of an organisation can: words and salt go, the
-- row, its hash and its seal stay.
alter table identity.audit alter column payload drop not null, alter column salt drop not null;
comment on column identity.audit.payload is 'What changed, in identifiers; empty (null) once it was lawfully erased.';
comment on column identity.audit.salt is 'Random; erased together with the payload, so that the hash no longer says anything and the chain stays whole. {secret; accountability; audit-trail; nobody}';

create function identity.erase_audit_payload(rows bigint[]) returns bigint[] language sql security definer
  set search_path = pg_catalog, pg_temp as $$
  with erased as (
    update identity.audit set payload = null, salt = null
    where id = any(rows) and payload is not null and deed <> 'audit.erased'
    returning id)
  select coalesce(array_agg(id order by id), '{}') from erased
$$;
comment on function identity.erase_audit_payload(bigint[]) is 'Takes payload and salt out of rows of the sign-in audit, and gives those it took them from. The caller writes audit.erased in the same transaction.';
revoke execute on function identity.erase_audit_payload(bigint[]) from public;
grant execute on function identity.erase_audit_payload(bigint[]) to lessen_identity;
