-- Second factors, the time between password and second step, and which organisations ask for one.
create table identity.factors (
  id uuid primary key,
  user_id uuid not null references identity.users (id),
  kind text not null check (kind in ('authenticator-app', 'printed-codes', 'passkey')),
  name text not null,
  created_at timestamptz not null,
  used_at timestamptz,
  ended_at timestamptz
);
create index factors_by_user on identity.factors (user_id, created_at);
comment on table identity.factors is 'What proves, besides the password, who somebody is. Its secret is deleted when it ends. {staff; sign-in; user-access; the user}';
comment on column identity.factors.id is 'The factor.';
comment on column identity.factors.user_id is 'Whose.';
comment on column identity.factors.kind is 'An authenticator app, a sheet of printed codes, or a passkey.';
comment on column identity.factors.name is 'What its owner calls it, for example: my phone.';
comment on column identity.factors.created_at is 'When it was added.';
comment on column identity.factors.used_at is 'When it last proved who they are.';
comment on column identity.factors.ended_at is 'Set when it was removed or replaced.';

create table identity.authenticator_apps (
  factor_id uuid primary key references identity.factors (id),
  sealed_secret text not null,
  last_step bigint not null default 0
);
comment on table identity.authenticator_apps is 'The shared secrets of authenticator apps. {secret; sign-in; user-access; nobody}';
comment on column identity.authenticator_apps.factor_id is 'The factor.';
comment on column identity.authenticator_apps.sealed_secret is 'The secret, encrypted with a key that is made of the installation''s secret and is not in the database.';
comment on column identity.authenticator_apps.last_step is 'The 30-second step of the last code used: only codes of later steps count.';

create table identity.printed_codes (
  factor_id uuid not null references identity.factors (id),
  place smallint not null check (place between 1 and 10),
  salt text not null,
  code_hash text not null,
  used_at timestamptz,
  primary key (factor_id, place)
);
comment on table identity.printed_codes is 'Codes on paper, each of which counts once. {secret; sign-in; user-access; nobody}';
comment on column identity.printed_codes.factor_id is 'The factor: one sheet.';
comment on column identity.printed_codes.place is 'Where it stands on the sheet.';
comment on column identity.printed_codes.salt is 'Random, one for the sheet.';
comment on column identity.printed_codes.code_hash is 'argon2id of the code.';
comment on column identity.printed_codes.used_at is 'When it was used.';

create table identity.passkeys (
  factor_id uuid primary key references identity.factors (id),
  credential_id text not null unique,
  public_key text not null,
  counter bigint not null,
  transports text[] not null
);
comment on table identity.passkeys is 'The public halves of passkeys. {secret; sign-in; user-access; nobody}';
comment on column identity.passkeys.factor_id is 'The factor.';
comment on column identity.passkeys.credential_id is 'What the authenticator calls it (base64url).';
comment on column identity.passkeys.public_key is 'Its public key, COSE (base64url).';
comment on column identity.passkeys.counter is 'How often the authenticator says that it was used: one that goes back was copied.';
comment on column identity.passkeys.transports is 'How a browser may reach it.';

create table identity.half_sign_ins (
  token_hash text primary key,
  user_id uuid not null references identity.users (id),
  device_hash text not null,
  ways text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
comment on table identity.half_sign_ins is 'Who has given the password and not yet the second step. Opens nothing but that step; deleted when it is taken or too late. {staff; sign-in; open-session; nobody}';
comment on column identity.half_sign_ins.token_hash is 'SHA-256 of the token in the browser. {secret; sign-in; open-session; nobody}';
comment on column identity.half_sign_ins.user_id is 'Whose password it was.';
comment on column identity.half_sign_ins.device_hash is 'The device it was given on: no other can go on.';
comment on column identity.half_sign_ins.ways is 'How they proved who they are so far.';
comment on column identity.half_sign_ins.created_at is 'When.';
comment on column identity.half_sign_ins.expires_at is 'When it is too late.';

create table identity.used_challenges (
  challenge_hash text primary key,
  used_at timestamptz not null
);
comment on table identity.used_challenges is 'Questions to passkeys that were answered: each counts once. Deleted when they would have run out. {none}';
comment on column identity.used_challenges.challenge_hash is 'SHA-256 of the question.';
comment on column identity.used_challenges.used_at is 'When it was answered.';

-- A session keeps its id when it goes on under a new token.
drop index identity.sessions_by_id;
create unique index sessions_by_id on identity.sessions (id) where ended_at is null;

alter table identity.organisations add column needs_second_step boolean not null default false;
comment on column identity.organisations.needs_second_step is 'Whether everybody who works for it must have a second step.';
alter table identity.sign_in_attempts add column step text not null default 'password' check (step in ('password', 'code'));
comment on column identity.sign_in_attempts.step is 'What was tried: the password, or a code of the second step.';

grant select, insert, update on identity.factors, identity.authenticator_apps, identity.printed_codes, identity.passkeys to lessen_identity;
grant delete on identity.authenticator_apps, identity.printed_codes, identity.passkeys to lessen_identity;
grant select, insert, delete on identity.half_sign_ins, identity.used_challenges to lessen_identity;
