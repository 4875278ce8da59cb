-- What visitors said of an entry: whether it was useful to them, and what would make it better.
create table network.useful_answers (
  id uuid primary key,
  entry_id uuid not null references network.entries (id),
  useful boolean not null,
  better text not null check (length(better) <= 1000),
  said_on date not null
);
create index useful_answers_by_entry on network.useful_answers (entry_id, said_on desc);
comment on table network.useful_answers is 'What visitors said of an entry, each once. Nothing is kept of who they are. {none}';
comment on column network.useful_answers.id is 'One answer.';
comment on column network.useful_answers.entry_id is 'What it is about.';
comment on column network.useful_answers.useful is 'Whether it was useful to them.';
comment on column network.useful_answers.better is 'What would make it better; empty for nothing. {personal; network; network-content; library.look-after}';
comment on column network.useful_answers.said_on is 'The day, by the clocks of the desk.';
grant select, insert on network.useful_answers to lessen_app;
select network.never_shown('network.useful_answers');
