-- A webinar whose page is withdrawn does not take place: those registered are told, once, and each mail about a change is a row.
alter table network.webinars
  add column withdrawn_at timestamptz,
  add column told text not null default 'takes place' check (told in ('takes place', 'withdrawn', 'called off'));
comment on column network.webinars.withdrawn_at is 'When its page was withdrawn before it began; empty while it is not.';
comment on column network.webinars.told is 'What those registered were last told of it: that it takes place, was withdrawn, or was called off.';
update network.webinars set told = 'called off' where cancelled_at is not null;
update network.webinars w set withdrawn_at = now()
  from network.entries e where e.id = w.webinar_id and e.published_at is null and w.starts_at > now();

create table network.webinar_changes_told (
  registration_id uuid not null references network.webinar_registrations (id) on delete cascade,
  sequence int not null check (sequence > 0),
  news text not null check (news in ('moved', 'after all', 'withdrawn', 'called off')),
  mail_id uuid not null,
  told_at timestamptz not null,
  primary key (registration_id, sequence)
);
comment on table network.webinar_changes_told is 'One row for each registered person and each change of a webinar that they were told of: the mail that was asked for. Never on a public page. {personal; network; webinar-registration; webinars.manage}';
comment on column network.webinar_changes_told.registration_id is 'Who was told.';
comment on column network.webinar_changes_told.sequence is 'Of which change: SEQUENCE of the calendar entry. {none}';
comment on column network.webinar_changes_told.news is 'That it moved, takes place after all, was withdrawn, or was called off. {none}';
comment on column network.webinar_changes_told.mail_id is 'The mail, by which is known whether it was sent. {none}';
comment on column network.webinar_changes_told.told_at is 'When it was asked for.';

grant select, insert on network.webinar_changes_told to lessen_app;
select network.never_shown('network.webinar_changes_told');
