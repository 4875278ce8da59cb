/**
 * What goes out with an export of the network, table by table of the schema `network`, those first to whose rows others
 * point. A test asks the database: a table that is in none of the three lists turns it red.
 */

/** What the charity has written, set and shown. The names of its team stand beside what they did. */
export const contentTables = [
  'whose_pages',
  'shape_rules',
  'moderation_rules',
  'days_off',
  'joining_sets',
  'joining_drafts',
  'media',
  'entries',
  'entry_codes',
  'entry_versions',
  'entry_relations',
  'entry_steps',
  'withdrawals',
  'redirects',
  'taken_in',
  'newsletter_issues',
  'webinars',
  'webinar_certificates',
] as const

/** What says something about people: goes out only where that is asked for, in a file of its own. */
export const peopleTables = [
  'duty_turns',
  'consents',
  'text_approvals',
  'sealed_people',
  'own_links',
  'address_wishes',
  'consent_reminders',
  'members',
  'member_answers',
  'member_commitments',
  'membership_terms',
  'membership_reminders',
  'lead_invitations',
  'lead_changes',
  'subscribers',
  'ended_subscriptions',
  'newsletter_sendings',
  'webinar_registrations',
  'webinar_reminders',
  'webinar_changes_told',
  'webinar_feedback',
  'submissions',
  'submission_words',
  'useful_answers',
] as const

/** What never goes out, and why. */
export const leftOutTables = {
  audit: 'who did what here: a chain of proofs that holds only where it was made',
  audit_seals: 'who did what here: a chain of proofs that holds only where it was made',
  audit_waiting: 'who did what here: a chain of proofs that holds only where it was made',
  keepers: 'the two keepers of names are users of one installation: choose them anew',
  kept_typing: 'what somebody is typing and has not saved is theirs alone',
  idempotency_keys: 'kept for some days, so that a form sent twice counts once',
  visitor_sendings: 'kept for two days, so that a form sent twice counts once',
  visitor_days: 'a secret that is gone with the day',
  visitor_pace: 'kept for a day, so that nobody sends too fast',
  asked_mails: 'kept for a day, so that nobody is flooded with mail',
  entry_words: 'made anew from what is public',
  known_words: 'made anew from what is public',
  link_checks: 'links are asked anew',
  changes: 'a number that counts changes here',
  media_content: 'the files in the folder media',
} as const

/** A table whose rows go out. */
export type ExportedTable = (typeof contentTables)[number] | (typeof peopleTables)[number]

/** Filled by the migrations of an empty installation: what comes takes the place of what is there. */
export const filledFromTheStart: readonly ExportedTable[] = ['days_off']

/** What the team of a new installation may have set already: that stays, and what comes is left out. */
export const setByTheTeam: readonly ExportedTable[] = ['whose_pages', 'shape_rules', 'moderation_rules']

/** A row as the database writes it in JSON: column to value. */
export type NetworkRow = Readonly<Record<string, unknown>>
