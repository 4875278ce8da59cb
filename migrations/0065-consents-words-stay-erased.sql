-- What was taken back stays without words: what somebody still has open at the desk, and saves or goes on typing, keeps none.
create function network.keep_no_withdrawn_words() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from network.withdrawals where entry_id = new.entry_id) then
    new.content := jsonb_build_object('kind', new.content->'kind', 'title', 'Withdrawn');
  end if;
  return new;
end $$;
comment on function network.keep_no_withdrawn_words() is 'Trigger: a version of what was taken back says nothing but that.';
create trigger keep_no_withdrawn_words before insert or update on network.entry_versions
  for each row execute function network.keep_no_withdrawn_words();

create function network.keep_no_withdrawn_typing() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from network.withdrawals where entry_id = new.entry_id) then
    return null;
  end if;
  return new;
end $$;
comment on function network.keep_no_withdrawn_typing() is 'Trigger: what is typed of something that was taken back is not kept.';
create trigger keep_no_withdrawn_typing before insert or update on network.kept_typing
  for each row execute function network.keep_no_withdrawn_typing();

create function network.erase_withdrawn_typing() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from network.kept_typing where entry_id = new.entry_id;
  return null;
end $$;
comment on function network.erase_withdrawn_typing() is 'Trigger: removes what was typed and not saved of what was taken back.';
revoke execute on function network.erase_withdrawn_typing() from public;
create trigger erase_typing after insert on network.withdrawals
  for each row execute function network.erase_withdrawn_typing();
