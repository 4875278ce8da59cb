-- What a session knows of itself: an id for lists, when its holder last proved who they are and how, and in which browser.
alter table identity.sessions
  add column id uuid not null default gen_random_uuid(),
  add column proved_at timestamptz,
  add column ways text[] not null default '{password}',
  add column device text not null default 'unknown browser';
update identity.sessions set proved_at = created_at;
alter table identity.sessions alter column proved_at set not null, alter column ways drop default;
create unique index sessions_by_id on identity.sessions (id);
comment on column identity.sessions.id is 'Names the session in lists; opens nothing.';
comment on column identity.sessions.proved_at is 'When its holder last proved who they are, at sign-in or since.';
comment on column identity.sessions.ways is 'How they proved it at sign-in: password, authenticator-app, printed-codes, passkey, or another way.';
comment on column identity.sessions.device is 'Browser and system as the browser names itself, in a few words, for the person''s own list.';
