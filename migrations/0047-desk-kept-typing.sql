-- What the network's team is typing and has not saved; and what public pages are made from, of what publishing keeps.
create table network.kept_typing (
  user_id uuid not null,
  entry_id uuid not null,
  shape text not null,
  based_on integer not null,
  page_key text not null,
  answers jsonb not null,
  kept_at timestamptz not null,
  primary key (user_id, entry_id)
);
create index kept_typing_by_age on network.kept_typing (kept_at);
comment on table network.kept_typing is 'What somebody typed at the desk and has not saved yet, so that nothing is lost. Only its writer sees it. {staff; service; unfinished-answers; its writer}';
comment on column network.kept_typing.user_id is 'Who is typing.';
comment on column network.kept_typing.entry_id is 'The entry: one that is there, or the id it will have.';
comment on column network.kept_typing.shape is 'Its shape.';
comment on column network.kept_typing.based_on is 'The version they began from; 0 for something new.';
comment on column network.kept_typing.page_key is 'Which page it was typed on, by that page''s own key.';
comment on column network.kept_typing.answers is 'Field name to what was typed, as typed.';
comment on column network.kept_typing.kept_at is 'When it was kept last.';
grant select, insert, update, delete on network.kept_typing to lessen_app;

select network.touch_on_change('network.entry_codes');
select network.never_shown(name::regclass) from unnest(array['network.entry_steps', 'network.shape_rules', 'network.kept_typing']) as name;

create or replace function network.next_moment(since timestamptz) returns timestamptz language sql stable as $$
  select least((select min(published_at) from network.entries where published_at > since),
    (select min(public_until) from network.entries where public_until > since)) $$;
