import type { Pool } from 'pg'

/**
 * Adds to a demonstration's network what it has not: at least one row in every table that an export writes, and an entry in
 * each state that one can be in. `superuser` writes behind the pages, so that a test need not walk through all of them.
 */
export async function fillEveryTable(superuser: Pool, now: string): Promise<void> {
  await superuser.query(statements.replaceAll('$now', `'${now}'`))
}

const statements = `
insert into network.whose_pages values (true, 'Fewer Holds', '01632 960 001', 'hello@example.test', '', '', $now) on conflict do nothing;
insert into network.joining_sets values (2, 'Ours', '[]', '[]', '2026-01-05', 'job a test', 'Maud Fern') on conflict do nothing;
insert into network.joining_drafts values (true, 1, '{}', $now, 'Maud Fern') on conflict do nothing;
insert into network.shape_rules values ('news', true);
insert into network.moderation_rules values ('a-kind', true, 24);
delete from network.days_off where day = '2026-12-28';
insert into network.redirects values ('/?p=1', '/resources', 'From our earlier site', $now, 'Maud Fern');
insert into network.taken_in select 'https://old.example', 7, code from network.entries where shape = 'news' order by code limit 1;

insert into network.entries (id, code, shape, kind, title, is_title_given, description, changed_at, first_published_at)
  values ('0190a0b0-0000-7000-8000-0000000000aa', 'taken-back', 'story', 'story', 'Mine', true, '', $now, $now);
insert into network.entry_codes values ('taken-back', '0190a0b0-0000-7000-8000-0000000000aa');
insert into network.entry_versions values ('0190a0b0-0000-7000-8000-0000000000aa', 1, '{"kind":"story","title":"Mine"}', $now, 'job a test');
insert into network.withdrawals values ('0190a0b0-0000-7000-8000-0000000000aa', $now, 'link', '');

update network.entries set owner_id = gen_random_uuid(), owner_name = 'Maud Fern', public_until = $now::timestamptz + interval '1 year',
  review_on = '2026-06-01', superseded_by = (select id from network.entries where shape = 'resource' and published_at is not null order by code desc limit 1)
  where id = (select id from network.entries where shape = 'resource' and published_at is not null order by code limit 1);
insert into network.entry_codes select 'an-earlier-code', id from network.entries where owner_name = 'Maud Fern';
insert into network.entry_versions (entry_id, version, content, saved_at, saved_by, saved_by_name)
  select entry_id, version + 1, content || '{"title":"Said better"}', $now, saved_by, 'Maud Fern' from network.entry_versions
  where entry_id in (select id from network.entries where shape = 'position');
update network.entries set version = version + 1, proposed_version = version + 1, scheduled_version = version + 1,
  scheduled_at = $now::timestamptz + interval '1 day', scheduled_by = 'job a test' where shape = 'position';

insert into network.webinar_certificates select 'ABCDEFGH2345', webinar_id from network.webinars order by 2 limit 1;
insert into network.webinar_reminders select id, $now, 60, 'asked', gen_random_uuid(), $now from network.webinar_registrations limit 1;
insert into network.webinar_feedback select gen_random_uuid(), webinar_id, 'yes', 'no', 'Calm.' from network.webinars limit 1;
insert into network.sealed_people select entry_id, whose, 'sealed', $now, 'Maud Fern' from network.consents where ended_at is null limit 1;
insert into network.own_links select repeat('0a', 32), entry_id, $now from network.consents limit 1;
insert into network.address_wishes (id, entry_id, sealed, way, asked_at) select gen_random_uuid(), entry_id, 'sealed', 'link', $now from network.consents limit 1;
insert into network.consent_reminders select id, 30, $now from network.consents limit 1;
insert into network.membership_reminders select id, '2026-09-01', 60, gen_random_uuid(), $now from network.members where kind = 'organisation' limit 1;
insert into network.lead_invitations select id, 'Ida', 'ida@example.test', '2026-01-02', false, 'a hash', $now from network.members where kind = 'organisation' limit 1;
insert into network.lead_changes select gen_random_uuid(), id, '2026-01-02', 'Ida', true, null from network.members where kind = 'organisation' limit 1;
insert into network.webinar_changes_told select id, 1, 'moved', gen_random_uuid(), $now from network.webinar_registrations limit 1;
insert into network.ended_subscriptions values ('a mark', $now);
insert into network.submission_words select gen_random_uuid(), id, $now, 'team', 'Where is it?' from network.submissions limit 1;
insert into network.useful_answers select gen_random_uuid(), id, false, 'Shorter words.', '2026-01-02' from network.entries limit 1;
`
