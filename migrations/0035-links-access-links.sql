-- Only for practice installations.
-- What a link opens to an inspector, to a person, or to an advocate; who gave it, why, and until when.
create table private.access_links (
  organisation_id uuid not null,
  id uuid not null,
  role text not null,
  holder text not null,
  person_id uuid,
  unit_ids uuid[],
  from_day date not null,
  to_day date not null,
  shows_names boolean not null,
  shows_words boolean not null,
  taken_out text[] not null,
  ground text not null,
  talk_to text not null,
  given_by uuid not null,
  given_by_name text not null,
  given_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > given_at),
  used_at timestamptz,
  ended_at timestamptz,
  ended_by uuid,
  ended_by_name text,
  primary key (organisation_id, id),
  check (num_nonnulls(person_id, unit_ids) = 1),
  check (from_day <= to_day),
  check (num_nulls(ended_at, ended_by, ended_by_name) in (0, 3))
);
comment on table private.access_links is 'A link that opens records to somebody without a sign-in: to whom, to what, why, until when, and who ended it. The link and its code are not here. {staff; accountability; audit-trail; links.read}';
comment on column private.access_links.organisation_id is 'The organisation. {none}';
comment on column private.access_links.id is 'The link. {none}';
comment on column private.access_links.role is 'The role of the catalogue that it gives. {none}';
comment on column private.access_links.holder is 'Who holds it, by name and body; that it is the person, without a name, where it is. {personal; accountability; audit-trail; links.read}';
comment on column private.access_links.person_id is 'The person whose records it opens; empty where it opens those of units. {special category; accountability; audit-trail; links.read}';
comment on column private.access_links.unit_ids is 'The units whose records it opens; empty where it opens those of a person. {none}';
comment on column private.access_links.from_day is 'The first day whose records it opens. {none}';
comment on column private.access_links.to_day is 'The last day whose records it opens. {none}';
comment on column private.access_links.shows_names is 'Whether names of people and staff are shown. {none}';
comment on column private.access_links.shows_words is 'Whether what staff wrote in their own words is shown. {none}';
comment on column private.access_links.taken_out is 'Words that stand as taken out, names of others for example. {personal; accountability; audit-trail; links.read}';
comment on column private.access_links.ground is 'Why the holder may see it: consent, or the ground in law. {special category; accountability; audit-trail; links.read}';
comment on column private.access_links.talk_to is 'Whom the holder can talk to about it, and how.';
comment on column private.access_links.given_by is 'The user who gave it.';
comment on column private.access_links.given_by_name is 'Their name as it was then.';
comment on column private.access_links.given_at is 'When.';
comment on column private.access_links.expires_at is 'When it stops opening anything.';
comment on column private.access_links.used_at is 'When it was last used, give or take a minute; empty when it never was.';
comment on column private.access_links.ended_at is 'When it was ended before its time; empty while it was not.';
comment on column private.access_links.ended_by is 'The user who ended it.';
comment on column private.access_links.ended_by_name is 'Their name as it was then.';
create index access_links_by_person on private.access_links (organisation_id, person_id);
create index access_links_open on private.access_links (organisation_id, expires_at) where ended_at is null;
select private.wall_off('private.access_links');
grant select, insert on private.access_links to lessen_app;
grant update (used_at, ended_at, ended_by, ended_by_name) on private.access_links to lessen_app;

alter table private.organisations add column link_days int not null default 30 check (link_days between 1 and 365);
comment on column private.organisations.link_days is 'How many days a link that opens records may last at most.';

alter table private.audit drop constraint audit_actor_kind_check;
alter table private.audit add constraint audit_actor_kind_check check (actor_kind in ('user', 'link', 'job'));
comment on column private.audit.actor_kind is 'A signed-in user, somebody who holds a link, or a named job.';
comment on column private.audit.actor_id is 'The user or the link, when it was one.';
comment on column private.audit.actor_name is 'The user''s or job''s name as it was then; of a link, its holder by name and body.';

-- A second wall inside the organisation: who comes by link (lessen.link is set for the transaction) sees the records that
-- the link opens, whatever a statement forgets. For everybody else it is always true, and asked once a statement.
create policy what_a_link_opens on private.incidents as restrictive using (
  (select nullif(current_setting('lessen.link', true), '')) is null
  or exists (select from private.access_links l
    where l.organisation_id = incidents.organisation_id and l.id = (select nullif(current_setting('lessen.link', true), ''))::uuid
      and l.ended_at is null and incidents.started_on between l.from_day and l.to_day
      and (l.person_id = incidents.person_id or incidents.unit_id = any (l.unit_ids))));
create policy what_a_link_opens on private.people as restrictive using (
  (select nullif(current_setting('lessen.link', true), '')) is null
  or exists (select from private.access_links l
    where l.organisation_id = people.organisation_id and l.id = (select nullif(current_setting('lessen.link', true), ''))::uuid
      and l.ended_at is null
      and (l.person_id = people.id or l.unit_ids is not null
        and exists (select from private.incidents i where i.organisation_id = people.organisation_id and i.person_id = people.id))));

-- Names of everybody else who stayed in a unit on a day, so that what staff wrote is shown to one person without the names
-- of others. It looks past the wall above and gives nothing but words to take out.
create function private.names_of_others(unit uuid, on_day date, person uuid) returns setof text
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  held text := current_setting('lessen.link', true);
begin
  perform set_config('lessen.link', '', true);
  return query select distinct n.name from private.stays s
  join private.people p on p.organisation_id = s.organisation_id and p.id = s.person_id
  cross join lateral unnest(array[p.given_name, p.family_name, p.known_as]) n (name)
  where s.organisation_id = private.current_organisation() and s.unit_id = unit and s.person_id is distinct from person
    and s.started_on <= on_day and (s.ended_on is null or s.ended_on >= on_day) and n.name <> '';
  perform set_config('lessen.link', coalesce(held, ''), true);
end $$;
comment on function private.names_of_others(uuid, date, uuid) is 'Names of people who stayed in a unit on a day, without those of one person: to be taken out of what that person is shown.';
revoke execute on function private.names_of_others(uuid, date, uuid) from public;
grant execute on function private.names_of_others(uuid, date, uuid) to lessen_app;

-- When a person's record is disposed of, no link to it is left.
create function private.forget_links_of_disposed() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from private.access_links where organisation_id = new.organisation_id and person_id = new.person_id;
  return null;
end $$;
comment on function private.forget_links_of_disposed() is 'Trigger: removes the links to the records of a disposed person.';
revoke execute on function private.forget_links_of_disposed() from public;
create trigger forget_links after update of removed on private.disposals for each row
  when (old.removed is null and new.removed is not null) execute function private.forget_links_of_disposed();
