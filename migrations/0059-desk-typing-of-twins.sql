-- What is typed of an entry in Welsh or easy read is kept like what is typed of the entry itself, each by itself.
alter table network.kept_typing add column part text not null default 'entry';
alter table network.kept_typing drop constraint kept_typing_pkey;
alter table network.kept_typing add primary key (user_id, entry_id, part);
comment on column network.kept_typing.part is 'What of the entry is typed: the entry itself, or what it is in Welsh or in easy read.';
