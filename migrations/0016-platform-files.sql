-- Only for practice installations.
-- Files that people added: what is known of each. The content lies on the disk, named by its hash.
create table private.files (
  organisation_id uuid not null,
  id uuid not null,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  name text not null check (name <> ''),
  kind text not null,
  bytes bigint not null check (bytes > 0),
  scan text not null check (scan in ('clean', 'waiting', 'no scanner', 'infected')),
  scanned_at timestamptz,
  retention text not null,
  added_at timestamptz not null default clock_timestamp(),
  added_by uuid,
  added_by_name text not null,
  primary key (organisation_id, id)
);
comment on table private.files is 'Each file that somebody added. Its content lies under the files folder: organisation, then hash. {special category; care; person-record; incidents.read}';
comment on column private.files.organisation_id is 'The organisation. {none}';
comment on column private.files.id is 'The file.';
comment on column private.files.hash is 'SHA-256 of the content as it is kept, after what identifies people by accident was taken out.';
comment on column private.files.name is 'What it was called when it was added, made safe to show. Never part of a path.';
comment on column private.files.kind is 'The kind of file: jpeg, png, webp, pdf, text, csv, docx, xlsx or odt.';
comment on column private.files.bytes is 'How large it is, as kept.';
comment on column private.files.scan is 'Whether a virus scanner saw it. One that was found infected is never shown.';
comment on column private.files.scanned_at is 'When the scanner answered.';
comment on column private.files.retention is 'Which rule says how long it is kept: a code of catalogue/retentions. {none}';
comment on column private.files.added_at is 'When it was added.';
comment on column private.files.added_by is 'Who added it; empty for a named job. {staff; accountability; person-record; incidents.read}';
comment on column private.files.added_by_name is 'Their name then. {staff; accountability; person-record; incidents.read}';
create index files_by_hash on private.files (organisation_id, hash);
create index files_waiting on private.files (organisation_id, added_at) where scan = 'waiting';
select private.wall_off('private.files');
grant select, insert, update on private.files to lessen_app;
create trigger keep_version after update or delete on private.files for each row execute function private.keep_version();
