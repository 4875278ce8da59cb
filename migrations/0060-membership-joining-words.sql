-- What organisations are asked and can promise is wording of the network: its team changes it, version by version.
create table network.joining_sets (
  version integer primary key check (version >= 2),
  source text not null check (source <> ''),
  questions jsonb not null check (jsonb_typeof(questions) = 'array'),
  commitments jsonb not null check (jsonb_typeof(commitments) = 'array'),
  published_on date not null,
  published_by text not null,
  published_by_name text not null
);
comment on table network.joining_sets is 'The questions and the commitments of each version that was published; the first version comes with the program. Members keep the words that they answered. Only ever added to. {none}';
comment on column network.joining_sets.version is 'The version; 2 is the first that the network published.';
comment on column network.joining_sets.source is 'Where the words come from, as it is shown to whoever answers.';
comment on column network.joining_sets.questions is 'The three questions: code, words, hint. The same words keep their code.';
comment on column network.joining_sets.commitments is 'What can be promised: code, sentence. The same sentence keeps its code.';
comment on column network.joining_sets.published_on is 'From which day it holds.';
comment on column network.joining_sets.published_by is 'Which user published it. {staff; accountability; network-content; nobody}';
comment on column network.joining_sets.published_by_name is 'What they are called. {staff; accountability; network-content; membership.reword}';

create table network.joining_drafts (
  only_row boolean primary key default true check (only_row),
  revision integer not null,
  words jsonb not null,
  saved_at timestamptz not null,
  saved_by_name text not null
);
comment on table network.joining_drafts is 'The next version while it is written; one at a time, gone when it is published or thrown away. {none}';
comment on column network.joining_drafts.only_row is 'Always true: there is one row at most.';
comment on column network.joining_drafts.revision is 'Counted up by each saving, so that what is published is what was looked at.';
comment on column network.joining_drafts.words is 'Source, questions with hints, and commitments, as they were typed.';
comment on column network.joining_drafts.saved_at is 'When it was saved last.';
comment on column network.joining_drafts.saved_by_name is 'Who saved it last. {staff; accountability; network-content; membership.reword}';

grant select, insert on network.joining_sets to lessen_app;
grant select, insert, update, delete on network.joining_drafts to lessen_app;
select network.touch_on_change('network.joining_sets');
select network.never_shown('network.joining_drafts');
