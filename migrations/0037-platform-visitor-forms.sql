-- Forms that people without a sign-in send: each page's proof counts once, and how fast one visitor sends is known for a day.
create table network.visitor_sendings (
  proof uuid primary key,
  body_hash text not null,
  location text,
  sent_at timestamptz not null
);
create index visitor_sendings_by_time on network.visitor_sendings (sent_at);
comment on table network.visitor_sendings is 'Forms of visitors that were taken, for two days: the same form sent twice counts once and is answered the same way. {none}';
comment on column network.visitor_sendings.proof is 'The id in the sealed proof that the page carried.';
comment on column network.visitor_sendings.body_hash is 'SHA-256 of where it went and what it held, to tell a second click from another form.';
comment on column network.visitor_sendings.location is 'Where its sender was led afterwards.';
comment on column network.visitor_sendings.sent_at is 'When it was taken.';

create table network.visitor_days (
  day date primary key,
  secret text not null
);
comment on table network.visitor_days is 'The secret under which addresses of visitors are hashed today. Gone with the day, so that nobody can be followed from one day to the next. {secret; service; one-day; nobody}';
comment on column network.visitor_days.day is 'The day, in UTC. {none}';
comment on column network.visitor_days.secret is '256 random bits.';

create table network.visitor_pace (
  visitor text not null,
  form text not null,
  since timestamptz not null,
  sent integer not null check (sent > 0),
  primary key (visitor, form, since)
);
comment on table network.visitor_pace is 'How often one visitor sent one form within some minutes, so that a program cannot flood us. Gone with the day. {personal; service; one-day; nobody}';
comment on column network.visitor_pace.visitor is 'A keyed hash of the address it came from, under the secret of the day.';
comment on column network.visitor_pace.form is 'Where the form goes. {none}';
comment on column network.visitor_pace.since is 'When those minutes began.';
comment on column network.visitor_pace.sent is 'How often it was sent in them.';

grant select, insert, update, delete on network.visitor_sendings, network.visitor_pace to lessen_app;
grant select, insert, delete on network.visitor_days to lessen_app;
