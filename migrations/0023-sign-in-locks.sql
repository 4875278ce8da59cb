-- A screen is locked without ending the session, and opened again by a PIN that works on one device only.
alter table identity.sessions add column locked_at timestamptz;
comment on column identity.sessions.locked_at is 'When the screen was locked; empty while it is open. One that was not used for LESSEN_LOCK_MINUTES is locked too.';

create table identity.device_pins (
  user_id uuid not null references identity.users (id),
  device_hash text not null,
  pin_hash text not null,
  tries_left int not null,
  set_at timestamptz not null,
  primary key (user_id, device_hash)
);
comment on table identity.device_pins is 'A PIN opens a locked screen again, on one device, for whom the open session belongs to. It signs nobody in. {staff; sign-in; user-access; the user}';
comment on column identity.device_pins.user_id is 'Whose PIN it is.';
comment on column identity.device_pins.device_hash is 'SHA-256 of the random cookie of the device it works on.';
comment on column identity.device_pins.pin_hash is 'argon2id in PHC form. {secret; sign-in; user-access; nobody}';
comment on column identity.device_pins.tries_left is 'How many wrong tries are left; with none, the whole sign-in is asked for. {none}';
comment on column identity.device_pins.set_at is 'When it was set.';
grant select, insert, update, delete on identity.device_pins to lessen_identity;
