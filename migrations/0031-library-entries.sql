-- What the network offers to everybody: one row for each thing, every version of it, and the words it is found by.
create extension if not exists pg_trgm with schema public;

create table network.entries (
  id uuid primary key,
  code text not null unique check (code ~ '^[a-z0-9]+(-+[a-z0-9]+)*$'),
  kind text not null,
  title text not null check (title <> ''),
  is_title_given boolean not null,
  description text not null,
  publisher text,
  year_stated text,
  year smallint,
  settings text[] not null default '{}',
  audiences text[] not null default '{}',
  topics text[] not null default '{}',
  nations text[] not null default '{}',
  formats text[] not null default '{}',
  people text[] not null default '{}',
  note text,
  link text check (link ~ '^https?://'),
  version integer not null default 1 check (version > 0),
  changed_at timestamptz not null,
  published_at timestamptz
);
create index entries_by_title on network.entries (lower(title), id) where published_at is not null;
create index entries_by_kind on network.entries (kind) where published_at is not null;
comment on table network.entries is 'Everything the network offers: resources, news, stories, who is who. Public once published. {none}';
comment on column network.entries.id is 'The entry.';
comment on column network.entries.code is 'Its address: /resources/CODE. Never used for another entry.';
comment on column network.entries.kind is 'A code of the kinds in the catalogue.';
comment on column network.entries.title is 'Its title, as on the original; ours where none was given.';
comment on column network.entries.is_title_given is 'Whether the title is that of the original.';
comment on column network.entries.description is 'What it is, in a sentence or two.';
comment on column network.entries.publisher is 'Who published the original; empty where nobody says.';
comment on column network.entries.year_stated is 'The date or year as it was stated, in the words found.';
comment on column network.entries.year is 'The year to sort and filter by, where one is stated.';
comment on column network.entries.settings is 'Where it is for: health, social-care, education.';
comment on column network.entries.audiences is 'For whom it is written.';
comment on column network.entries.topics is 'What it is about.';
comment on column network.entries.nations is 'Where its law or guidance holds.';
comment on column network.entries.formats is 'In what forms the original exists.';
comment on column network.entries.people is 'People named with the original, as they are named there. {personal; network; network-content; everybody}';
comment on column network.entries.note is 'What editors have noted about it; not shown to visitors.';
comment on column network.entries.link is 'Where the original is; empty where it is not held here.';
comment on column network.entries.version is 'How often it was saved.';
comment on column network.entries.changed_at is 'When it was last saved.';
comment on column network.entries.published_at is 'When it became public; empty while it is not.';

create table network.entry_relations (
  entry_id uuid not null references network.entries (id) on delete cascade,
  related_id uuid not null references network.entries (id) on delete cascade,
  primary key (entry_id, related_id),
  check (entry_id <> related_id)
);
create index entry_relations_back on network.entry_relations (related_id);
comment on table network.entry_relations is 'Which entries belong together. Shown from both sides. {none}';
comment on column network.entry_relations.entry_id is 'The entry that names the other.';
comment on column network.entry_relations.related_id is 'The one it names.';

create table network.entry_versions (
  entry_id uuid not null references network.entries (id) on delete cascade,
  version integer not null,
  content jsonb not null,
  saved_at timestamptz not null,
  saved_by text not null,
  primary key (entry_id, version)
);
comment on table network.entry_versions is 'Every version of an entry, whole. Only ever added to. {none}';
comment on column network.entry_versions.entry_id is 'The entry.';
comment on column network.entry_versions.version is 'Counted from 1.';
comment on column network.entry_versions.content is 'All of it as it was saved. {personal; network; network-content; everybody}';
comment on column network.entry_versions.saved_at is 'When.';
comment on column network.entry_versions.saved_by is 'Which user or named job saved it. {staff; accountability; network-content; nobody}';

create table network.entry_words (
  word text not null,
  entry_id uuid not null references network.entries (id) on delete cascade,
  weight real not null,
  primary key (word, entry_id)
) ;
create index entry_words_by_entry on network.entry_words (entry_id);
comment on table network.entry_words is 'By which words, and pairs of words of the title, an entry is found. Made anew whenever it is saved. {none}';
comment on column network.entry_words.word is 'The stem of a word, or two stems with a space between.';
comment on column network.entry_words.entry_id is 'The entry.';
comment on column network.entry_words.weight is 'How much the word says about the entry, above 0 and below 1.';

create table network.known_words (
  word text primary key,
  stem text not null
);
create index known_words_alike on network.known_words using gin (word gin_trgm_ops);
comment on table network.known_words is 'Words as they are written in entries, to find the one that somebody meant. {none}';
comment on column network.known_words.word is 'The word, in small letters.';
comment on column network.known_words.stem is 'Its stem, as in entry_words.';

grant select, insert, update on network.entries to lessen_app;
grant select, insert on network.entry_versions, network.known_words to lessen_app;
grant select, insert, delete on network.entry_relations, network.entry_words to lessen_app;
