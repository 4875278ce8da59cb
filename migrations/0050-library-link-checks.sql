-- What was found of the links of public entries: whether they still lead somewhere.
create table network.link_checks (
  address text primary key,
  checked_at timestamptz not null,
  failures integer not null check (failures >= 0),
  failed_since timestamptz,
  says text,
  moved_to text,
  check ((failures = 0) = (failed_since is null))
);
comment on table network.link_checks is 'Where links of public entries lead, as far as they were asked. {none}';
comment on column network.link_checks.address is 'The link.';
comment on column network.link_checks.checked_at is 'When it was asked last.';
comment on column network.link_checks.failures is 'How often in a row it led nowhere.';
comment on column network.link_checks.failed_since is 'Since when; empty while it leads somewhere.';
comment on column network.link_checks.says is 'What stood in the way.';
comment on column network.link_checks.moved_to is 'Where it has moved for good.';
grant select, insert, update on network.link_checks to lessen_app;
