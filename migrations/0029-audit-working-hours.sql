-- Only for practice installations.
-- An organisation that says its hours is told of records that were read outside them. One that has staff at any hour says none.
alter table private.audit_rules
  add column hours_start time,
  add column hours_end time,
  add column not_at_weekends boolean not null default false,
  add check ((hours_start is null) = (hours_end is null) and hours_start <> hours_end);
comment on column private.audit_rules.hours_start is 'When the organisation''s working hours begin, on its own clock; empty: no alert.';
comment on column private.audit_rules.hours_end is 'When they end; earlier than they begin when they go over midnight.';
comment on column private.audit_rules.not_at_weekends is 'Whether Saturdays and Sundays are outside these hours altogether.';
