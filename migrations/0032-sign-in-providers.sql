-- An organisation's own sign-in (OpenID Connect): what is set up, who is who there, who is on the way, and sessions that came by it.
create table identity.organisation_providers (
  organisation_id uuid primary key references identity.organisations (id),
  issuer text not null,
  client_id text not null,
  sealed_secret text not null,
  subject_claim text not null,
  email_claim text not null,
  verified_claim text not null,
  email_domain text,
  is_only boolean not null default false,
  break_glass_user_id uuid references identity.users (id),
  set_at timestamptz not null,
  check (not is_only or break_glass_user_id is not null)
);
create index organisation_providers_by_domain on identity.organisation_providers (email_domain);
comment on table identity.organisation_providers is 'The sign-in of its own that an organisation''s staff may use, or must. {none}';
comment on column identity.organisation_providers.organisation_id is 'Whose it is.';
comment on column identity.organisation_providers.issuer is 'Its address, as it names itself.';
comment on column identity.organisation_providers.client_id is 'How Lessen is known there.';
comment on column identity.organisation_providers.sealed_secret is 'What Lessen proves itself with there, encrypted with a key that is made of the installation''s secret and is not in the database. {secret; sign-in; user-access; nobody}';
comment on column identity.organisation_providers.subject_claim is 'Which of its statements names somebody for good.';
comment on column identity.organisation_providers.email_claim is 'Which of its statements is somebody''s e-mail address.';
comment on column identity.organisation_providers.verified_claim is 'Which of its statements says that the address was checked.';
comment on column identity.organisation_providers.email_domain is 'The ending of e-mail addresses by which it is found, when the organisation wants that.';
comment on column identity.organisation_providers.is_only is 'Whether the organisation''s records open to sessions from there alone.';
comment on column identity.organisation_providers.break_glass_user_id is 'Who may still come in by a password, for the day it is down. {staff; sign-in; user-access; organisations.set-up}';
comment on column identity.organisation_providers.set_at is 'When it was last changed.';

create table identity.provider_links (
  organisation_id uuid not null references identity.organisations (id),
  issuer text not null,
  subject text not null,
  user_id uuid not null references identity.users (id),
  linked_at timestamptz not null,
  used_at timestamptz not null,
  primary key (organisation_id, issuer, subject),
  unique (organisation_id, issuer, user_id)
);
create index provider_links_by_user on identity.provider_links (user_id);
comment on table identity.provider_links is 'Which user is who at an organisation''s own sign-in. Made at the first sign-in there, by a checked e-mail address. {staff; sign-in; user-access; organisations.set-up}';
comment on column identity.provider_links.organisation_id is 'Whose sign-in.';
comment on column identity.provider_links.issuer is 'Its address at the time: a link counts for no other.';
comment on column identity.provider_links.subject is 'What it calls them.';
comment on column identity.provider_links.user_id is 'Who they are here.';
comment on column identity.provider_links.linked_at is 'When they first came from there.';
comment on column identity.provider_links.used_at is 'When they last did.';

create table identity.provider_sign_ins (
  state_hash text primary key,
  organisation_id uuid not null references identity.organisations (id),
  device_hash text not null,
  sealed text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index provider_sign_ins_by_end on identity.provider_sign_ins (expires_at);
comment on table identity.provider_sign_ins is 'Who went to an organisation''s own sign-in and is not back: nobody known. Each answer counts once, on the device that asked; deleted when it comes or is too late. {none}';
comment on column identity.provider_sign_ins.state_hash is 'SHA-256 of the random state.';
comment on column identity.provider_sign_ins.organisation_id is 'Whose sign-in they went to.';
comment on column identity.provider_sign_ins.device_hash is 'The device they went from: no other can come back. {staff; sign-in; open-session; nobody}';
comment on column identity.provider_sign_ins.sealed is 'What the answer is checked with, and where they were going, encrypted. {secret; sign-in; open-session; nobody}';
comment on column identity.provider_sign_ins.created_at is 'When they went.';
comment on column identity.provider_sign_ins.expires_at is 'When it is too late.';

-- The wall: a session that an organisation's own sign-in opened is at work nowhere else.
alter table identity.sessions
  add column provider_organisation_id uuid references identity.organisations (id),
  add check (provider_organisation_id is null or organisation_id = provider_organisation_id);
comment on column identity.sessions.provider_organisation_id is 'The organisation whose own sign-in opened it: it opens that organisation alone. Empty for the other ways.';
alter table identity.device_pins add column provider_organisation_id uuid references identity.organisations (id);
comment on column identity.device_pins.provider_organisation_id is 'Set when it was made in a session that an organisation''s own sign-in had opened: it opens only such a one.';

grant select, insert, update, delete on identity.organisation_providers, identity.provider_links to lessen_identity;
grant select, insert, delete on identity.provider_sign_ins to lessen_identity;
