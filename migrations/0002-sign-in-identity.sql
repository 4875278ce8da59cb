-- The two scopes of every installation. network: public content. identity: who may sign in and where they belong.
-- Nothing here holds a person's record.
create schema network;
create schema identity;
comment on schema network is 'Public content and shared, already suppressed figures.';
comment on schema identity is 'Who may sign in, where they belong, and which links open what. Reached by a login of its own.';
grant usage on schema network to lessen_app;
grant usage on schema identity to lessen_identity;

create table identity.organisations (
  id uuid primary key,
  code text not null unique,
  name text not null,
  time_zone text not null default 'Europe/London',
  created_at timestamptz not null default now()
);
comment on table identity.organisations is 'The organisations of this installation, as far as needed to find one by its code or name a choice.';
comment on column identity.organisations.id is 'The organisation.';
comment on column identity.organisations.code is 'Its ODS code, or a code of its own where it has none.';
comment on column identity.organisations.name is 'Its name.';
comment on column identity.organisations.time_zone is 'IANA zone that typed times are in.';
comment on column identity.organisations.created_at is 'When it was set up.';

create table identity.users (
  id uuid primary key,
  email text not null,
  name text not null,
  password_hash text,
  created_at timestamptz not null default now(),
  disabled_at timestamptz
);
create unique index users_by_email on identity.users (lower(email));
comment on table identity.users is 'People who may sign in.';
comment on column identity.users.id is 'The user.';
comment on column identity.users.email is 'What they sign in with; unique whatever its letter case.';
comment on column identity.users.name is 'Their name as shown to colleagues.';
comment on column identity.users.password_hash is 'argon2id in PHC form; empty until the invitation is accepted.';
comment on column identity.users.created_at is 'When they were first invited.';
comment on column identity.users.disabled_at is 'Set when they may no longer sign in.';

create table identity.memberships (
  user_id uuid not null references identity.users (id),
  organisation_id uuid not null references identity.organisations (id),
  role text not null,
  places uuid[],
  starts_on date not null default current_date,
  ended_at timestamptz,
  primary key (user_id, organisation_id)
);
create index memberships_by_organisation on identity.memberships (organisation_id);
comment on table identity.memberships is 'Which user works for which organisation, in which role and where.';
comment on column identity.memberships.user_id is 'The user.';
comment on column identity.memberships.organisation_id is 'The organisation.';
comment on column identity.memberships.role is 'A code of the roles in the catalogue.';
comment on column identity.memberships.places is 'The units the role holds for; empty (null) means all of the organisation.';
comment on column identity.memberships.starts_on is 'From this day.';
comment on column identity.memberships.ended_at is 'Set when it ended; the next request is refused.';

create table identity.sessions (
  token_hash text primary key,
  user_id uuid not null references identity.users (id),
  organisation_id uuid references identity.organisations (id),
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index sessions_by_user on identity.sessions (user_id, created_at desc);
comment on table identity.sessions is 'Who is signed in where. The token itself is only in the browser.';
comment on column identity.sessions.token_hash is 'SHA-256 of the opaque token.';
comment on column identity.sessions.user_id is 'Who signed in.';
comment on column identity.sessions.organisation_id is 'The organisation they are working for in this session.';
comment on column identity.sessions.created_at is 'When they signed in.';
comment on column identity.sessions.seen_at is 'When last used, to the minute.';
comment on column identity.sessions.expires_at is 'Absolute end.';
comment on column identity.sessions.ended_at is 'Set at sign-out or revocation.';

create table identity.links (
  token_hash text primary key,
  organisation_id uuid not null references identity.organisations (id),
  purpose text not null,
  user_id uuid references identity.users (id),
  created_by uuid references identity.users (id),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
comment on table identity.links is 'Links that open one thing once, for example an invitation. The token itself is only in the link.';
comment on column identity.links.token_hash is 'SHA-256 of the token.';
comment on column identity.links.organisation_id is 'The organisation it belongs to.';
comment on column identity.links.purpose is 'What it opens, for example invitation.';
comment on column identity.links.user_id is 'Who it is for.';
comment on column identity.links.created_by is 'Who made it.';
comment on column identity.links.created_at is 'When it was made.';
comment on column identity.links.expires_at is 'When it stops working.';
comment on column identity.links.used_at is 'When it was used.';

create table identity.sign_in_attempts (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  email_hash text not null,
  device_hash text not null,
  user_id uuid,
  outcome text not null check (outcome in ('signed-in', 'refused', 'slowed'))
);
create index sign_in_attempts_by_email on identity.sign_in_attempts (email_hash, at desc);
comment on table identity.sign_in_attempts is 'Every attempt to sign in, so that guessing is slowed per account and device, never per hospital. Only ever added to.';
comment on column identity.sign_in_attempts.id is 'Order of writing.';
comment on column identity.sign_in_attempts.at is 'When.';
comment on column identity.sign_in_attempts.email_hash is 'SHA-256 of the lower-cased address that was typed.';
comment on column identity.sign_in_attempts.device_hash is 'SHA-256 of the random device cookie.';
comment on column identity.sign_in_attempts.user_id is 'The user, when one has that address.';
comment on column identity.sign_in_attempts.outcome is 'signed-in, refused, or slowed (too many tries from this device).';

create table identity.audit (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  actor_id uuid,
  deed text not null,
  subject_id text not null,
  organisation_id uuid,
  payload jsonb not null default '{}'
);
comment on table identity.audit is 'Acts on sign-in data: signed in, signed out, invited, password set. Only ever added to.';
comment on column identity.audit.id is 'Order of writing.';
comment on column identity.audit.at is 'When.';
comment on column identity.audit.actor_id is 'The user who did it; empty for a named job.';
comment on column identity.audit.deed is 'What was done.';
comment on column identity.audit.subject_id is 'The user, link or organisation it was done to.';
comment on column identity.audit.organisation_id is 'The organisation concerned, when there is one.';
comment on column identity.audit.payload is 'What changed, in identifiers.';

grant select, insert, update on identity.organisations, identity.users, identity.memberships, identity.sessions, identity.links to lessen_identity;
grant delete on identity.sessions to lessen_identity;
grant select, insert on identity.sign_in_attempts, identity.audit to lessen_identity;
