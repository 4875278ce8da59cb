-- What people agreed to have told or shown of them: for what, how, until when. It ends by itself, and nothing that needs
-- it is public a moment longer: the walls at the end of this file hold whatever a page or a job forgets.
create table network.consents (
  id uuid primary key,
  entry_id uuid not null references network.entries (id),
  whose text not null check (whose in ('own', 'other')),
  basis text not null check (basis in ('themself', 'parent', 'best-interests', 'family')),
  reason text not null default '',
  is_child boolean not null default false,
  own_view text not null default '',
  uses text[] not null check (cardinality(uses) > 0),
  given_on date not null,
  ends_on date not null,
  way text not null check (way in ('link', 'paper', 'spoken')),
  noted_by text not null default '',
  recorded_at timestamptz not null,
  ended_at timestamptz,
  ended_why text check (ended_why in ('withdrawn', 'replaced')),
  check (ends_on > given_on and ends_on <= given_on + 1830),
  check (basis = 'themself' or reason <> ''),
  check (not is_child or own_view <> ''),
  check (way = 'link' or noted_by <> ''),
  check (num_nulls(ended_at, ended_why) in (0, 2))
);
create unique index consents_one_each on network.consents (entry_id, whose) where ended_at is null;
create index consents_by_entry on network.consents (entry_id, recorded_at);
create index consents_by_end on network.consents (ends_on) where ended_at is null;
comment on table network.consents is 'Who agreed that an entry about them is shown, for what, how, and until when. Names are not here: they are sealed, in sealed_people. {personal; accountability; network-content; consents.record}';
comment on column network.consents.id is 'The consent. {none}';
comment on column network.consents.entry_id is 'The entry it is for. {none}';
comment on column network.consents.whose is 'own: of whoever tells it or is listed; other: of somebody else whom a story tells about. {none}';
comment on column network.consents.basis is 'Who decided: themself, a parent, a best-interests decision, or a bereaved family. {special category; accountability; network-content; consents.record}';
comment on column network.consents.reason is 'Why somebody else decided, in words without a name; empty where they decided themself. {special category; accountability; network-content; consents.record}';
comment on column network.consents.is_child is 'Whether they were under 18. {special category; accountability; network-content; consents.record}';
comment on column network.consents.own_view is 'What a child said about it, in words without a name. {special category; accountability; network-content; consents.record}';
comment on column network.consents.uses is 'What for: web, newsletter, training, contact, photo.';
comment on column network.consents.given_on is 'The day on which it was given.';
comment on column network.consents.ends_on is 'The last day on which it holds; at most five years on.';
comment on column network.consents.way is 'link: by their own link; paper: signed; spoken: said to the one who noted it.';
comment on column network.consents.noted_by is 'Who of the team noted it; empty for their own link.';
comment on column network.consents.recorded_at is 'When it was written down here.';
comment on column network.consents.ended_at is 'When it was ended before its time; empty while it was not.';
comment on column network.consents.ended_why is 'withdrawn, or replaced by a later one.';

create table network.sealed_people (
  entry_id uuid not null references network.entries (id),
  whose text not null check (whose in ('own', 'other')),
  sealed text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (entry_id, whose)
);
comment on table network.sealed_people is 'Who stands behind an entry and how to reach them, sealed with the installation''s secret: a copy of the database tells nobody. {special category; network; network-content; the two keepers of names}';
comment on column network.sealed_people.entry_id is 'The entry. {none}';
comment on column network.sealed_people.whose is 'As in consents. {none}';
comment on column network.sealed_people.sealed is 'Name, address and other ways, encrypted for this entry alone.';
comment on column network.sealed_people.recorded_at is 'When. {none}';
comment on column network.sealed_people.recorded_by is 'Who of the team wrote it down. {staff; accountability; network-content; consents.record}';

create table network.keepers (
  place smallint primary key check (place in (1, 2)),
  user_id uuid not null unique,
  name text not null,
  chosen_at timestamptz not null
);
comment on table network.keepers is 'The two people, and no others, who may see who stands behind a pseudonym. {staff; accountability; network-content; consents.record}';
comment on column network.keepers.place is 'The first or the second.';
comment on column network.keepers.user_id is 'The user.';
comment on column network.keepers.name is 'What they are called.';
comment on column network.keepers.chosen_at is 'When they were chosen.';

