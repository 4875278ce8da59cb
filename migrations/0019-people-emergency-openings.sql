-- Only for practice installations.
-- Records opened in an emergency by somebody outside whose places the person is, each to be reviewed by somebody else.
create table private.emergency_openings (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  opened_by uuid not null,
  opened_by_name text not null,
  opened_by_staff uuid,
  reason text not null,
  opened_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > opened_at),
  reviewed_at timestamptz,
  reviewed_by uuid,
  reviewed_by_name text,
  outcome text check (outcome in ('needed', 'not needed', 'taken further')),
  review_words text,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references private.people (organisation_id, id),
  check (reviewed_by <> opened_by),
  check (num_nulls(reviewed_at, reviewed_by, reviewed_by_name, outcome, review_words) in (0, 5))
);
comment on table private.emergency_openings is 'A person opened in an emergency by somebody outside whose places they are: why, until when, and what somebody else found on review. {staff; accountability; audit-trail; people.review-openings}';
comment on column private.emergency_openings.organisation_id is 'The organisation. {none}';
comment on column private.emergency_openings.id is 'The opening. {none}';
comment on column private.emergency_openings.person_id is 'Whose record was opened. {personal; accountability; audit-trail; people.review-openings}';
comment on column private.emergency_openings.opened_by is 'The user who opened it.';
comment on column private.emergency_openings.opened_by_name is 'Their name as it was then.';
comment on column private.emergency_openings.opened_by_staff is 'The same as a member of staff, when they are one: nobody reviews their own.';
comment on column private.emergency_openings.reason is 'Why, in their own words. {special category; accountability; audit-trail; people.review-openings}';
comment on column private.emergency_openings.opened_at is 'When.';
comment on column private.emergency_openings.ends_at is 'When it stops opening anything.';
comment on column private.emergency_openings.reviewed_at is 'When it was reviewed; empty while it waits.';
comment on column private.emergency_openings.reviewed_by is 'The user who reviewed it, never the one who opened it.';
comment on column private.emergency_openings.reviewed_by_name is 'Their name as it was then.';
comment on column private.emergency_openings.outcome is 'What the review found: needed, not needed, or taken further.';
comment on column private.emergency_openings.review_words is 'What the reviewer wrote. {special category; accountability; audit-trail; people.review-openings}';
create index emergency_openings_by_user on private.emergency_openings (organisation_id, opened_by, ends_at);
create index emergency_openings_waiting on private.emergency_openings (organisation_id, opened_at) where reviewed_at is null;
select private.wall_off('private.emergency_openings');
grant select, insert on private.emergency_openings to lessen_app;
grant update (reviewed_at, reviewed_by, reviewed_by_name, outcome, review_words) on private.emergency_openings to lessen_app;
create trigger keep_version after update or delete on private.emergency_openings for each row execute function private.keep_version();
