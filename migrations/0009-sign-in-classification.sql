-- How sensitive every column is, why it is kept, how long (a code of catalogue/retentions) and who sees it, at the end of
-- its comment: {none} or {sensitivity; purpose; retention rule; who sees it}. A table's words hold for its columns that
-- have none of their own. Later migrations write it where they comment.
do $$
declare
  said record;
begin
  for said in
    select * from (values
      ('identity.audit', null, '{staff; accountability; audit-trail; platform operator}'),
      ('identity.audit', 'id', '{none}'),
      ('identity.links', null, '{staff; sign-in; open-session; nobody}'),
      ('identity.links', 'token_hash', '{secret; sign-in; open-session; nobody}'),
      ('identity.links', 'purpose', '{none}'),
      ('identity.memberships', null, '{staff; sign-in; user-access; organisations.invite}'),
      ('identity.organisations', null, '{none}'),
      ('identity.sessions', null, '{staff; sign-in; open-session; the user}'),
      ('identity.sessions', 'token_hash', '{secret; sign-in; open-session; nobody}'),
      ('identity.sign_in_attempts', null, '{staff; sign-in; sign-in-attempt; nobody}'),
      ('identity.sign_in_attempts', 'id', '{none}'),
      ('identity.users', null, '{staff; sign-in; user-access; organisations.invite}'),
      ('identity.users', 'password_hash', '{secret; sign-in; user-access; nobody}')
    ) as list (tab, col, words)
  loop
    if said.col is null then
      execute format('comment on table %s is %L', said.tab, obj_description(said.tab::regclass, 'pg_class') || ' ' || said.words);
    else
      execute format('comment on column %s.%I is %L', said.tab, said.col,
        col_description(said.tab::regclass, (select attnum from pg_attribute where attrelid = said.tab::regclass and attname = said.col)) || ' ' || said.words);
    end if;
  end loop;
end
$$;
