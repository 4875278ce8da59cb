-- Members of the network: people and organisations, what they answered, what they promised, and until when it holds.
create table network.members (
  id uuid primary key,
  kind text not null check (kind in ('individual', 'organisation')),
  code text unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (name <> ''),
  contact_name text not null check (contact_name <> ''),
  email text not null check (email = lower(email)),
  sector text not null,
  nation text not null,
  role text not null default '',
  website text not null default '',
  asked_at timestamptz not null,
  confirm_hash text unique,
  confirm_until timestamptz,
  confirmed_on date,
  decided_on date,
  is_accepted boolean,
  reason text not null default '',
  decided_by uuid,
  member_since date,
  ends_on date,
  left_on date,
  listed_since date,
  listed_shows text[] not null default '{}',
  link_round integer not null default 1,
  check ((kind = 'organisation') = (code is not null)),
  check ((decided_on is null) = (is_accepted is null)),
  check (member_since is null or confirmed_on is not null),
  check (kind = 'individual' or member_since is null or (is_accepted and ends_on >= member_since))
);
create unique index members_by_person on network.members (email) where kind = 'individual';
create index members_by_name on network.members (lower(name), id);
create index members_by_end on network.members (ends_on) where left_on is null;
comment on table network.members is 'Who has joined the network or asked to: people, and organisations with their lead. {personal; network; member-record; membership.manage}';
comment on column network.members.id is 'The member. {none}';
comment on column network.members.kind is 'individual or organisation. {none}';
comment on column network.members.code is 'An organisation''s address: /members/CODE. Never used for another. {none}';
comment on column network.members.name is 'The person, or the organisation.';
comment on column network.members.contact_name is 'Who is written to: the person, or the organisation''s lead.';
comment on column network.members.email is 'Their address, in small letters.';
comment on column network.members.sector is 'health, social-care, education, or other.';
comment on column network.members.nation is 'Where they mostly work.';
comment on column network.members.role is 'What they do, in their words; may be empty.';
comment on column network.members.website is 'An organisation''s own site; may be empty.';
comment on column network.members.asked_at is 'When they last asked to join.';
comment on column network.members.confirm_hash is 'Hash of the link that confirms the address, until it is used. {secret; network; member-record; nobody}';
comment on column network.members.confirm_until is 'Until when that link works.';
comment on column network.members.confirmed_on is 'The day on which the person, or the lead, confirmed.';
comment on column network.members.decided_on is 'The day on which the team decided on the organisation; empty while it waits.';
comment on column network.members.is_accepted is 'What was decided.';
comment on column network.members.reason is 'Why, in the words that the organisation was sent.';
comment on column network.members.decided_by is 'Who decided. {staff; accountability; member-record; nobody}';
comment on column network.members.member_since is 'The first day of being a member without a break.';
comment on column network.members.ends_on is 'The last day that is confirmed; empty for people, whose membership has no end.';
comment on column network.members.left_on is 'The day on which they left.';
comment on column network.members.listed_since is 'The day on which an organisation agreed to be in the public list; empty where it is not.';
comment on column network.members.listed_shows is 'What they agreed to show besides name, sector, nation and commitments: website, lead.';
comment on column network.members.link_round is 'Counted up when earlier private links must stop to work.';

create table network.member_answers (
  member_id uuid not null references network.members (id) on delete cascade,
  given_at timestamptz not null,
  version integer not null,
  question text not null,
  words text not null,
  is_yes boolean not null,
  primary key (member_id, given_at, question)
);
comment on table network.member_answers is 'What an organisation answered to the three questions, each time it was asked. {none}';
comment on column network.member_answers.member_id is 'The organisation.';
comment on column network.member_answers.given_at is 'When.';
comment on column network.member_answers.version is 'Which version of the questions.';
comment on column network.member_answers.question is 'The question''s code.';
comment on column network.member_answers.words is 'The question, as it was put.';
comment on column network.member_answers.is_yes is 'The answer.';

create table network.member_commitments (
  member_id uuid not null references network.members (id) on delete cascade,
  commitment text not null,
  since date not null,
  version integer not null,
  sentence text not null,
  confirmed_on date not null,
  ended_on date,
  primary key (member_id, commitment, since)
);
comment on table network.member_commitments is 'What an organisation promised, in the words in which it promised it. {none}';
comment on column network.member_commitments.member_id is 'The organisation.';
comment on column network.member_commitments.commitment is 'The commitment''s code.';
comment on column network.member_commitments.since is 'From which day.';
comment on column network.member_commitments.version is 'Which version of the commitments.';
comment on column network.member_commitments.sentence is 'What was promised, word for word.';
comment on column network.member_commitments.confirmed_on is 'When it was last confirmed.';
comment on column network.member_commitments.ended_on is 'When the organisation took it back.';

create table network.membership_terms (
  member_id uuid not null references network.members (id) on delete cascade,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  confirmed_on date not null,
  primary key (member_id, starts_on)
);
comment on table network.membership_terms is 'The years of an organisation''s membership, each with the day on which it was confirmed. {none}';
comment on column network.membership_terms.member_id is 'The organisation.';
comment on column network.membership_terms.starts_on is 'Its first day.';
comment on column network.membership_terms.ends_on is 'Its last day.';
comment on column network.membership_terms.confirmed_on is 'When it was confirmed.';

create table network.membership_reminders (
  member_id uuid not null references network.members (id) on delete cascade,
  ends_on date not null,
  days_before integer not null,
  mail_id uuid not null,
  asked_at timestamptz not null,
  outcome text not null default 'waits' check (outcome in ('waits', 'sent', 'refused', 'stopped', 'bounced')),
  settled_at timestamptz,
  primary key (member_id, ends_on, days_before)
);
create index membership_reminders_open on network.membership_reminders (asked_at) where outcome = 'waits';
comment on table network.membership_reminders is 'Reminders to renew: each is asked for once, and what became of its mail is kept. {none}';
comment on column network.membership_reminders.member_id is 'The organisation.';
comment on column network.membership_reminders.ends_on is 'The last day it is reminded of.';
comment on column network.membership_reminders.days_before is 'Which reminder: 60, 30 or 7 days before; 0 is the one after the end.';
comment on column network.membership_reminders.mail_id is 'The mail.';
comment on column network.membership_reminders.asked_at is 'When it was asked for.';
comment on column network.membership_reminders.outcome is 'waits; sent; refused; stopped; bounced.';
comment on column network.membership_reminders.settled_at is 'When that was known.';

grant select, insert, update, delete on network.members to lessen_app;
grant select, insert on network.member_answers, network.membership_terms to lessen_app;
grant select, insert, update on network.member_commitments, network.membership_reminders to lessen_app;

select network.touch_on_change(name::regclass) from unnest(array['network.members', 'network.member_commitments']) as name;
select network.never_shown(name::regclass) from unnest(array['network.member_answers', 'network.membership_terms',
  'network.membership_reminders']) as name;
