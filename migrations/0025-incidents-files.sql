-- Only for practice installations.
-- Files that belong to the record of an incident: added, and perhaps removed with a reason; never lost.
create table private.incident_files (
  organisation_id uuid not null,
  id uuid not null,
  incident_id uuid not null,
  file_id uuid not null,
  shows text not null check (shows <> ''),
  added_at timestamptz not null default clock_timestamp(),
  added_by uuid,
  added_by_name text not null,
  removed_at timestamptz,
  removed_by uuid,
  removed_by_name text,
  removed_because text,
  check ((removed_at is null) = (removed_by_name is null) and (removed_at is null) = (removed_because is null)),
  primary key (organisation_id, id),
  foreign key (organisation_id, incident_id) references private.incidents (organisation_id, id),
  foreign key (organisation_id, file_id) references private.files (organisation_id, id)
);
comment on table private.incident_files is 'Which files belong to which incident, and what they show. {special category; care; person-record; incidents.read}';
comment on column private.incident_files.organisation_id is 'The organisation. {none}';
comment on column private.incident_files.id is 'This file as part of this record.';
comment on column private.incident_files.incident_id is 'The incident.';
comment on column private.incident_files.file_id is 'The file.';
comment on column private.incident_files.shows is 'What it shows, in words, for those who cannot see it or should not have to.';
comment on column private.incident_files.added_at is 'When it was added.';
comment on column private.incident_files.added_by is 'Who added it; empty for a named job. {staff; accountability; person-record; incidents.read}';
comment on column private.incident_files.added_by_name is 'Their name then. {staff; accountability; person-record; incidents.read}';
comment on column private.incident_files.removed_at is 'When it was removed from the record. It is kept all the same.';
comment on column private.incident_files.removed_by is 'Who removed it. {staff; accountability; person-record; incidents.read}';
comment on column private.incident_files.removed_by_name is 'Their name then. {staff; accountability; person-record; incidents.read}';
comment on column private.incident_files.removed_because is 'Why.';
create index incident_files_by_incident on private.incident_files (organisation_id, incident_id, added_at);
create index incident_files_by_file on private.incident_files (organisation_id, file_id);
select private.wall_off('private.incident_files');
grant select, insert, update on private.incident_files to lessen_app;
create trigger keep_version after update or delete on private.incident_files for each row execute function private.keep_version();
