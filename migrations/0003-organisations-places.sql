-- Only for practice installations.
-- An organisation, its sites and units, and the staff who work there.
create table private.organisations (
  organisation_id uuid primary key,
  id uuid not null generated always as (organisation_id) stored,
  code text not null,
  name text not null,
  sector text not null check (sector in ('health', 'social care', 'education')),
  created_at timestamptz not null default now()
);
comment on table private.organisations is 'The organisation itself: one row in its own scope.';
comment on column private.organisations.organisation_id is 'The organisation.';
comment on column private.organisations.id is 'The same, so that kept versions find it.';
comment on column private.organisations.code is 'ODS code (England), or a code of its own.';
comment on column private.organisations.name is 'Name as people know it.';
comment on column private.organisations.sector is 'health, social care or education.';
comment on column private.organisations.created_at is 'When it was set up here.';

create table private.sites (
  organisation_id uuid not null,
  id uuid not null,
  name text not null,
  code text,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id)
);
comment on table private.sites is 'A place with an address that holds units.';
comment on column private.sites.organisation_id is 'The organisation.';
comment on column private.sites.id is 'The site.';
comment on column private.sites.name is 'Its name.';
comment on column private.sites.code is 'ODS site code, when it has one.';
comment on column private.sites.created_at is 'When it was set up here.';

create table private.units (
  organisation_id uuid not null,
  id uuid not null,
  site_id uuid,
  name text not null,
  code text not null,
  kind text not null check (kind in ('ward', 'home', 'class', 'school')),
  beds int check (beds >= 0),
  jurisdiction text not null,
  ward_type text,
  closed_on date,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, code),
  foreign key (organisation_id, site_id) references private.sites (organisation_id, id)
);
comment on table private.units is 'A ward, home, class or school: where people stay and incidents happen.';
comment on column private.units.organisation_id is 'The organisation.';
comment on column private.units.id is 'The unit.';
comment on column private.units.site_id is 'The site it is at.';
comment on column private.units.name is 'Its name.';
comment on column private.units.code is 'Ward code as sent in returns (MHSDS WardCode), or a code of its own; unique in the organisation.';
comment on column private.units.kind is 'ward, home, class or school.';
comment on column private.units.beds is 'How many beds or places; empty where it has none.';
comment on column private.units.jurisdiction is 'A code of the jurisdictions in the catalogue: which law applies here.';
comment on column private.units.ward_type is 'MHSDS WardType (M903060) as given.';
comment on column private.units.closed_on is 'The first day it no longer runs.';
comment on column private.units.created_at is 'When it was set up here.';

create table private.staff (
  organisation_id uuid not null,
  id uuid not null,
  name text not null,
  job_title text not null,
  user_id uuid,
  ended_on date,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id)
);
comment on table private.staff is 'People who work for the organisation, whether or not they sign in.';
comment on column private.staff.organisation_id is 'The organisation.';
comment on column private.staff.id is 'The member of staff.';
comment on column private.staff.name is 'Name; recorded on incidents they took part in (Use of Force Act s.6(5)(h)).';
comment on column private.staff.job_title is 'Job title; recorded with the name (s.6(5)(h)).';
comment on column private.staff.user_id is 'Their sign-in, when they have one.';
comment on column private.staff.ended_on is 'The first day they no longer work here.';
comment on column private.staff.created_at is 'When they were added.';
create unique index staff_by_user on private.staff (organisation_id, user_id) where user_id is not null;

create table private.staff_places (
  organisation_id uuid not null,
  staff_id uuid not null,
  unit_id uuid not null,
  primary key (organisation_id, staff_id, unit_id),
  foreign key (organisation_id, staff_id) references private.staff (organisation_id, id),
  foreign key (organisation_id, unit_id) references private.units (organisation_id, id)
);
comment on table private.staff_places is 'Which units a member of staff works in; none means the whole organisation.';
comment on column private.staff_places.organisation_id is 'The organisation.';
comment on column private.staff_places.staff_id is 'The member of staff.';
comment on column private.staff_places.unit_id is 'The unit.';

create table private.staff_words (
  organisation_id uuid not null,
  word text not null collate "C",
  staff_id uuid not null,
  primary key (organisation_id, word, staff_id),
  foreign key (organisation_id, staff_id) references private.staff (organisation_id, id) on delete cascade
);
comment on table private.staff_words is 'Words of staff names, lower case without accents, for finding by a few letters.';
comment on column private.staff_words.organisation_id is 'The organisation.';
comment on column private.staff_words.word is 'One word.';
comment on column private.staff_words.staff_id is 'Whose.';

select private.wall_off(t) from unnest(array['private.organisations', 'private.sites', 'private.units', 'private.staff', 'private.staff_places', 'private.staff_words']::regclass[]) t;
grant select, insert, update on private.organisations, private.sites, private.units, private.staff to lessen_app;
grant select, insert, delete on private.staff_places, private.staff_words to lessen_app;
create trigger keep_version after update or delete on private.organisations for each row execute function private.keep_version();
create trigger keep_version after update or delete on private.sites for each row execute function private.keep_version();
create trigger keep_version after update or delete on private.units for each row execute function private.keep_version();
create trigger keep_version after update or delete on private.staff for each row execute function private.keep_version();
