-- Mail: what was asked to be sent, and what became of it. Every installation has it: a network-only one sends mail too.
-- The web process may put mail in (lessen_app, for its own organisation) and may not read any; addresses are sign-in
-- data, so only lessen_identity reads and sends.
create schema mail;
comment on schema mail is 'Mail that was asked for, and what became of it. No person''s record: a mail says that something waits, and links to it.';
grant usage on schema mail to lessen_app, lessen_identity;

create table mail.outbox (
  id uuid primary key,
  organisation_id uuid,
  user_id uuid,
  address text,
  kind text not null,
  passes boolean not null,
  letter jsonb,
  state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'kept', 'refused', 'stopped', 'held')),
  message_id text not null unique,
  attempts int not null default 0,
  queued_at timestamptz not null default clock_timestamp(),
  due_at timestamptz,
  settled_at timestamptz,
  sent_with uuid references mail.outbox (id),
  problem text,
  check ((user_id is null) <> (address is null))
);
comment on table mail.outbox is 'One row for each mail that was asked for. Each is sent once; one whose sending was cut off is sent again under the same Message-ID. {staff; service; sent-mail; organisations.invite}';
comment on column mail.outbox.id is 'The mail; all that its job carries.';
comment on column mail.outbox.organisation_id is 'The organisation in whose name it is sent; empty for mail of the installation itself. {none}';
comment on column mail.outbox.user_id is 'Who it is for; the address is looked up when it is sent.';
comment on column mail.outbox.address is 'The address, for somebody without a sign-in.';
comment on column mail.outbox.kind is 'What kind of mail, for example invitation. {none}';
comment on column mail.outbox.passes is 'Whether it passes quiet hours and is never put into a daily mail. {none}';
comment on column mail.outbox.letter is 'Subject, lines and the link, until it is sent or given up; then empty, because a link may open something. Kept in a demonstration. {secret; sign-in; sent-mail; nobody}';
comment on column mail.outbox.state is 'waiting; sending (begun: whether the server took it is not known yet); sent; kept (demonstration: not sent); refused (by the server, for good); stopped (not sent: why is in problem); held (after a restore, until somebody decides).';
comment on column mail.outbox.message_id is 'The Message-ID, fixed from the start: a second sending after a cut can be told from a second mail.';
comment on column mail.outbox.attempts is 'How often sending was begun.';
comment on column mail.outbox.queued_at is 'When it was asked for.';
comment on column mail.outbox.due_at is 'Not before: the end of quiet hours, or the time of the daily mail.';
comment on column mail.outbox.settled_at is 'When it was sent or given up.';
comment on column mail.outbox.sent_with is 'The mail that carried it, when several went as one.';
comment on column mail.outbox.problem is 'Why it was not sent, in our words, or the code of the server''s answer.';
create index outbox_unsettled on mail.outbox (user_id, organisation_id) where state in ('waiting', 'sending');
create index outbox_by_time on mail.outbox (queued_at desc, id);
alter table mail.outbox enable row level security;
create policy put_in on mail.outbox for insert to lessen_app
  with check (organisation_id is not distinct from nullif(current_setting('lessen.organisation', true), '')::uuid);
create policy look_after on mail.outbox for all to lessen_identity using (true) with check (true);
grant insert (id, organisation_id, user_id, address, kind, passes, letter, message_id) on mail.outbox to lessen_app;
grant select, insert, update, delete on mail.outbox to lessen_identity;

create table mail.bounces (
  address text primary key check (address = lower(address)),
  status text not null,
  bounced_at timestamptz not null default clock_timestamp(),
  mail_id uuid references mail.outbox (id) on delete set null,
  cleared_at timestamptz,
  cleared_by uuid
);
comment on table mail.bounces is 'Addresses that mail came back from. Nothing more is sent to them until somebody says that the address works again. {staff; service; user-access; organisations.invite}';
comment on column mail.bounces.address is 'The address, in small letters.';
comment on column mail.bounces.status is 'The enhanced status code (RFC 3463) that came back, for example 5.1.1.';
comment on column mail.bounces.bounced_at is 'When mail last came back.';
comment on column mail.bounces.mail_id is 'The mail that came back.';
comment on column mail.bounces.cleared_at is 'Set when somebody said that the address works again.';
comment on column mail.bounces.cleared_by is 'Who said so.';
grant select, insert, update on mail.bounces to lessen_identity;

create table mail.wishes (
  user_id uuid primary key,
  daily boolean not null,
  changed_at timestamptz not null default clock_timestamp()
);
comment on table mail.wishes is 'How somebody wants their mail: each at once, or what can wait in one mail a day. {staff; service; user-access; the user}';
comment on column mail.wishes.user_id is 'The user.';
comment on column mail.wishes.daily is 'Whether what can wait comes in one mail a day.';
comment on column mail.wishes.changed_at is 'When they last chose.';
grant select, insert, update on mail.wishes to lessen_identity;

create table mail.quiet_hours (
  organisation_id uuid primary key,
  starts time not null,
  ends time not null,
  changed_at timestamptz not null default clock_timestamp(),
  changed_by uuid,
  check (starts <> ends)
);
comment on table mail.quiet_hours is 'Hours of the day, by the organisation''s clock, in which mail that can wait does wait. {none}';
comment on column mail.quiet_hours.organisation_id is 'The organisation.';
comment on column mail.quiet_hours.starts is 'From this time of day.';
comment on column mail.quiet_hours.ends is 'Until this time of day, of the next day when it is earlier.';
comment on column mail.quiet_hours.changed_at is 'When they were last set.';
comment on column mail.quiet_hours.changed_by is 'Who set them. {staff; accountability; user-access; nobody}';
grant select, insert, update, delete on mail.quiet_hours to lessen_identity;

-- After a restore nothing is sent a second time: the copy does not know what was sent after it was made.
create function mail.hold_everything() returns int language sql as $$
  with held as (
    update mail.outbox set state = 'held', letter = null, settled_at = clock_timestamp(),
      problem = 'held after a restore: it may have been sent before'
    where state in ('waiting', 'sending') returning 1)
  select count(*)::int from held
$$;
comment on function mail.hold_everything() is 'Holds every mail that is not settled, and forgets its words and link. Called by a restore, before the first start; gives how many.';
revoke execute on function mail.hold_everything() from public;
