-- What was taken in from an earlier site, so that taking it in again finds it.
create table network.taken_in (
  source text not null,
  item bigint not null,
  code text not null unique,
  primary key (source, item)
);
comment on table network.taken_in is 'Which entry each post or page of an earlier site became. Never on a public page. {none}';
comment on column network.taken_in.source is 'The address of the earlier site.';
comment on column network.taken_in.item is 'The number of the post or page there.';
comment on column network.taken_in.code is 'The code of the entry here.';
grant select, insert on network.taken_in to lessen_app;
