-- Only for practice installations.
-- What was typed into any form and could not be taken, because the session had ended or was locked: it comes back to its writer.
create table private.kept_answers (
  organisation_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  sealed text not null,
  was_sent boolean not null,
  kept_at timestamptz not null,
  primary key (organisation_id, id)
);
comment on table private.kept_answers is 'What was typed into a form and not taken, encrypted for its writer until they come back; thrown away after LESSEN_KEEP_TYPED hours. {special category; service; unfinished-answers; the user}';
comment on column private.kept_answers.organisation_id is 'The organisation. {none}';
comment on column private.kept_answers.id is 'Which kept answers. {none}';
comment on column private.kept_answers.user_id is 'Who typed them: the only one who gets them back.';
comment on column private.kept_answers.sealed is 'Form, page and answers, AES-256-GCM under a key made for this user and organisation.';
comment on column private.kept_answers.was_sent is 'Whether a button had been pressed, or a lock came while somebody was still typing. {none}';
comment on column private.kept_answers.kept_at is 'When they were kept.';
create index kept_answers_by_user on private.kept_answers (organisation_id, user_id, kept_at desc);
select private.wall_off('private.kept_answers');
grant select, insert, delete on private.kept_answers to lessen_app;