create table network.own_links (
  token_hash text primary key check (token_hash ~ '^[0-9a-f]{64}$'),
  entry_id uuid not null references network.entries (id),
  made_at timestamptz not null
);
create index own_links_by_entry on network.own_links (entry_id);
comment on table network.own_links is 'Links by which somebody looks after what is told or shown of them: they agree, or take it back, at any time. {secret; sign-in; network-content; nobody}';
comment on column network.own_links.token_hash is 'The SHA-256 of what the link ends with; the link itself is not here.';
comment on column network.own_links.entry_id is 'What it opens. {none}';
comment on column network.own_links.made_at is 'When it was mailed. {none}';

create table network.text_approvals (
  id uuid primary key,
  entry_id uuid not null references network.entries (id),
  version integer not null,
  words_hash text not null,
  way text not null check (way in ('link', 'paper')),
  noted_by text not null default '',
  approved_at timestamptz not null,
  ended_at timestamptz,
  check (way = 'link' or noted_by <> '')
);
create index text_approvals_by_entry on network.text_approvals (entry_id, words_hash) where ended_at is null;
comment on table network.text_approvals is 'Which exact words somebody approved of a story of theirs. {personal; accountability; network-content; consents.record}';
comment on column network.text_approvals.id is 'The approval. {none}';
comment on column network.text_approvals.entry_id is 'The story. {none}';
comment on column network.text_approvals.version is 'The version they read.';
comment on column network.text_approvals.words_hash is 'SHA-256 of its words, as network.words_hash makes it.';
comment on column network.text_approvals.way is 'link: by their own link; paper: signed.';
comment on column network.text_approvals.noted_by is 'Who of the team noted it; empty for their own link.';
comment on column network.text_approvals.approved_at is 'When.';
comment on column network.text_approvals.ended_at is 'When it was taken back; empty while it stands.';

create table network.withdrawals (
  entry_id uuid primary key references network.entries (id),
  at timestamptz not null,
  way text not null check (way in ('link', 'noted')),
  noted_by text not null default ''
);
comment on table network.withdrawals is 'What was taken back by whom it belongs to. Its words are gone; that it was here stays. Only ever added to. {personal; accountability; network-content; consents.record}';
comment on column network.withdrawals.entry_id is 'What was taken back. {none}';
comment on column network.withdrawals.at is 'When. {none}';
comment on column network.withdrawals.way is 'link: by their own link; noted: they told somebody of the team.';
comment on column network.withdrawals.noted_by is 'Whom they told; empty for their own link.';

create table network.consent_reminders (
  consent_id uuid not null references network.consents (id),
  days smallint not null,
  sent_at timestamptz not null,
  primary key (consent_id, days)
);
comment on table network.consent_reminders is 'Which reminders of a consent that ends went out, so that none goes twice. Only ever added to. {none}';
comment on column network.consent_reminders.consent_id is 'The consent.';
comment on column network.consent_reminders.days is 'How many days before its end.';
comment on column network.consent_reminders.sent_at is 'When.';

grant select, insert on network.consents, network.text_approvals, network.own_links, network.withdrawals, network.consent_reminders to lessen_app;
grant update (ended_at, ended_why) on network.consents to lessen_app;
grant update (ended_at) on network.text_approvals to lessen_app;
grant select, insert, update, delete on network.sealed_people, network.keepers to lessen_app;

-- The words that somebody approves: title, summary, text, the answers that are shown, and the same in Welsh and easy read.
create function network.words_hash(said jsonb) returns text language sql immutable set search_path = pg_catalog, pg_temp as $$
  select encode(sha256(convert_to(jsonb_build_object(
    'title', said->'title', 'description', said->'description', 'body', said->'body', 'details', said->'details',
    'welsh', nullif(said->'welsh', 'null') - 'signedBy' - 'madeBy',
    'easyRead', nullif(said->'easyRead', 'null') - 'signedBy' - 'madeBy'
  )::text, 'UTF8')), 'hex')
$$;
comment on function network.words_hash(jsonb) is 'SHA-256 of the words of an entry or a version of it: what somebody approves.';

-- Until when the consents that an entry needs hold together; nothing when one of them is not there.
create function network.consent_until(entry uuid, needs_other boolean) returns timestamptz language sql stable set search_path = pg_catalog, pg_temp as $$
  select case when count(*) = case when needs_other then 2 else 1 end
    then min((ends_on + 1)::timestamp at time zone 'Europe/London') end
  from network.consents
  where entry_id = entry and ended_at is null and 'web' = any (uses) and (whose = 'own' or needs_other)
$$;
comment on function network.consent_until(uuid, boolean) is 'Until when the consents that an entry needs hold together; null when one is missing.';

