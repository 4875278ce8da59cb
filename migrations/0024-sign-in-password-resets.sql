-- A password that was forgotten is set anew by a mailed link, once, within an hour.
create table identity.password_resets (
  id uuid primary key,
  email_hash text not null,
  asked_at timestamptz not null,
  user_id uuid references identity.users (id),
  token_hash text unique,
  expires_at timestamptz,
  used_at timestamptz
);
create index password_resets_by_email on identity.password_resets (email_hash, asked_at desc);
comment on table identity.password_resets is 'Every time somebody asked for a link to set a password anew, whether or not anybody has the address. {staff; sign-in; open-session; nobody}';
comment on column identity.password_resets.id is 'Which asking; the job that sends the mail carries it. {none}';
comment on column identity.password_resets.email_hash is 'SHA-256 of the lower-cased address that was typed.';
comment on column identity.password_resets.asked_at is 'When it was asked.';
comment on column identity.password_resets.user_id is 'Whose password it is; empty until the mail is made, and for good where nobody has the address.';
comment on column identity.password_resets.token_hash is 'SHA-256 of the token in the link. {secret; sign-in; open-session; nobody}';
comment on column identity.password_resets.expires_at is 'When the link stops working.';
comment on column identity.password_resets.used_at is 'When it was used, or made worthless by another that was.';
grant select, insert, update, delete on identity.password_resets to lessen_identity;
