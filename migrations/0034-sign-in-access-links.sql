-- Links that open records to somebody who has no sign-in: what is needed to find one before an organisation is set.
alter table identity.links add column id uuid unique, add column code_hash text, add column holder text;
comment on column identity.links.id is 'Names a link that opens records in lists and in the audit; empty for invitations. {none}';
comment on column identity.links.code_hash is 'argon2id in PHC form of the code that is typed besides; empty for invitations. {secret; sign-in; open-session; nobody}';
comment on column identity.links.holder is 'Who holds a link that opens records, by name and body, as the audit says it; never the name of a person whose record it is. Empty for invitations.';
comment on column identity.links.used_at is 'When it was used; stays empty for a link that opens records, which may be opened again.';

create table identity.link_sessions (
  token_hash text primary key,
  link_id uuid not null references identity.links (id),
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null
);
comment on table identity.link_sessions is 'Browsers in which the code of a link was typed. Each opens what its link opens and nothing else, and ends with the link. {staff; sign-in; open-session; nobody}';
comment on column identity.link_sessions.token_hash is 'SHA-256 of the token in the browser. {secret; sign-in; open-session; nobody}';
comment on column identity.link_sessions.link_id is 'The link.';
comment on column identity.link_sessions.created_at is 'When the code was typed.';
comment on column identity.link_sessions.seen_at is 'When it was last used, give or take a minute.';
comment on column identity.link_sessions.expires_at is 'Absolute end.';
create index link_sessions_by_link on identity.link_sessions (link_id);
grant select, insert, update, delete on identity.link_sessions to lessen_identity;

alter table identity.sign_in_attempts drop constraint sign_in_attempts_step_check;
alter table identity.sign_in_attempts add constraint sign_in_attempts_step_check check (step in ('password', 'code', 'link'));
comment on column identity.sign_in_attempts.step is 'What was tried: the password, a code of the second step, or the code of a link.';
comment on column identity.sign_in_attempts.email_hash is 'SHA-256 of the lower-cased address that was typed, or of the id of the link.';
