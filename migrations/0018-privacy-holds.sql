-- Only for practice installations.
-- What the law asks of whoever keeps records: a copy for the person, a hold while somebody looks into it, and disposal by two people.
create table private.holds (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  reason text not null,
  placed_by uuid not null,
  placed_by_name text not null,
  placed_at timestamptz not null,
  lifted_by uuid,
  lifted_by_name text,
  lifted_at timestamptz,
  lifted_because text,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references private.people (organisation_id, id),
  check ((lifted_at is null) = (lifted_by is null)),
  check ((lifted_at is null) = (lifted_because is null))
);
comment on table private.holds is 'While a hold stands, nothing about the person may be disposed of: an inquiry, a complaint, a request. {personal; accountability; person-record; privacy.hold}';
comment on column private.holds.organisation_id is 'The organisation. {none}';
comment on column private.holds.id is 'The hold. {none}';
comment on column private.holds.person_id is 'Whose record must be kept.';
comment on column private.holds.reason is 'Why, in words.';
comment on column private.holds.placed_by is 'The user who placed it. {staff; accountability; person-record; privacy.hold}';
comment on column private.holds.placed_by_name is 'Their name as it was then. {staff; accountability; person-record; privacy.hold}';
comment on column private.holds.placed_at is 'From when it stands.';
comment on column private.holds.lifted_by is 'The user who lifted it. {staff; accountability; person-record; privacy.hold}';
comment on column private.holds.lifted_by_name is 'Their name as it was then. {staff; accountability; person-record; privacy.hold}';
comment on column private.holds.lifted_at is 'Until when it stood; empty while it stands.';
comment on column private.holds.lifted_because is 'Why it ended.';
create index holds_by_person on private.holds (organisation_id, person_id, placed_at);
select private.wall_off('private.holds');
grant select, insert, update (lifted_by, lifted_by_name, lifted_at, lifted_because) on private.holds to lessen_app;

create table private.record_copies (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  made_for text not null,
  names_staff boolean not null,
  taken_out text[] not null,
  made_by uuid not null,
  made_by_name text not null,
  made_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references private.people (organisation_id, id)
);
comment on table private.record_copies is 'Copies of all that is held about a person, made for them or for somebody who acts for them (UK GDPR Article 15). What it said is not kept again. Only ever added to. {personal; accountability; person-record; privacy.copy}';
comment on column private.record_copies.organisation_id is 'The organisation. {none}';
comment on column private.record_copies.id is 'The copy. {none}';
comment on column private.record_copies.person_id is 'Whose record.';
comment on column private.record_copies.made_for is 'Who asked for it, and how it was known that they may have it.';
comment on column private.record_copies.names_staff is 'Whether names of staff are left in it.';
comment on column private.record_copies.taken_out is 'Words taken out because they are about somebody else.';
comment on column private.record_copies.made_by is 'The user who made it. {staff; accountability; person-record; privacy.copy}';
comment on column private.record_copies.made_by_name is 'Their name as it was then. {staff; accountability; person-record; privacy.copy}';
comment on column private.record_copies.made_at is 'When.';
create index record_copies_by_person on private.record_copies (organisation_id, person_id, made_at);
select private.wall_off('private.record_copies');
grant select, insert on private.record_copies to lessen_app;

create table private.disposals (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  ground text not null check (ground in ('time is over', 'erasure was asked for')),
  because text not null,
  asked_by uuid not null,
  asked_by_name text not null,
  asked_at timestamptz not null,
  decision text check (decision in ('disposed of', 'kept')),
  decided_because text,
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  removed jsonb,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references private.people (organisation_id, id),
  check (decided_by is distinct from asked_by),
  check ((decision is null) = (decided_by is null))
);
comment on table private.disposals is 'Asked by one user, decided by another: what is left of a record that was disposed of, as its certificate. {staff; accountability; audit-trail; privacy.dispose}';
comment on column private.disposals.organisation_id is 'The organisation. {none}';
comment on column private.disposals.id is 'The disposal. {none}';
comment on column private.disposals.person_id is 'Whose record: after it, a number that means nobody.';
comment on column private.disposals.ground is 'Why it may be disposed of.';
comment on column private.disposals.because is 'The reason in words, without anything that says who it is.';
comment on column private.disposals.asked_by is 'The user who asked.';
comment on column private.disposals.asked_by_name is 'Their name as it was then.';
comment on column private.disposals.asked_at is 'When.';
comment on column private.disposals.decision is 'Disposed of or kept; empty while nobody has decided.';
comment on column private.disposals.decided_because is 'Why it was kept, in words.';
comment on column private.disposals.decided_by is 'The user who decided: never the one who asked.';
comment on column private.disposals.decided_by_name is 'Their name as it was then.';
comment on column private.disposals.decided_at is 'When.';
comment on column private.disposals.removed is 'How many rows of each table went. {none}';
create unique index disposals_open on private.disposals (organisation_id, person_id) where decision is null;
select private.wall_off('private.disposals');
grant select, insert, update (decision, decided_because, decided_by, decided_by_name, decided_at, removed) on private.disposals to lessen_app;

