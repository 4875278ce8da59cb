-- The wish to be reached at another address: sealed until one of the two keepers decided, and whoever reads it said yes.
create table network.address_wishes (
  id uuid primary key,
  entry_id uuid not null references network.entries (id),
  sealed text,
  way text not null check (way in ('link', 'noted')),
  noted_by text not null default '',
  asked_at timestamptz not null,
  state text not null default 'asked' check (state in ('asked', 'accepted', 'declined', 'replaced', 'done')),
  decided_by text,
  confirm_hash text unique check (confirm_hash ~ '^[0-9a-f]{64}$'),
  confirm_until timestamptz,
  settled_at timestamptz,
  check (way = 'link' or noted_by <> ''),
  check ((state in ('asked', 'accepted')) = (sealed is not null)),
  check ((state = 'accepted') = (confirm_hash is not null)),
  check ((confirm_hash is null) = (confirm_until is null)),
  check ((state in ('asked', 'accepted')) = (settled_at is null))
);
create unique index address_wishes_one_each on network.address_wishes (entry_id) where settled_at is null;
create index address_wishes_by_entry on network.address_wishes (entry_id, asked_at);
comment on table network.address_wishes is 'That whoever an entry belongs to wants to be reached at another e-mail address, and what was decided. {personal; accountability; network-content; consents.record}';
comment on column network.address_wishes.id is 'The wish. {none}';
comment on column network.address_wishes.entry_id is 'The entry. {none}';
comment on column network.address_wishes.sealed is 'The address, encrypted for this wish alone; empty once it is settled. {special category; network; network-content; the two keepers of names}';
comment on column network.address_wishes.way is 'link: by their own link; noted: they told somebody of the team.';
comment on column network.address_wishes.noted_by is 'Whom they told; empty for their own link.';
comment on column network.address_wishes.asked_at is 'When.';
comment on column network.address_wishes.state is 'asked; accepted (by a keeper, and mailed to the new address); declined; replaced by a later one; done (its reader said yes).';
comment on column network.address_wishes.decided_by is 'Which keeper accepted or declined it. {staff; accountability; network-content; consents.record}';
comment on column network.address_wishes.confirm_hash is 'SHA-256 of the link by which whoever reads the new address says yes. {secret; sign-in; network-content; nobody}';
comment on column network.address_wishes.confirm_until is 'Until when that link works.';
comment on column network.address_wishes.settled_at is 'When it was declined, replaced or done.';
grant select, insert, update on network.address_wishes to lessen_app;

-- With what was taken back goes every address that was asked for.
create function network.erase_address_wishes() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from network.address_wishes where entry_id = new.entry_id;
  return null;
end $$;
comment on function network.erase_address_wishes() is 'Trigger: removes the addresses that were asked for of what was taken back.';
revoke execute on function network.erase_address_wishes() from public;
create trigger erase_address_wishes after insert on network.withdrawals
  for each row execute function network.erase_address_wishes();
select network.never_shown('network.address_wishes');
