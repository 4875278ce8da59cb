-- Only for practice installations.
-- Incidents: a head that says where a record stands now, and versions that are only ever added to.
create table private.incidents (
  organisation_id uuid not null,
  id uuid not null,
  local_id text not null,
  version int not null,
  person_id uuid not null,
  unit_id uuid,
  started_on date not null,
  started_time time,
  practices text[] not null,
  interventions int not null,
  is_incomplete boolean not null default true,
  recorded_at timestamptz not null default clock_timestamp(),
  recorded_by uuid,
  recorded_by_name text not null,
  primary key (organisation_id, id),
  unique (organisation_id, local_id),
  foreign key (organisation_id, person_id) references private.people (organisation_id, id),
  foreign key (organisation_id, unit_id) references private.units (organisation_id, id)
);
comment on table private.incidents is 'One episode, as it stands now: which version is current, and what the list needs.';
comment on column private.incidents.organisation_id is 'The organisation.';
comment on column private.incidents.id is 'The incident; made by the form or device that recorded it.';
comment on column private.incidents.local_id is 'MHSDS RestrictiveIntIncID, or one made here.';
comment on column private.incidents.version is 'The current version.';
comment on column private.incidents.person_id is 'The person it happened to.';
comment on column private.incidents.unit_id is 'The unit it happened in, by the rule that places an incident for charts.';
comment on column private.incidents.started_on is 'Day it began, local.';
comment on column private.incidents.started_time is 'Time it began, local.';
comment on column private.incidents.practices is 'The practices used, for the list; codes of the catalogue.';
comment on column private.incidents.interventions is 'How many interventions it has.';
comment on column private.incidents.is_incomplete is 'Whether the current version still lacks an item of the Use of Force Act s.6(5). True until a writer that knows the whole record says otherwise: a national extract never holds all sixteen.';
comment on column private.incidents.recorded_at is 'When it was first recorded.';
comment on column private.incidents.recorded_by is 'Who recorded it; empty for a named job.';
comment on column private.incidents.recorded_by_name is 'Their name then.';
create index incidents_by_time on private.incidents (organisation_id, started_on desc, id desc);
create index incidents_by_unit on private.incidents (organisation_id, unit_id, started_on desc, id desc);
create index incidents_incomplete on private.incidents (organisation_id, started_on desc, id desc) where is_incomplete;
create index incidents_incomplete_by_unit on private.incidents (organisation_id, unit_id, started_on desc, id desc) where is_incomplete;
create index incidents_by_person on private.incidents (organisation_id, person_id, started_on desc, id desc);
create table private.incident_versions (
  organisation_id uuid not null,
  incident_id uuid not null,
  version int not null check (version >= 1),
  made_at timestamptz not null default clock_timestamp(),
  made_by uuid,
  made_by_name text not null,
  amended_because text check (version = 1 or amended_because <> ''),
  person_id uuid not null,
  person_name text,
  person_identifier text not null,
  characteristics jsonb not null default '{}',
  unit_id uuid,
  admission_id uuid,
  place text,
  started_on date not null,
  started_time time,
  started_at timestamptz,
  ended_on date,
  ended_time time,
  ended_at timestamptz,
  reason_code text,
  reason_words text,
  before_words text,
  avoid_words text,
  others_involved text check (others_involved in ('yes', 'no', 'not known')),
  others_reason text,
  mental_disorder text,
  mental_disorder_known text check (mental_disorder_known in ('yes', 'no', 'not known')),
  learning_disability text check (learning_disability in ('yes', 'no', 'not known')),
  autism text check (autism in ('yes', 'no', 'not known')),
  outcome_words text,
  serious_harm text check (serious_harm in ('none', 'serious injury', 'death', 'not known')),
  notified text check (notified in ('yes', 'no', 'nobody named', 'not known')),
  notified_words text,
  review_held_person text check (review_held_person in ('Y', 'N')),
  review_not_held_reason text,
  review_held_staff text check (review_held_staff in ('Y', 'N')),
  police_called text check (police_called in ('yes', 'no', 'not known')),
  police_requested_on date,
  police_requested_time time,
  police_arrived_on date,
  police_arrived_time time,
  police_force_used text check (police_force_used in ('Y', 'N')),
  police_body_video text check (police_body_video in ('on', 'worn but off', 'not worn', 'not known')),
  primary key (organisation_id, incident_id, version),
  foreign key (organisation_id, incident_id) references private.incidents (organisation_id, id) deferrable initially deferred
);
comment on table private.incident_versions is 'What was recorded of an incident, whole, each time it was written. Only ever added to.';
comment on column private.incident_versions.organisation_id is 'The organisation.';
comment on column private.incident_versions.incident_id is 'The incident.';
comment on column private.incident_versions.version is '1 for what was first recorded, one more for each amendment.';
comment on column private.incident_versions.made_at is 'When this version was written, by the servers clock.';
comment on column private.incident_versions.made_by is 'The user who wrote it; empty for a named job.';
comment on column private.incident_versions.made_by_name is 'Their name, or the jobs, as it was then.';
comment on column private.incident_versions.amended_because is 'Why it was amended; always given from version 2 on.';
comment on column private.incident_versions.person_id is 'The person it happened to.';
comment on column private.incident_versions.person_name is 'Their name as it was then (Use of Force Act s.6(5)(e)); empty where a national extract had none.';
comment on column private.incident_versions.person_identifier is 'Their consistent identifier then (s.6(5)(g)).';
comment on column private.incident_versions.characteristics is 'What was known of their characteristics when this was written (s.6(5)(k)): kind to state, code and words.';
comment on column private.incident_versions.unit_id is 'Where it happened (s.6(5)(b)): the unit. Empty only where a national extract tells no ward stay.';
comment on column private.incident_versions.admission_id is 'The admission it belongs to.';
comment on column private.incident_versions.place is 'Where in the unit.';
comment on column private.incident_versions.started_on is 'Day it began, local (s.6(5)(b)).';
comment on column private.incident_versions.started_time is 'Time it began, local; empty when not known.';
comment on column private.incident_versions.started_at is 'The same as an instant; empty when the time is not known.';
comment on column private.incident_versions.ended_on is 'Day it ended, local; empty while it goes on.';
comment on column private.incident_versions.ended_time is 'Time it ended, local.';
comment on column private.incident_versions.ended_at is 'The same as an instant.';
comment on column private.incident_versions.reason_code is 'Why force was used: a national reason code (s.6(5)(a), MHSDS M505140).';
comment on column private.incident_versions.reason_words is 'Why, in words.';
comment on column private.incident_versions.before_words is 'What came before.';
comment on column private.incident_versions.avoid_words is 'What was tried to avoid it (s.6(5)(o)).';
comment on column private.incident_versions.others_involved is 'Whether anybody who is not staff took part.';
comment on column private.incident_versions.others_reason is 'Who, and the reason they were involved (s.6(5)(i)).';
comment on column private.incident_versions.mental_disorder is 'The persons mental disorder, if known (s.6(5)(j)).';
comment on column private.incident_versions.mental_disorder_known is 'Whether a mental disorder is known, known to be none, or not known.';
comment on column private.incident_versions.learning_disability is 'Whether the person has a learning disability (s.6(5)(l)).';
comment on column private.incident_versions.autism is 'Whether the person is autistic (s.6(5)(l)).';
comment on column private.incident_versions.outcome_words is 'What followed: the outcome (s.6(5)(m)).';
comment on column private.incident_versions.serious_harm is 'Whether the person died or was seriously injured as a result (s.6(5)(n)).';
comment on column private.incident_versions.notified is 'Whether those named in the care plan were told (s.6(5)(p)).';
comment on column private.incident_versions.notified_words is 'Who was told and when, or why not.';
comment on column private.incident_versions.review_held_person is 'Post-incident review held with the person (MHSDS M505110).';
comment on column private.incident_versions.review_not_held_reason is 'Reason it was not held, as given (MHSDS M505120; no national list is published).';
comment on column private.incident_versions.review_held_staff is 'Post-incident review held with staff (MHSDS M505130).';
comment on column private.incident_versions.police_called is 'Whether police were asked to help.';
comment on column private.incident_versions.police_requested_on is 'Day they were asked (MHSDS M516040).';
comment on column private.incident_versions.police_requested_time is 'Time they were asked (M516050).';
comment on column private.incident_versions.police_arrived_on is 'Day they came (M516060).';
comment on column private.incident_versions.police_arrived_time is 'Time they came (M516070).';
comment on column private.incident_versions.police_force_used is 'Whether police used force (M516080).';
comment on column private.incident_versions.police_body_video is 'Body-worn video (s.12).';
create table private.interventions (
  organisation_id uuid not null,
  incident_id uuid not null,
  version int not null,
  id uuid not null,
  local_id text not null,
  position int not null,
  practice text,
  national_code text,
  started_on date not null,
  started_time time,
  started_at timestamptz,
  ended_on date,
  ended_time time,
  ended_at timestamptz,
  minutes int check (minutes >= 0),
  in_care_plan text check (in_care_plan in ('yes', 'no', 'no plan', 'not known')),
  description text,
  injury_person text,
  injury_staff text,
  injury_others text,
  injury_words text,
  medicine text,
  medicine_route text,
  primary key (organisation_id, incident_id, version, id),
  foreign key (organisation_id, incident_id, version) references private.incident_versions (organisation_id, incident_id, version)
);
comment on table private.interventions is 'One use of one practice within an incident, whole, for each version. Only ever added to.';
comment on column private.interventions.organisation_id is 'The organisation.';
comment on column private.interventions.incident_id is 'The incident it is part of.';
comment on column private.interventions.version is 'The version of the incident it belongs to.';
comment on column private.interventions.id is 'The intervention; the same through all versions.';
comment on column private.interventions.local_id is 'MHSDS RestrictiveIntTypeID, or one made here.';
comment on column private.interventions.position is 'Its order on the page.';
comment on column private.interventions.practice is 'A code of the practices in the catalogue (s.6(5)(c)); empty when an extract gave a code that no list has.';
comment on column private.interventions.national_code is 'The national type code as sent or to be sent (MHSDS M515020).';
comment on column private.interventions.started_on is 'Day it began, local.';
comment on column private.interventions.started_time is 'Time it began, local; empty when not known.';
comment on column private.interventions.started_at is 'The same as an instant.';
comment on column private.interventions.ended_on is 'Day it ended, local; empty while it goes on.';
comment on column private.interventions.ended_time is 'Time it ended, local.';
comment on column private.interventions.ended_at is 'The same as an instant.';
comment on column private.interventions.minutes is 'Whole minutes between the two instants; empty while it goes on or a time is not known.';
comment on column private.interventions.in_care_plan is 'Whether this type was part of the persons care plan (s.6(5)(d)).';
comment on column private.interventions.description is 'How force was used (s.6(5)(f)).';
comment on column private.interventions.injury_person is 'Injury to the person, Y or N (MHSDS M515080), as sent.';
comment on column private.interventions.injury_staff is 'Injury to staff, Y or N (M515090), as sent.';
comment on column private.interventions.injury_others is 'Injury to others, Y or N (M515100), as sent.';
comment on column private.interventions.injury_words is 'Which injuries, and what was done.';
comment on column private.interventions.medicine is 'Medicine and dose, for medicines given to control behaviour.';
comment on column private.interventions.medicine_route is 'How it was given.';
create table private.intervention_staff (
  organisation_id uuid not null,
  incident_id uuid not null,
  version int not null,
  intervention_id uuid not null,
  position int not null,
  staff_id uuid,
  name text not null,
  job_title text not null,
  primary key (organisation_id, incident_id, version, intervention_id, position),
  foreign key (organisation_id, incident_id, version, intervention_id) references private.interventions (organisation_id, incident_id, version, id)
);
comment on table private.intervention_staff is 'Each member of staff who used force in an intervention, for each version. Only ever added to.';
comment on column private.intervention_staff.organisation_id is 'The organisation.';
comment on column private.intervention_staff.incident_id is 'The incident.';
comment on column private.intervention_staff.version is 'The version of the incident.';
comment on column private.intervention_staff.intervention_id is 'The intervention.';
comment on column private.intervention_staff.position is 'Order on the page.';
comment on column private.intervention_staff.staff_id is 'The member of staff; empty for somebody not in the staff list.';
comment on column private.intervention_staff.name is 'Name (s.6(5)(h)).';
comment on column private.intervention_staff.job_title is 'Job title (s.6(5)(h)).';
create table private.police_requests (
  organisation_id uuid not null,
  id uuid not null,
  stay_id uuid not null,
  requested_on date not null,
  requested_time time,
  arrived_on date,
  arrived_time time,
  force_used text,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, stay_id) references private.stays (organisation_id, id)
);
comment on table private.police_requests is 'Requests for police help that came with a national extract, which ties them to a stay and to no incident.';
comment on column private.police_requests.organisation_id is 'The organisation.';
comment on column private.police_requests.id is 'The request.';
comment on column private.police_requests.stay_id is 'The stay it happened in (MHSDS M516010).';
comment on column private.police_requests.requested_on is 'Day police were asked (M516040).';
comment on column private.police_requests.requested_time is 'Time they were asked (M516050).';
comment on column private.police_requests.arrived_on is 'Day they came (M516060).';
comment on column private.police_requests.arrived_time is 'Time they came (M516070).';
comment on column private.police_requests.force_used is 'Whether police used force, Y or N (M516080), as sent.';
comment on column private.police_requests.created_at is 'When it was added here.';
create index interventions_going_on on private.interventions (organisation_id, started_on, incident_id, version) where ended_on is null;
create index police_requests_by_stay on private.police_requests (organisation_id, stay_id, requested_on);

select private.wall_off(t) from unnest(array['private.incidents', 'private.incident_versions', 'private.interventions', 'private.intervention_staff', 'private.police_requests']::regclass[]) t;
grant select, insert, update on private.incidents, private.police_requests to lessen_app;
grant select, insert on private.incident_versions, private.interventions, private.intervention_staff to lessen_app;
create trigger keep_version after update or delete on private.police_requests for each row execute function private.keep_version();
