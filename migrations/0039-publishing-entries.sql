-- Everything the network publishes, whatever its shape: what is public, which versions wait, and every step of each.
alter table network.entries
  add column shape text not null default 'resource' check (shape ~ '^[a-z]+(-[a-z]+)*$'),
  add column body text not null default '',
  add column details jsonb not null default '{}' check (jsonb_typeof(details) = 'object'),
  add column practices text[] not null default '{}',
  add column languages text[] not null default '{}',
  add column licence text,
  add column superseded_by uuid references network.entries (id),
  add column review_on date,
  add column welsh jsonb,
  add column easy_read jsonb,
  add column owner_id uuid,
  add column owner_name text,
  add column public_until timestamptz,
  add column public_version integer,
  add column first_published_at timestamptz,
  add column proposed_version integer,
  add column scheduled_version integer,
  add column scheduled_at timestamptz,
  add column scheduled_by text;
update network.entries set public_version = version, first_published_at = published_at where published_at is not null;
alter table network.entries
  add check ((published_at is null) = (public_version is null)),
  add check (superseded_by <> id),
  add check (num_nulls(scheduled_version, scheduled_at, scheduled_by) in (0, 3)),
  add check (num_nulls(owner_id, owner_name) in (0, 2));
create index entries_by_shape on network.entries (shape, published_at desc, id) where published_at is not null;
create index entries_scheduled on network.entries (scheduled_at) where scheduled_at is not null;
create index entries_ending on network.entries (public_until) where public_until is not null;
create index entries_superseding on network.entries (superseded_by) where superseded_by is not null;
create index entries_to_review on network.entries (review_on) where review_on is not null;
comment on column network.entries.code is 'The last part of its address. Never used for another entry, whatever its shape.';
comment on column network.entries.shape is 'How it is written and shown, and under which folder: a code of the shapes.';
comment on column network.entries.body is 'The text itself, in the light markup; empty where there is none.';
comment on column network.entries.details is 'The answers to the questions that only its shape asks. {personal; network; network-content; everybody}';
comment on column network.entries.practices is 'Kinds of restrictive practice it is about.';
comment on column network.entries.languages is 'Languages it is in; none said means English.';
comment on column network.entries.licence is 'Under which terms it may be used, in words.';
comment on column network.entries.superseded_by is 'The entry that took its place.';
comment on column network.entries.review_on is 'The day by which somebody looks whether it still holds.';
comment on column network.entries.welsh is 'The same in Welsh, who made it, and who has signed it. {personal; network; network-content; everybody}';
comment on column network.entries.easy_read is 'The same in easy read, and which group has checked it. {personal; network; network-content; everybody}';
comment on column network.entries.owner_id is 'Which user looks after it. {staff; network; network-content; publishing.write}';
comment on column network.entries.owner_name is 'What they are called. {staff; network; network-content; publishing.write}';
comment on column network.entries.public_until is 'From when on it is no longer public; empty for no end.';
comment on column network.entries.public_version is 'The version that is public; empty while none is.';
comment on column network.entries.first_published_at is 'When it became public first, even when it is not any more.';
comment on column network.entries.proposed_version is 'The version that its writer proposes for publishing.';
comment on column network.entries.scheduled_version is 'The version that will be published by itself.';
comment on column network.entries.scheduled_at is 'When that will be.';
comment on column network.entries.scheduled_by is 'Which user said so. {staff; accountability; network-content; nobody}';
comment on column network.entries.version is 'The number of its latest version, public or not.';
comment on column network.entries.changed_at is 'When what is public of it changed last.';
comment on column network.entries.published_at is 'When it became public, which a correction does not change; empty while it is not.';

alter table network.entry_versions add column saved_by_name text not null default '';
comment on column network.entry_versions.saved_by_name is 'What they are called. {staff; accountability; network-content; publishing.write}';

create table network.entry_steps (
  id uuid primary key,
  entry_id uuid not null references network.entries (id),
  version integer not null,
  step text not null,
  at timestamptz not null,
  by_code text not null,
  by_name text not null,
  says text
);
create index entry_steps_by_entry on network.entry_steps (entry_id, at);
comment on table network.entry_steps is 'What became of the versions of an entry: proposed, scheduled, published, withdrawn. Only ever added to. {none}';
comment on column network.entry_steps.id is 'The step.';
comment on column network.entry_steps.entry_id is 'The entry.';
comment on column network.entry_steps.version is 'The version it was done with.';
comment on column network.entry_steps.step is 'What was done.';
comment on column network.entry_steps.at is 'When.';
comment on column network.entry_steps.by_code is 'Which user or named job did it. {staff; accountability; network-content; nobody}';
comment on column network.entry_steps.by_name is 'What they are called. {staff; accountability; network-content; publishing.write}';
comment on column network.entry_steps.says is 'Why, or for when, in words.';

create table network.entry_codes (
  code text primary key,
  entry_id uuid not null references network.entries (id)
);
create index entry_codes_by_entry on network.entry_codes (entry_id);
insert into network.entry_codes (code, entry_id) select code, id from network.entries;
comment on table network.entry_codes is 'Every code that an entry has or had, so that an old address never leads to something else. Only ever added to. {none}';
comment on column network.entry_codes.code is 'The code.';
comment on column network.entry_codes.entry_id is 'Whose it is for good.';

grant select, insert on network.entry_steps, network.entry_codes to lessen_app;
grant delete on network.known_words to lessen_app;

create table network.shape_rules (
  shape text primary key,
  needs_two boolean not null
);
comment on table network.shape_rules is 'How the network publishes each shape. {none}';
comment on column network.shape_rules.shape is 'A code of the shapes.';
comment on column network.shape_rules.needs_two is 'Whether who wrote a version may not be the one who publishes it.';
grant select, insert, update on network.shape_rules to lessen_app;
