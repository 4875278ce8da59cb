-- Only for practice installations.
-- Records that only named people, and roles that read what is restricted, may see. They count in figures like any other.
create table private.restricted_records (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid,
  incident_id uuid,
  reason text not null,
  readers uuid[] not null,
  restricted_at timestamptz not null,
  restricted_by uuid not null,
  restricted_by_name text not null,
  lifted_at timestamptz,
  lifted_by uuid,
  lifted_by_name text,
  lifted_because text,
  primary key (organisation_id, id),
  check (num_nonnulls(person_id, incident_id) = 1),
  check (num_nulls(lifted_at, lifted_by, lifted_by_name, lifted_because) in (0, 4))
);
comment on table private.restricted_records is 'A person, or one incident, that only named users and some roles may see: why, who, and when it was lifted again. {staff; accountability; audit-trail; people.read-restricted}';
comment on column private.restricted_records.organisation_id is 'The organisation. {none}';
comment on column private.restricted_records.id is 'The restriction of the record. {none}';
comment on column private.restricted_records.person_id is 'The person, with all their incidents; empty where one incident is meant. {special category; accountability; audit-trail; people.read-restricted}';
comment on column private.restricted_records.incident_id is 'The incident; empty where a person is meant. {special category; accountability; audit-trail; people.read-restricted}';
comment on column private.restricted_records.reason is 'Why, in words. {special category; accountability; audit-trail; people.read-restricted}';
comment on column private.restricted_records.readers is 'The users who see it besides the roles that may.';
comment on column private.restricted_records.restricted_at is 'When.';
comment on column private.restricted_records.restricted_by is 'The user who restricted it.';
comment on column private.restricted_records.restricted_by_name is 'Their name as it was then.';
comment on column private.restricted_records.lifted_at is 'When it was lifted; empty while it stands.';
comment on column private.restricted_records.lifted_by is 'The user who lifted it.';
comment on column private.restricted_records.lifted_by_name is 'Their name as it was then.';
comment on column private.restricted_records.lifted_because is 'Why it was lifted, in words. {special category; accountability; audit-trail; people.read-restricted}';
create unique index restricted_people on private.restricted_records (organisation_id, person_id) where lifted_at is null;
create unique index restricted_incidents on private.restricted_records (organisation_id, incident_id) where lifted_at is null;
select private.wall_off('private.restricted_records');
grant select, insert on private.restricted_records to lessen_app;
grant update (lifted_at, lifted_by, lifted_by_name, lifted_because) on private.restricted_records to lessen_app;
create trigger keep_version after update or delete on private.restricted_records for each row execute function private.keep_version();

-- When a person's record is disposed of, the words about them in what was opened or restricted go too; that it was, stays.
create function private.forget_words_of_disposed() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update private.emergency_openings set reason = 'Disposed of', review_words = case when review_words is not null then 'Disposed of' end
    where organisation_id = new.organisation_id and person_id = new.person_id;
  update private.restricted_records set reason = 'Disposed of', lifted_because = case when lifted_because is not null then 'Disposed of' end
    where organisation_id = new.organisation_id and person_id = new.person_id;
  delete from private.history where organisation_id = new.organisation_id and (
    (table_name = 'emergency_openings' and row_id in (select id from private.emergency_openings where organisation_id = new.organisation_id and person_id = new.person_id))
    or (table_name = 'restricted_records' and row_id in (select id from private.restricted_records where organisation_id = new.organisation_id and person_id = new.person_id)));
  return null;
end $$;
comment on function private.forget_words_of_disposed() is 'Trigger: takes the words about a disposed person out of what was opened in an emergency or restricted.';
revoke execute on function private.forget_words_of_disposed() from public;
create trigger forget_words after update of removed on private.disposals for each row
  when (old.removed is null and new.removed is not null) execute function private.forget_words_of_disposed();
