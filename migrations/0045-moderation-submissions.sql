-- What strangers send in and the network's team decides of; who is on duty, and what may be sent while nobody is.
create table network.submissions (
  id uuid primary key,
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  email text,
  received_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'asked', 'accepted', 'refused')),
  claimed_by uuid,
  claimed_by_name text,
  claimed_at timestamptz,
  decided_at timestamptz,
  decided_by uuid,
  decided_by_name text,
  reason text,
  leads_to text,
  check ((decided_at is not null) = (state in ('accepted', 'refused'))),
  check (num_nulls(claimed_by, claimed_by_name, claimed_at) in (0, 3))
);
create index submissions_undecided on network.submissions (received_at) where decided_at is null;
create index submissions_by_decision on network.submissions (decided_at desc) where decided_at is not null;
comment on table network.submissions is 'What strangers sent in, and what the team decided. Nobody else sees it before it was accepted. {none}';
comment on column network.submissions.id is 'The submission.';
comment on column network.submissions.kind is 'A code of the moderated kinds.';
comment on column network.submissions.content is 'What was sent, as its kind keeps it. {personal; network; network-content; moderation.decide}';
comment on column network.submissions.email is 'Where its sender wants to be told. Forgotten thirty days after the decision. {personal; network; sent-in; moderation.decide}';
comment on column network.submissions.received_at is 'When it came.';
comment on column network.submissions.state is 'waiting; asked (its sender was asked something); accepted; refused.';
comment on column network.submissions.claimed_by is 'Which moderator looks at it, so that no other decides it. {staff; accountability; network-content; moderation.decide}';
comment on column network.submissions.claimed_by_name is 'What they are called. {staff; accountability; network-content; moderation.decide}';
comment on column network.submissions.claimed_at is 'Since when.';
comment on column network.submissions.decided_at is 'When it was accepted or refused.';
comment on column network.submissions.decided_by is 'Which moderator decided. {staff; accountability; network-content; moderation.decide}';
comment on column network.submissions.decided_by_name is 'What they are called. {staff; accountability; network-content; moderation.decide}';
comment on column network.submissions.reason is 'Why it was refused, as its sender was told.';
comment on column network.submissions.leads_to is 'Where what became of it is, as a path.';

create table network.submission_words (
  id uuid primary key,
  submission_id uuid not null references network.submissions (id) on delete cascade,
  at timestamptz not null,
  by text not null check (by in ('team', 'sender')),
  says text not null
);
create index submission_words_by_submission on network.submission_words (submission_id, at);
comment on table network.submission_words is 'What senders were asked, and what they answered. {none}';
comment on column network.submission_words.id is 'One question or answer.';
comment on column network.submission_words.submission_id is 'What it is about.';
comment on column network.submission_words.at is 'When.';
comment on column network.submission_words.by is 'Whether the team asked or the sender answered.';
comment on column network.submission_words.says is 'The words. {personal; network; network-content; moderation.decide}';

create table network.duty_turns (
  id uuid primary key,
  name text not null check (name <> ''),
  from_day date not null,
  until_day date,
  weekdays smallint[] not null check (cardinality(weekdays) > 0 and weekdays <@ '{1,2,3,4,5,6,7}'),
  starts time not null,
  ends time not null check (ends > starts)
);
comment on table network.duty_turns is 'Who of the team looks after what is sent in, and when, by the clock in London. {staff; work; network-content; moderation.decide}';
comment on column network.duty_turns.id is 'One turn. {none}';
comment on column network.duty_turns.name is 'Who.';
comment on column network.duty_turns.from_day is 'The first day.';
comment on column network.duty_turns.until_day is 'The last day; empty while there is no end.';
comment on column network.duty_turns.weekdays is 'Days of the week, 1 for Monday to 7 for Sunday.';
comment on column network.duty_turns.starts is 'From this time of day.';
comment on column network.duty_turns.ends is 'Until this time of day.';

create table network.days_off (
  day date primary key,
  name text not null check (name <> '')
);
comment on table network.days_off is 'Days on which nobody is on duty. Begins with the bank holidays of England and Wales as we know them: the team keeps it. {none}';
comment on column network.days_off.day is 'The day.';
comment on column network.days_off.name is 'Why.';
insert into network.days_off (day, name) values
  ('2026-01-01', 'New Year’s Day'), ('2026-04-03', 'Good Friday'), ('2026-04-06', 'Easter Monday'),
  ('2026-05-04', 'Early May bank holiday'), ('2026-05-25', 'Spring bank holiday'), ('2026-08-31', 'Summer bank holiday'),
  ('2026-12-25', 'Christmas Day'), ('2026-12-28', 'Boxing Day (substitute day)'),
  ('2027-01-01', 'New Year’s Day'), ('2027-03-26', 'Good Friday'), ('2027-03-29', 'Easter Monday'),
  ('2027-05-03', 'Early May bank holiday'), ('2027-05-31', 'Spring bank holiday'), ('2027-08-30', 'Summer bank holiday'),
  ('2027-12-27', 'Christmas Day (substitute day)'), ('2027-12-28', 'Boxing Day (substitute day)');

create table network.moderation_rules (
  kind text primary key,
  pauses boolean not null,
  hours_allowed integer not null check (hours_allowed between 1 and 2000)
);
comment on table network.moderation_rules is 'How the team has set what may be sent in. {none}';
comment on column network.moderation_rules.kind is 'A code of the moderated kinds.';
comment on column network.moderation_rules.pauses is 'Whether nothing of it is taken while nobody is on duty.';
comment on column network.moderation_rules.hours_allowed is 'Within how many hours its sender is owed an answer.';

grant select, insert, update on network.submissions, network.moderation_rules to lessen_app;
grant select, insert on network.submission_words to lessen_app;
grant select, insert, delete on network.duty_turns to lessen_app;
grant select, insert, update, delete on network.days_off to lessen_app;
