-- Only for practice installations.
-- Facts: what every figure is counted from, one narrow row an intervention, written with the record.
create table private.intervention_facts (
  organisation_id uuid not null,
  incident_id uuid not null,
  intervention_id uuid not null,
  person_id uuid not null,
  unit_id uuid,
  started_on date not null,
  started_hour smallint,
  practice text,
  minutes int,
  primary key (organisation_id, incident_id, intervention_id)
);
comment on table private.intervention_facts is 'One row for each intervention of the current version of each incident; what measures count.';
comment on column private.intervention_facts.organisation_id is 'The organisation.';
comment on column private.intervention_facts.incident_id is 'The incident.';
comment on column private.intervention_facts.intervention_id is 'The intervention.';
comment on column private.intervention_facts.person_id is 'The person.';
comment on column private.intervention_facts.unit_id is 'The unit it is counted in: the stay that holds its start, else the first that overlaps, else none.';
comment on column private.intervention_facts.started_on is 'Day it began, local: the month it counts in.';
comment on column private.intervention_facts.started_hour is 'Hour of the day it began, 0 to 23, local; empty when not known.';
comment on column private.intervention_facts.practice is 'The practice used; empty when not known.';
comment on column private.intervention_facts.minutes is 'How long it lasted, whole minutes; empty when not known.';
create index intervention_facts_by_time on private.intervention_facts (organisation_id, started_on) include (incident_id, person_id, unit_id);
create index intervention_facts_by_unit on private.intervention_facts (organisation_id, unit_id, started_on) include (incident_id, person_id);
select private.wall_off('private.intervention_facts');
grant select, insert, delete on private.intervention_facts to lessen_app;
