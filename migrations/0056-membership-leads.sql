-- Another lead of a member organisation: who was asked to be it, and when it changed.
create table network.lead_invitations (
  member_id uuid primary key references network.members (id) on delete cascade,
  name text not null check (name <> ''),
  email text not null check (email = lower(email)),
  asked_on date not null,
  is_by_team boolean not null,
  confirm_hash text not null unique,
  confirm_until timestamptz not null
);
comment on table network.lead_invitations is 'Who was asked to be an organisation''s lead from now on and has not answered. Removed with the answer, when it is taken back, and when the link is too old. {personal; network; member-record; membership.manage}';
comment on column network.lead_invitations.member_id is 'The organisation; one is asked at a time. {none}';
comment on column network.lead_invitations.name is 'Who is asked.';
comment on column network.lead_invitations.email is 'Their address, in small letters.';
comment on column network.lead_invitations.asked_on is 'The day on which they were asked.';
comment on column network.lead_invitations.is_by_team is 'Whether the network''s team named them; otherwise the lead did. {none}';
comment on column network.lead_invitations.confirm_hash is 'Hash of the link by which they confirm. {secret; network; member-record; nobody}';
comment on column network.lead_invitations.confirm_until is 'Until when that link works.';

create table network.lead_changes (
  id uuid primary key,
  member_id uuid not null references network.members (id) on delete cascade,
  changed_on date not null,
  former_name text not null,
  is_by_team boolean not null,
  confirm_hash text unique
);
create index lead_changes_by_member on network.lead_changes (member_id, changed_on);
comment on table network.lead_changes is 'When an organisation''s lead changed. Who it was before is forgotten after the time of member-record; that it changed stays. {personal; network; member-record; membership.manage}';
comment on column network.lead_changes.id is 'The change. {none}';
comment on column network.lead_changes.member_id is 'The organisation. {none}';
comment on column network.lead_changes.changed_on is 'The day on which the new lead confirmed. {none}';
comment on column network.lead_changes.former_name is 'Who was lead until then; empty once it is forgotten.';
comment on column network.lead_changes.is_by_team is 'Whether the network''s team named the new lead; otherwise the old one did. {none}';
comment on column network.lead_changes.confirm_hash is 'Hash of the link that was used, so that pressing twice is answered calmly; empty once the former lead is forgotten. {secret; network; member-record; nobody}';

grant select, insert, update, delete on network.lead_invitations to lessen_app;
grant select, insert, update (former_name, confirm_hash) on network.lead_changes to lessen_app;
select network.never_shown(name::regclass) from unnest(array['network.lead_invitations', 'network.lead_changes']) as name;

comment on column network.members.confirm_hash is 'Hash of the link that confirms the address; kept after it was used, so that pressing twice is answered calmly. {secret; network; member-record; nobody}';
