-- Only for practice installations.
-- Disposal also removes the files of a person's incidents, and the words about restrictions of single ones.
create or replace function private.dispose_of(wanted uuid) returns jsonb language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  whose uuid;
  org uuid := private.current_organisation();
  gone jsonb := '{}';
  counted bigint;
  records uuid[];
  others uuid[];
  files uuid[];
begin
  select person_id into whose from private.disposals
    where organisation_id = org and id = wanted and decision = 'disposed of' and decided_by <> asked_by and removed is null;
  if whose is null then raise exception 'no decided disposal'; end if;
  perform from private.people where organisation_id = org and id = whose for update;
  if exists (select from private.holds where organisation_id = org and person_id = whose and lifted_at is null) then
    raise exception 'a hold stands';
  end if;
  records := array(select id from private.incidents where organisation_id = org and person_id = whose);
  others := array(select id from private.stays where organisation_id = org and person_id = whose
    union all select id from private.admissions where organisation_id = org and person_id = whose
    union all select p.id from private.police_requests p join private.stays s on s.organisation_id = org and s.id = p.stay_id
      where p.organisation_id = org and s.person_id = whose);
  files := array(select file_id from private.incident_files where organisation_id = org and incident_id = any(records));
  others := others || array(select id from private.incident_files where organisation_id = org and incident_id = any(records))
    || array(select id from private.restricted_records where organisation_id = org and incident_id = any(records));
  others := others || files;
  update private.restricted_records set reason = 'Disposed of', lifted_because = case when lifted_because is not null then 'Disposed of' end
    where organisation_id = org and incident_id = any(records);
  delete from private.incident_files where organisation_id = org and incident_id = any(records);
  get diagnostics counted = row_count; gone := gone || jsonb_build_object('incident_files', counted);
  delete from private.files f where f.organisation_id = org and f.id = any(files)
    and not exists (select from private.incident_files o where o.organisation_id = org and o.file_id = f.id);
  get diagnostics counted = row_count; gone := gone || jsonb_build_object('files', counted);
  delete from private.intervention_staff where organisation_id = org and incident_id = any(records);
  get diagnostics counted = row_count; gone := gone || jsonb_build_object('intervention_staff', counted);
  delete from private.interventions where organisation_id = org and incident_id = any(records);
  get diagnostics counted = row_count; gone := gone || jsonb_build_object('interventions', counted);
  delete from private.incident_versions where organisation_id = org and incident_id = any(records);
  get diagnostics counted = row_count; gone := gone || jsonb_build_object('incident_versions', counted);
  delete from private.incidents where organisation_id = org and id = any(records);
  get diagnostics counted = row_count; gone := gone || jsonb_build_object('incidents', counted);
  delete from private.characteristics where organisation_id = org and person_id = whose;
  get diagnostics counted = row_count; gone := gone || jsonb_build_object('characteristics', counted);
  delete from private.person_words where organisation_id = org and person_id = whose;
  get diagnostics counted = row_count; gone := gone || jsonb_build_object('person_words', counted);
  delete from private.drafts where organisation_id = org and (id = any(records) or answers->>'person' = whose::text);
  get diagnostics counted = row_count; gone := gone || jsonb_build_object('drafts', counted);
  delete from private.record_copies where organisation_id = org and person_id = whose;
  get diagnostics counted = row_count; gone := gone || jsonb_build_object('record_copies', counted);
  delete from private.holds where organisation_id = org and person_id = whose;
  get diagnostics counted = row_count; gone := gone || jsonb_build_object('holds', counted);
  update private.people set local_id = 'disposed ' || wanted, nhs_number = null, given_name = null, family_name = null,
    known_as = null, born_on = null where organisation_id = org and id = whose;
  delete from private.history where organisation_id = org and (row_id = whose or row_id = any(records) or row_id = any(others));
  get diagnostics counted = row_count; gone := gone || jsonb_build_object('history', counted);
  update private.disposals set removed = gone where organisation_id = org and id = wanted;
  return gone;
end $$;
