-- Only for practice installations.
-- What came in from national extracts: each run, and for each row what it said the last time it was read.
create table private.import_runs (
  organisation_id uuid not null,
  id uuid not null,
  source text not null,
  extract_created text not null,
  period_start date not null,
  period_end date not null,
  began_at timestamptz not null,
  ended_at timestamptz not null default clock_timestamp(),
  counts jsonb not null,
  rejected jsonb not null,
  warned jsonb not null,
  primary key (organisation_id, id)
);
comment on table private.import_runs is 'One row for each extract that was read and kept, also when it changed nothing. Only ever added to.';
comment on column private.import_runs.organisation_id is 'The organisation.';
comment on column private.import_runs.id is 'The run.';
comment on column private.import_runs.source is 'What kind of extract, for example mhsds.';
comment on column private.import_runs.extract_created is 'When the extract says it was made (MHSDS M000070), as given.';
comment on column private.import_runs.period_start is 'First day of the reporting period (M000050).';
comment on column private.import_runs.period_end is 'Last day of the reporting period (M000060).';
comment on column private.import_runs.began_at is 'When reading began.';
comment on column private.import_runs.ended_at is 'When all was loaded.';
comment on column private.import_runs.counts is 'Table to how many rows were read, accepted, new, changed, unchanged and rejected.';
comment on column private.import_runs.rejected is 'Rule code to how many rows it rejected. No row''s content is kept.';
comment on column private.import_runs.warned is 'Rule code to how many rows it warned of.';
create index import_runs_by_time on private.import_runs (organisation_id, began_at desc);

create table private.imported_rows (
  organisation_id uuid not null,
  kind text not null,
  local_id text not null,
  record_id uuid not null,
  parent_id uuid,
  fingerprint uuid not null,
  run_id uuid not null,
  primary key (organisation_id, kind, local_id),
  foreign key (organisation_id, run_id) references private.import_runs (organisation_id, id) deferrable initially deferred
);
comment on table private.imported_rows is 'For each row of an extract, what it said when last read: a row that says the same again changes nothing, even where the record was corrected here since.';
comment on column private.imported_rows.organisation_id is 'The organisation.';
comment on column private.imported_rows.kind is 'The kind of row: person, admission, unit, stay, incident, intervention, police request.';
comment on column private.imported_rows.local_id is 'The row''s identifier in the extract.';
comment on column private.imported_rows.record_id is 'The record it is here.';
comment on column private.imported_rows.parent_id is 'For an intervention, the incident it belongs to.';
comment on column private.imported_rows.fingerprint is 'MD5 of what the row said, with whom it belongs to and where; tells same from changed, guards nothing.';
comment on column private.imported_rows.run_id is 'The run that last changed it.';

select private.wall_off(t) from unnest(array['private.import_runs', 'private.imported_rows']::regclass[]) t;
grant select, insert on private.import_runs to lessen_app;
grant select, insert, update on private.imported_rows to lessen_app;