-- Whether these words of an entry may be public at a moment. Whatever needs nobody's consent may.
create function network.is_agreed(entry uuid, shape text, said jsonb, at timestamptz) returns boolean language sql stable set search_path = pg_catalog, pg_temp as $$
  select case when shape not in ('story', 'person') then true
    else coalesce(network.consent_until(entry, coalesce(said->'details'->>'about', '') = 'other') > at, false)
      and (shape <> 'story' or exists (select from network.text_approvals a
        where a.entry_id = entry and a.ended_at is null and a.words_hash = network.words_hash(said))) end
$$;
comment on function network.is_agreed(uuid, text, jsonb, timestamptz) is 'Whether consent is in force for an entry at a moment, and these very words are approved where they have to be.';
grant execute on function network.words_hash(jsonb), network.consent_until(uuid, boolean),
  network.is_agreed(uuid, text, jsonb, timestamptz) to lessen_app;
-- The last wall: a story is public only with consent in force and with its author's approval of exactly these words, a
-- person in the directory only with consent, and neither for longer. It holds for every login, page, job and import.
create function network.hold_entry_to_consent() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  until timestamptz := network.consent_until(new.id, coalesce(new.details->>'about', '') = 'other');
  begins boolean := tg_op = 'INSERT' or old.published_at is null or old.public_version is distinct from new.public_version;
begin
  if begins and until is null then
    raise exception 'nothing of this shape is public without consent in force' using errcode = 'check_violation';
  end if;
  if new.shape = 'story' and not exists (select from network.text_approvals a
      where a.entry_id = new.id and a.ended_at is null and a.words_hash = network.words_hash(jsonb_build_object(
        'title', new.title, 'description', new.description, 'body', new.body, 'details', new.details,
        'welsh', new.welsh, 'easyRead', new.easy_read))) then
    raise exception 'no story is public in words that its author has not approved' using errcode = 'check_violation';
  end if;
  new.public_until := case when until is null then least(new.public_until, old.public_until)
    else least(new.public_until, until) end;
  return new;
end $$;
comment on function network.hold_entry_to_consent() is 'Trigger: refuses to make public what needs consent or approval and has none; ends it when the consent ends.';
create trigger hold_to_consent before insert or update on network.entries for each row
  when (new.published_at is not null and new.shape in ('story', 'person')) execute function network.hold_entry_to_consent();

-- A consent that is given, renewed, or taken back moves the end of what it is for, in the same transaction.
create function network.move_end_with_consent() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  update network.entries e set public_until =
    coalesce(network.consent_until(e.id, coalesce(e.details->>'about', '') = 'other'), new.ended_at, new.recorded_at)
  where e.id = new.entry_id and e.published_at is not null and e.shape in ('story', 'person');
  return null;
end $$;
comment on function network.move_end_with_consent() is 'Trigger: sets until when an entry is public by the consents that it needs.';
create trigger move_end after insert or update on network.consents for each row execute function network.move_end_with_consent();

-- What was taken back leaves no words: not in what is public, not in any version, not in the words it was found by. What
-- stays is its address, which nobody else gets, and the hashes that show what had been agreed.
create function network.erase_withdrawn_words() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from network.entries where id = new.entry_id and published_at is not null) then
    raise exception 'it is taken down before its words are erased' using errcode = 'check_violation';
  end if;
  update network.entry_versions set content = jsonb_build_object('kind', content->'kind', 'title', 'Withdrawn') where entry_id = new.entry_id;
  update network.entries set title = 'Withdrawn', description = '', body = '', details = '{}', note = null, people = '{}',
    publisher = null, link = null, welsh = null, easy_read = null, topics = '{}', practices = '{}', settings = '{}',
    audiences = '{}', nations = '{}', formats = '{}', scheduled_version = null, scheduled_at = null, scheduled_by = null,
    proposed_version = null where id = new.entry_id;
  delete from network.entry_words where entry_id = new.entry_id;
  delete from network.entry_relations where new.entry_id in (entry_id, related_id);
  delete from network.sealed_people where entry_id = new.entry_id;
  return null;
end $$;
comment on function network.erase_withdrawn_words() is 'Trigger: removes the words of what was taken back, and who stood behind it.';
revoke execute on function network.erase_withdrawn_words() from public;
create trigger erase_words after insert on network.withdrawals for each row execute function network.erase_withdrawn_words();

select network.touch_on_change('network.consents');
select network.touch_on_change('network.withdrawals');
select network.never_shown(name::regclass) from unnest(array['network.sealed_people', 'network.keepers', 'network.own_links',
  'network.text_approvals', 'network.consent_reminders']) as name;
