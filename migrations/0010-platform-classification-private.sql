-- Only for practice installations.
-- What private columns say of themselves besides their meaning, as in the step before.
do $$
declare
  said record;
begin
  for said in
    select * from (values
      ('private.admissions', null, '{special category; care; person-record; people.read}'),
      ('private.admissions', 'organisation_id', '{none}'),
      ('private.audit', null, '{staff; accountability; audit-trail; platform operator}'),
      ('private.audit', 'organisation_id', '{none}'),
      ('private.audit', 'subject_id', '{personal; accountability; audit-trail; platform operator}'),
      ('private.audit', 'payload', '{personal; accountability; audit-trail; platform operator}'),
      ('private.audit', 'salt', '{secret; accountability; audit-trail; nobody}'),
      ('private.characteristics', null, '{special category; care; person-record; people.read}'),
      ('private.characteristics', 'organisation_id', '{none}'),
      ('private.characteristics', 'noted_by', '{staff; accountability; person-record; people.read}'),
      ('private.drafts', null, '{special category; service; unfinished-answers; the user}'),
      ('private.drafts', 'organisation_id', '{none}'),
      ('private.history', null, '{special category; accountability; person-record; nobody}'),
      ('private.history', 'organisation_id', '{none}'),
      ('private.history', 'table_name', '{none}'),
      ('private.idempotency_keys', null, '{staff; service; send-key; nobody}'),
      ('private.idempotency_keys', 'organisation_id', '{none}'),
      ('private.import_runs', null, '{none}'),
      ('private.imported_rows', null, '{personal; service; national-import; nobody}'),
      ('private.imported_rows', 'organisation_id', '{none}'),
      ('private.incident_versions', null, '{special category; care; person-record; incidents.read}'),
      ('private.incident_versions', 'organisation_id', '{none}'),
      ('private.incident_versions', 'made_by', '{staff; accountability; person-record; incidents.read}'),
      ('private.incident_versions', 'made_by_name', '{staff; accountability; person-record; incidents.read}'),
      ('private.incidents', null, '{special category; care; person-record; incidents.read}'),
      ('private.incidents', 'organisation_id', '{none}'),
      ('private.incidents', 'recorded_by', '{staff; accountability; person-record; incidents.read}'),
      ('private.incidents', 'recorded_by_name', '{staff; accountability; person-record; incidents.read}'),
      ('private.intervention_facts', null, '{special category; figures; person-record; insight.read}'),
      ('private.intervention_facts', 'organisation_id', '{none}'),
      ('private.intervention_staff', null, '{staff; care; person-record; incidents.read}'),
      ('private.intervention_staff', 'organisation_id', '{none}'),
      ('private.interventions', null, '{special category; care; person-record; incidents.read}'),
      ('private.interventions', 'organisation_id', '{none}'),
      ('private.organisations', null, '{none}'),
      ('private.people', null, '{personal; care; person-record; people.read}'),
      ('private.people', 'organisation_id', '{none}'),
      ('private.person_months', null, '{special category; figures; person-record; insight.read}'),
      ('private.person_months', 'organisation_id', '{none}'),
      ('private.person_words', null, '{personal; care; person-record; people.read}'),
      ('private.person_words', 'organisation_id', '{none}'),
      ('private.police_requests', null, '{special category; care; person-record; incidents.read}'),
      ('private.police_requests', 'organisation_id', '{none}'),
      ('private.sites', null, '{none}'),
      ('private.staff', null, '{staff; work; staff-record; organisations.read}'),
      ('private.staff', 'organisation_id', '{none}'),
      ('private.staff_places', null, '{staff; work; staff-record; organisations.read}'),
      ('private.staff_places', 'organisation_id', '{none}'),
      ('private.staff_words', null, '{staff; work; staff-record; organisations.read}'),
      ('private.staff_words', 'organisation_id', '{none}'),
      ('private.stays', null, '{special category; care; person-record; people.read}'),
      ('private.stays', 'organisation_id', '{none}'),
      ('private.units', null, '{none}')
    ) as list (tab, col, words)
  loop
    if said.col is null then
      execute format('comment on table %s is %L', said.tab, obj_description(said.tab::regclass, 'pg_class') || ' ' || said.words);
    else
      execute format('comment on column %s.%I is %L', said.tab, said.col,
        col_description(said.tab::regclass, (select attnum from pg_attribute where attrelid = said.tab::regclass and attname = said.col)) || ' ' || said.words);
    end if;
  end loop;
end
$$;