-- The app can delete no record. This can, for one person, when somebody else than who asked has decided and no hold stands.
-- What happened still counts: facts, stays and months stay, about a number that no name belongs to any more.
create function private.dispose_of(wanted uuid) returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  whose uuid;
  org uuid := private.current_organisation();
  gone jsonb := '{}';
  counted bigint;
  records uuid[];
  others uuid[];
begin
  select person_id into whose from private.disposals
    where organisation_id = org and id = wanted and decision = 'disposed of' and decided_by <> asked_by and removed is null;
  if whose is null then raise exception 'no decided disposal'; end if;
  perform from private.people where organisation_id = org and id = whose for update;
  if exists (select from private.holds where organisation_id = org and person_id = whose and lifted_at is null) then
    raise exception 'a hold stands';
  end if;
  records := array(select id from private.incidents where organisation_id = org and person_id = whose);
  others := array(select id from private.stays where organisation_id = org and person_id = whose
    union all select id from private.admissions where organisation_id = org and person_id = whose
    union all select p.id from private.police_requests p join private.stays s on s.organisation_id = org and s.id = p.stay_id
      where p.organisation_id = org and s.person_id = whose);
  delete from private.intervention_staff where organisation_id = org and incident_id = any(records);
  get diagnostics counted = row_count; gone := gone || jsonb_build_object('intervention_staff', counted);
  delete from private.interventions where organisation_id = org and incident_id = any(records);
  get diagnostics counted = row_count; gone := gone || jsonb_build_object('interventions', counted);
  delete from private.incident_versions where organisation_id = org and incident_id = any(records);
  get diagnostics counted = row_count; gone := gone || jsonb_build_object('incident_versions', counted);
  delete from private.incidents where organisation_id = org and id = any(records);
  get diagnostics counted = row_count; gone := gone || jsonb_build_object('incidents', counted);
  delete from private.characteristics where organisation_id = org and person_id = whose;
  get diagnostics counted = row_count; gone := gone || jsonb_build_object('characteristics', counted);
  delete from private.person_words where organisation_id = org and person_id = whose;
  get diagnostics counted = row_count; gone := gone || jsonb_build_object('person_words', counted);
  delete from private.drafts where organisation_id = org and (id = any(records) or answers->>'person' = whose::text);
  get diagnostics counted = row_count; gone := gone || jsonb_build_object('drafts', counted);
  delete from private.record_copies where organisation_id = org and person_id = whose;
  get diagnostics counted = row_count; gone := gone || jsonb_build_object('record_copies', counted);
  delete from private.holds where organisation_id = org and person_id = whose;
  get diagnostics counted = row_count; gone := gone || jsonb_build_object('holds', counted);
  update private.people set local_id = 'disposed ' || wanted, nhs_number = null, given_name = null, family_name = null,
    known_as = null, born_on = null where organisation_id = org and id = whose;
  delete from private.history where organisation_id = org and (row_id = whose or row_id = any(records) or row_id = any(others));
  get diagnostics counted = row_count; gone := gone || jsonb_build_object('history', counted);
  update private.disposals set removed = gone where organisation_id = org and id = wanted;
  return gone;
end $$;
comment on function private.dispose_of(uuid) is 'Removes what is held about the person of a disposal that another user than its asker decided, unless a hold stands; gives how many rows went.';
revoke execute on function private.dispose_of(uuid) from public;
grant execute on function private.dispose_of(uuid) to lessen_app;
