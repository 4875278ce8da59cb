-- Old addresses, of an earlier site or of a page that went, and where to their readers are led.
create table network.redirects (
  from_address text primary key check (from_address ~ '^/[^/\\]|^/$' and length(from_address) <= 500),
  target text not null check (target ~ '^/([^/\\]|$)' and length(target) <= 500),
  because text not null,
  since timestamptz not null,
  added_by_name text not null,
  check (from_address <> target)
);
comment on table network.redirects is 'Old addresses and where they lead now: only ever to a page of this site. {none}';
comment on column network.redirects.from_address is 'Path and query as people still have them, in small letters, without a slash at the end.';
comment on column network.redirects.target is 'Where it is now.';
comment on column network.redirects.because is 'Why, in words.';
comment on column network.redirects.since is 'Since when.';
comment on column network.redirects.added_by_name is 'Who or what added it. {staff; network; network-content; moving.redirect}';
grant select, insert, update, delete on network.redirects to lessen_app;
select network.touch_on_change('network.redirects');
