-- Pictures and documents that the network shows to everybody. Their bytes are in the database, so that every backup and
-- every copy of the database has them.
create table network.media (
  id uuid primary key,
  name text not null check (name ~ '^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+$'),
  kind text not null,
  is_picture boolean not null,
  alternative text not null check (alternative <> ''),
  is_decoration boolean not null,
  credit text,
  licence text,
  bytes integer not null check (bytes > 0),
  width integer,
  height integer,
  mark text not null,
  added_at timestamptz not null,
  added_by_name text not null,
  changed_at timestamptz not null,
  check (is_picture = (width is not null and height is not null)),
  check (is_picture or not is_decoration)
);
create index media_by_change on network.media (changed_at desc, id);
comment on table network.media is 'Pictures and documents that texts of the network show or offer. Public as soon as they are there. {none}';
comment on column network.media.id is 'The picture or document: its address is /media/ID/NAME.';
comment on column network.media.name is 'The last part of its address, and what it is saved as.';
comment on column network.media.kind is 'A code of the kinds of files that may be kept: what it was when it was added.';
comment on column network.media.is_picture is 'Whether it may stand in a page; all else is offered for saving.';
comment on column network.media.alternative is 'What a picture shows, for those who cannot see it; what a document is called.';
comment on column network.media.is_decoration is 'Whether a picture only adorns, so that nobody has to hear of it.';
comment on column network.media.credit is 'Who made it, as it is said beside it. {personal; network; network-content; everybody}';
comment on column network.media.licence is 'Under which terms it may be used, in words.';
comment on column network.media.bytes is 'How large its largest form is.';
comment on column network.media.width is 'Width of the largest form of a picture, in points.';
comment on column network.media.height is 'Height of the largest form of a picture, in points.';
comment on column network.media.mark is 'Changes with its content: beginning of the SHA-256 of what was kept.';
comment on column network.media.added_at is 'When it was added.';
comment on column network.media.added_by_name is 'Who added it. {staff; network; network-content; media.write}';
comment on column network.media.changed_at is 'When its words or its content last changed.';

create table network.media_content (
  media_id uuid not null references network.media (id) on delete cascade,
  width integer not null,
  content bytea not null,
  primary key (media_id, width)
);
alter table network.media_content alter column content set storage external;
comment on table network.media_content is 'The bytes: one row for a document, one for each size of a picture. {none}';
comment on column network.media_content.media_id is 'Whose bytes.';
comment on column network.media_content.width is 'The width of this size of a picture; 0 for a document.';
comment on column network.media_content.content is 'The bytes themselves, made anew before they were kept.';

grant select, insert, update, delete on network.media to lessen_app;
grant select, insert, delete on network.media_content to lessen_app;
select network.touch_on_change('network.media');
select network.touch_on_change('network.media_content');
