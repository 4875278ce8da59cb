-- Only for practice installations.
-- What the privacy officer reads by, and what is pointed out to them. `at` and `id` at the end of each key: pages of the
-- reader are found by them, newest first, each as quick as the first.
drop index private.audit_by_actor;
create index audit_by_time on private.audit (organisation_id, at, id);
create index audit_by_actor on private.audit (organisation_id, actor_id, at, id);
create index audit_by_person on private.audit (organisation_id, person_id, at, id) where person_id is not null;
create index audit_by_unit on private.audit (organisation_id, unit_id, at, id) where unit_id is not null;
create index audit_by_deed on private.audit (organisation_id, deed, at, id);
comment on table private.audit is 'Who did or saw what, written in the act''s own transaction. Only ever added to. {staff; accountability; audit-trail; audit.read}';

create table private.audit_rules (
  organisation_id uuid primary key,
  id uuid not null generated always as (organisation_id) stored,
  family_name boolean not null default true,
  many_people int default 30 check (many_people between 2 and 1000),
  after_stay_days int default 90 check (after_stay_days between 0 and 3650),
  after_leaving boolean not null default true
);
comment on table private.audit_rules is 'What raises an alert to those who read the audit; one row for an organisation that changed the usual rules. {none}';
comment on column private.audit_rules.organisation_id is 'The organisation.';
comment on column private.audit_rules.id is 'The same, so that kept versions find it.';
comment on column private.audit_rules.family_name is 'Looking at somebody with the same family name as oneself.';
comment on column private.audit_rules.many_people is 'Opening the records of more people than this within an hour; empty: no alert.';
comment on column private.audit_rules.after_stay_days is 'Looking at somebody so many days after their last stay in a unit one works in; empty: no alert.';
comment on column private.audit_rules.after_leaving is 'Any deed after one has left the organisation.';

create table private.audit_looked_through (
  organisation_id uuid primary key,
  sequence bigint not null
);
comment on table private.audit_looked_through is 'How far the audit has been looked through for alerts, by the chain of seals, in which nothing comes late. {none}';
comment on column private.audit_looked_through.organisation_id is 'The organisation.';
comment on column private.audit_looked_through.sequence is 'The last seal that was looked at.';

create table private.audit_alerts (
  organisation_id uuid not null,
  id uuid not null,
  kind text not null,
  actor_id uuid not null,
  actor_name text not null,
  person_id uuid,
  on_day date not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  times int not null,
  looked_at timestamptz,
  looked_by_name text,
  words text,
  primary key (organisation_id, id),
  unique nulls not distinct (organisation_id, kind, actor_id, person_id, on_day),
  check ((looked_at is null) = (words is null) and (looked_at is null) = (looked_by_name is null))
);
comment on table private.audit_alerts is 'What in the audit is pointed out to those who read it: one for each rule, member of staff, person and day. A question, never a verdict. {staff; accountability; audit-trail; audit.read}';
comment on column private.audit_alerts.organisation_id is 'The organisation. {none}';
comment on column private.audit_alerts.id is 'The alert. {none}';
comment on column private.audit_alerts.kind is 'The rule that raised it. {none}';
comment on column private.audit_alerts.actor_id is 'Whose deeds it is about.';
comment on column private.audit_alerts.actor_name is 'Their name as it was then.';
comment on column private.audit_alerts.person_id is 'Whom they looked at, where it is about one person. {personal; accountability; audit-trail; audit.read}';
comment on column private.audit_alerts.on_day is 'The day, in the organisation''s time zone.';
comment on column private.audit_alerts.first_at is 'The first deed of it.';
comment on column private.audit_alerts.last_at is 'The last deed of it.';
comment on column private.audit_alerts.times is 'How many deeds, or how many people within an hour.';
comment on column private.audit_alerts.looked_at is 'When somebody looked into it; empty while it waits. It waits again when more happens on that day.';
comment on column private.audit_alerts.looked_by_name is 'Who looked into it.';
comment on column private.audit_alerts.words is 'What they found, in their words.';
create index audit_alerts_waiting on private.audit_alerts (organisation_id, last_at) where looked_at is null;
create index audit_alerts_by_time on private.audit_alerts (organisation_id, last_at);

select private.wall_off(t) from unnest(array['private.audit_rules', 'private.audit_looked_through', 'private.audit_alerts']::regclass[]) t;
grant select, insert, update on private.audit_rules, private.audit_looked_through, private.audit_alerts to lessen_app;
create trigger keep_version after update or delete on private.audit_rules for each row execute function private.keep_version();
create trigger keep_version after update or delete on private.audit_alerts for each row execute function private.keep_version();
