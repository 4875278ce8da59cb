-- Only for practice installations.
-- People, what they say of themselves, and where they stayed: the source of bed days.
create table private.people (
  organisation_id uuid not null,
  id uuid not null,
  local_id text not null,
  nhs_number text,
  given_name text,
  family_name text,
  known_as text,
  born_on date,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, local_id)
);
comment on table private.people is 'A person being supported.';
comment on column private.people.organisation_id is 'The organisation.';
comment on column private.people.id is 'The person.';
comment on column private.people.local_id is 'The organisation''s own identifier (MHSDS LocalPatientID): the consistent identifier of the Use of Force Act s.6(5)(g).';
comment on column private.people.nhs_number is 'NHS number, ten digits, when known.';
comment on column private.people.given_name is 'Given names; empty where the person came from a national extract without names.';
comment on column private.people.family_name is 'Family name.';
comment on column private.people.known_as is 'What the person likes to be called.';
comment on column private.people.born_on is 'Date of birth, when known.';
comment on column private.people.created_at is 'When they were added here.';

create table private.person_words (
  organisation_id uuid not null,
  word text not null collate "C",
  person_id uuid not null,
  primary key (organisation_id, word, person_id),
  foreign key (organisation_id, person_id) references private.people (organisation_id, id) on delete cascade
);
comment on table private.person_words is 'Words of names and identifiers, lower case without accents, for finding by a few letters.';
comment on column private.person_words.organisation_id is 'The organisation.';
comment on column private.person_words.word is 'One word.';
comment on column private.person_words.person_id is 'Whose.';

create table private.characteristics (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null,
  state text not null check (state in ('given', 'not known', 'not stated', 'prefer not to say')),
  code text,
  words text,
  source text not null,
  noted_on date not null,
  noted_by text not null,
  created_at timestamptz not null default clock_timestamp(),
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references private.people (organisation_id, id),
  check (state = 'given' or (code is null and words is null)),
  check (state <> 'given' or code is not null or words is not null)
);
comment on table private.characteristics is 'What a person says of themselves, noted away from any incident. Only ever added to: the latest of a kind holds.';
comment on column private.characteristics.organisation_id is 'The organisation.';
comment on column private.characteristics.id is 'The note.';
comment on column private.characteristics.person_id is 'The person.';
comment on column private.characteristics.kind is 'Which characteristic, for example ethnicity or gender.';
comment on column private.characteristics.state is 'given; not known (nobody asked or no answer yet); not stated (asked, not answered); prefer not to say (the person''s choice).';
comment on column private.characteristics.code is 'A code of the national list, when one was chosen.';
comment on column private.characteristics.words is 'The person''s own words.';
comment on column private.characteristics.source is 'Who it comes from: the person, family, an earlier record, a national extract.';
comment on column private.characteristics.noted_on is 'The day it was said.';
comment on column private.characteristics.noted_by is 'Who wrote it down.';
comment on column private.characteristics.created_at is 'When it was written here.';
create index characteristics_by_person on private.characteristics (organisation_id, person_id, kind, noted_on desc, created_at desc);

create table private.admissions (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  local_id text not null,
  referral_id text,
  started_on date not null,
  started_time time,
  ended_on date,
  ended_time time,
  inactivated_on date,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, local_id),
  foreign key (organisation_id, person_id) references private.people (organisation_id, id)
);
comment on table private.admissions is 'A person''s unbroken time with the organisation (MHSDS hospital provider spell): the source of bed days.';
comment on column private.admissions.organisation_id is 'The organisation.';
comment on column private.admissions.id is 'The admission.';
comment on column private.admissions.person_id is 'The person.';
comment on column private.admissions.local_id is 'MHSDS HospProvSpellID, or one made here.';
comment on column private.admissions.referral_id is 'MHSDS ServiceRequestID.';
comment on column private.admissions.started_on is 'First day.';
comment on column private.admissions.started_time is 'Time of day, when known.';
comment on column private.admissions.ended_on is 'Day of discharge; empty while it goes on.';
comment on column private.admissions.ended_time is 'Time of day, when known.';
comment on column private.admissions.inactivated_on is 'Day the record was made inactive; ends bed days in its place (national rule).';
comment on column private.admissions.created_at is 'When it was added here.';
create index admissions_by_person on private.admissions (organisation_id, person_id, started_on);
create index admissions_by_time on private.admissions (organisation_id, started_on) include (ended_on, inactivated_on);

create table private.stays (
  organisation_id uuid not null,
  id uuid not null,
  admission_id uuid not null,
  person_id uuid not null,
  unit_id uuid not null,
  local_id text not null,
  started_on date not null,
  started_time time,
  ended_on date,
  ended_time time,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, local_id),
  foreign key (organisation_id, admission_id) references private.admissions (organisation_id, id),
  foreign key (organisation_id, person_id) references private.people (organisation_id, id),
  foreign key (organisation_id, unit_id) references private.units (organisation_id, id)
);
comment on table private.stays is 'A person''s time in one unit, within an admission (MHSDS ward stay): the source of a unit''s bed days.';
comment on column private.stays.organisation_id is 'The organisation.';
comment on column private.stays.id is 'The stay.';
comment on column private.stays.admission_id is 'The admission it is part of.';
comment on column private.stays.person_id is 'The person.';
comment on column private.stays.unit_id is 'The unit.';
comment on column private.stays.local_id is 'MHSDS WardStayID, or one made here.';
comment on column private.stays.started_on is 'First day in the unit.';
comment on column private.stays.started_time is 'Time of day, when known.';
comment on column private.stays.ended_on is 'Last day; empty while it goes on.';
comment on column private.stays.ended_time is 'Time of day, when known.';
comment on column private.stays.created_at is 'When it was added here.';
create index stays_by_person on private.stays (organisation_id, person_id, started_on);
create index stays_by_admission on private.stays (organisation_id, admission_id, started_on);
create index stays_by_unit on private.stays (organisation_id, unit_id, started_on) include (ended_on, person_id);

select private.wall_off(t) from unnest(array['private.people', 'private.person_words', 'private.characteristics', 'private.admissions', 'private.stays']::regclass[]) t;
grant select, insert, update on private.people, private.admissions, private.stays to lessen_app;
grant select, insert, delete on private.person_words to lessen_app;
grant select, insert on private.characteristics to lessen_app;
create trigger keep_version after update or delete on private.people for each row execute function private.keep_version();
create trigger keep_version after update or delete on private.admissions for each row execute function private.keep_version();
create trigger keep_version after update or delete on private.stays for each row execute function private.keep_version();
