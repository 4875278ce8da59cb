-- A second step may be asked of some roles only.
alter table identity.organisations add column second_step_roles text[] not null default '{}';
comment on column identity.organisations.second_step_roles is 'Codes of the roles whose holders must have a second step, where not everybody must.';
