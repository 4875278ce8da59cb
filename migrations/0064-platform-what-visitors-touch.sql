-- What visitors send does not make all public pages anew, or a flood of it would empty the memory of pages. A registration
-- changes what is shown only where it takes the last place of a webinar or frees it, or where a certificate becomes or
-- ceases to be true; who asks to join is shown nowhere before they were accepted and agreed to be listed.
create function network.count_change() returns void language plpgsql security definer set search_path = '' as $$
declare
  this_one text := pg_current_xact_id()::text;
begin
  if current_setting('lessen.changed_in', true) is distinct from this_one then
    insert into network.changes (number) values (1)
      on conflict (only_row) do update set number = network.changes.number + 1;
    perform set_config('lessen.changed_in', this_one, true);
  end if;
end $$;
comment on function network.count_change() is 'Notes, once in a transaction, that what public pages show has changed.';
revoke execute on function network.count_change() from public;

create or replace function network.note_change() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform network.count_change();
  return null;
end $$;

-- Whether a webinar is full is kept beside it, so that a registration is known to change nothing that is shown.
alter table network.webinars add column is_full boolean not null default false;
comment on column network.webinars.is_full is 'Whether every place is held or kept for somebody. Kept by triggers, so that pages are made anew when it turns.';

create function network.is_webinar_full(webinar uuid, capacity integer) returns boolean language sql stable set search_path = '' as $$
  select coalesce((select count(*) from network.webinar_registrations r
    where r.webinar_id = webinar and r.standing in ('place', 'offered')) >= capacity, false)
$$;
comment on function network.is_webinar_full(uuid, integer) is 'Whether as many hold a place in a webinar, or have one kept for them, as there are places.';
update network.webinars w set is_full = network.is_webinar_full(w.webinar_id, w.capacity);

create function network.keep_webinar_full() returns trigger language plpgsql set search_path = '' as $$
begin
  new.is_full := network.is_webinar_full(new.webinar_id, new.capacity);
  return new;
end $$;
comment on function network.keep_webinar_full() is 'Trigger: a webinar with another number of places is full or not by that number.';
create trigger keep_full before insert or update of capacity on network.webinars
  for each row execute function network.keep_webinar_full();

create function network.note_change_of_registration() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  webinar uuid := coalesce(new.webinar_id, old.webinar_id);
  places integer;
begin
  if coalesce(old.standing in ('place', 'offered'), false) <> coalesce(new.standing in ('place', 'offered'), false) then
    -- Held until the end, so that two who register at once count each other. Their references to the row stay possible.
    select w.capacity into places from network.webinars w where w.webinar_id = webinar for no key update;
    if places is not null then
      update network.webinars w set is_full = not w.is_full
      where w.webinar_id = webinar and w.is_full <> network.is_webinar_full(webinar, places);
    end if;
  end if;
  if coalesce(old.certificate, new.certificate) is not null
      and (old.certificate, old.attended_at is null) is distinct from (new.certificate, new.attended_at is null) then
    perform network.count_change();
  end if;
  return null;
end $$;
comment on function network.note_change_of_registration() is 'Trigger: a registration has changed what public pages show, where it has.';
revoke execute on function network.note_change_of_registration() from public;

create function network.is_member_shown(one network.members) returns boolean language sql immutable set search_path = '' as $$
  select coalesce(one.listed_since is not null and one.is_accepted, false)
$$;
comment on function network.is_member_shown(network.members) is 'Whether public pages may tell of a member: an organisation that was accepted and agreed to be listed.';

create function network.note_change_of_member() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  never_told text[] := array['email', 'asked_at', 'confirm_hash', 'confirm_until', 'decided_by', 'link_round'];
begin
  if (network.is_member_shown(old) or network.is_member_shown(new))
      and (to_jsonb(old) - never_told) is distinct from (to_jsonb(new) - never_told) then
    perform network.count_change();
  end if;
  return null;
end $$;
comment on function network.note_change_of_member() is 'Trigger: what public pages tell of a member has changed, where they tell of it.';
revoke execute on function network.note_change_of_member() from public;

create function network.note_change_of_commitment() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if exists (select from network.members m
      where m.id in (old.member_id, new.member_id) and network.is_member_shown(m)) then
    perform network.count_change();
  end if;
  return null;
end $$;
comment on function network.note_change_of_commitment() is 'Trigger: what a member promised has changed, where public pages tell of it.';
revoke execute on function network.note_change_of_commitment() from public;

-- In place of network.touch_on_change, which counts every change.
drop trigger touch_on_change on network.webinar_registrations;
create constraint trigger touch_on_change after insert or update or delete on network.webinar_registrations
  deferrable initially deferred for each row execute function network.note_change_of_registration();
drop trigger touch_on_change on network.members;
create constraint trigger touch_on_change after insert or update or delete on network.members
  deferrable initially deferred for each row execute function network.note_change_of_member();
drop trigger touch_on_change on network.member_commitments;
create constraint trigger touch_on_change after insert or update or delete on network.member_commitments
  deferrable initially deferred for each row execute function network.note_change_of_commitment();
