-- The newsletter: who asked for which list, what was written, and to whom it went.
create table network.asked_mails (
  address_mark text not null,
  asked_at timestamptz not null
);
create index asked_mails_by_address on network.asked_mails (address_mark, asked_at);
comment on table network.asked_mails is 'That a form anybody can send caused a mail to an address, so that nobody can have it flooded. Forgotten after a day. {none}';
comment on column network.asked_mails.address_mark is 'The address, as a mark that only this installation can make: nobody reads it from here.';
comment on column network.asked_mails.asked_at is 'When.';

create table network.subscribers (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  lists text[] not null default '{}',
  asked_lists text[] not null default '{}',
  confirm_hash text unique,
  confirm_until timestamptz,
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  ended_at timestamptz,
  bounced_at timestamptz,
  check ((confirm_hash is null) = (confirm_until is null)),
  check (confirmed_at is not null or lists = '{}')
);
comment on table network.subscribers is 'Who asked for the newsletter. Nothing is sent to an address before its reader confirmed it, nor after it was ended. {personal; network; subscriber; newsletter.manage}';
comment on column network.subscribers.id is 'The subscriber. {none}';
comment on column network.subscribers.email is 'The address, in small letters.';
comment on column network.subscribers.lists is 'Lists that they get.';
comment on column network.subscribers.asked_lists is 'Lists that they asked for and have not confirmed.';
comment on column network.subscribers.confirm_hash is 'Hash of the link that confirms, until it is used. {secret; network; subscriber; nobody}';
comment on column network.subscribers.confirm_until is 'Until when that link works.';
comment on column network.subscribers.asked_at is 'When they last asked.';
comment on column network.subscribers.confirmed_at is 'When they first confirmed the address; empty until then.';
comment on column network.subscribers.ended_at is 'When they ended all lists. 30 days later the row is removed.';
comment on column network.subscribers.bounced_at is 'When mail came back from the address: nothing more is sent.';

create table network.ended_subscriptions (
  address_mark text primary key,
  ended_at timestamptz not null
);
comment on table network.ended_subscriptions is 'Addresses that ended the newsletter: no list that is brought in later starts it again. Only their reader can. {none}';
comment on column network.ended_subscriptions.address_mark is 'The address, as a mark that only this installation can make.';
comment on column network.ended_subscriptions.ended_at is 'When it was ended.';

create table network.newsletter_issues (
  id uuid primary key,
  code text not null unique check (code ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}-[a-z0-9-]+$'),
  list text not null,
  title text not null check (title <> ''),
  opening text not null,
  items jsonb not null,
  state text not null default 'draft' check (state in ('draft', 'sending', 'sent')),
  version integer not null default 1,
  made_at timestamptz not null,
  begun_at timestamptz,
  sent_at timestamptz,
  check ((state = 'draft') = (begun_at is null)),
  check ((state = 'sent') = (sent_at is not null))
);
comment on table network.newsletter_issues is 'Issues of the newsletter. Public from the moment when sending begins; not changed after that. {none}';
comment on column network.newsletter_issues.id is 'The issue.';
comment on column network.newsletter_issues.code is 'Its address: /newsletter/CODE.';
comment on column network.newsletter_issues.list is 'The list that gets it.';
comment on column network.newsletter_issues.title is 'The subject of the mail, and the heading of the page.';
comment on column network.newsletter_issues.opening is 'What the team wrote, as light markup.';
comment on column network.newsletter_issues.items is 'What it points to: title, words and address of each, as they were chosen.';
comment on column network.newsletter_issues.state is 'draft, sending, or sent: every mail of it was asked for.';
comment on column network.newsletter_issues.version is 'How often it was saved: who saves over another is told.';
comment on column network.newsletter_issues.made_at is 'When it was begun.';
comment on column network.newsletter_issues.begun_at is 'When sending began. Who confirmed later does not get it.';
comment on column network.newsletter_issues.sent_at is 'When the last mail of it was asked for.';
create index newsletter_issues_public on network.newsletter_issues (begun_at desc) where begun_at is not null;

create table network.newsletter_sendings (
  issue_id uuid not null references network.newsletter_issues (id),
  subscriber_id uuid not null,
  mail_id uuid not null,
  outcome text not null default 'waits' check (outcome in ('waits', 'sent', 'refused', 'stopped', 'bounced')),
  settled_at timestamptz,
  ended_at timestamptz,
  primary key (issue_id, subscriber_id)
);
create index newsletter_sendings_open on network.newsletter_sendings (issue_id) where outcome in ('waits', 'sent');
comment on table network.newsletter_sendings is 'One row for each mail of an issue, written with the mail: an issue goes to nobody twice. The subscriber may be gone by now: what is left says nothing about anybody. {none}';
comment on column network.newsletter_sendings.issue_id is 'The issue.';
comment on column network.newsletter_sendings.subscriber_id is 'The subscriber.';
comment on column network.newsletter_sendings.mail_id is 'The mail.';
comment on column network.newsletter_sendings.outcome is 'waits; sent; refused (by the mail server); stopped (not sent by us); bounced (it came back).';
comment on column network.newsletter_sendings.settled_at is 'When that was known.';
comment on column network.newsletter_sendings.ended_at is 'When its reader ended the list by the link in it.';

grant select, insert, delete on network.asked_mails to lessen_app;
grant select, insert, update, delete on network.subscribers to lessen_app;
grant select, insert, delete on network.ended_subscriptions to lessen_app;
grant select, insert, update, delete on network.newsletter_issues to lessen_app;
grant select, insert, update on network.newsletter_sendings to lessen_app;

select network.touch_on_change('network.newsletter_issues');
select network.never_shown(name::regclass) from unnest(array['network.asked_mails', 'network.subscribers',
  'network.ended_subscriptions', 'network.newsletter_sendings']) as name;
