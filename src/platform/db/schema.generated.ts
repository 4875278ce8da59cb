// Made from the migrated database by: node bin/generate.mjs. Not edited by hand; a test compares it.
import type { ColumnType, GeneratedAlways } from 'kysely'

/** A column that the database fills in when nothing is given. */
export type Generated<T> =
  T extends ColumnType<infer Read, infer Put, infer Changed>
    ? ColumnType<Read, Put | undefined, Changed>
    : ColumnType<T, T | undefined, T>

/** JSON is read as a value to be parsed, and written as text (JSON.stringify): the driver would write a list as an array. */
export type Json = ColumnType<unknown, string, string>

/** Acts on sign-in data: signed in, signed out, invited, password set. Only ever added to. */
export interface IdentityAudit {
  id: GeneratedAlways<number>
  at: Generated<string>
  actor_id: string | null
  deed: string
  subject_id: string
  organisation_id: string | null
  payload: Generated<Json | null>
  salt: string | null
  payload_hash: string
}

/** One seal for each row of the sign-in audit, each holding the hash of the one before. Only ever added to. */
export interface IdentityAuditSeals {
  sequence: number
  row_id: number
  row_hash: string
  previous_hash: string
  sealed_at: string
  hash: string
}

/** Rows of the sign-in audit that wait for their seal. Written in the transaction of the act, so that a row committed late is sealed late, and once. */
export interface IdentityAuditWaiting {
  row_id: number
}

/** The shared secrets of authenticator apps. */
export interface IdentityAuthenticatorApps {
  factor_id: string
  sealed_secret: string
  last_step: Generated<number>
}

/** A PIN opens a locked screen again, on one device, for whom the open session belongs to. It signs nobody in. */
export interface IdentityDevicePins {
  user_id: string
  device_hash: string
  pin_hash: string
  tries_left: number
  set_at: string
  provider_organisation_id: string | null
}

/** What proves, besides the password, who somebody is. Its secret is deleted when it ends. */
export interface IdentityFactors {
  id: string
  user_id: string
  kind: string
  name: string
  created_at: string
  used_at: string | null
  ended_at: string | null
}

/** Who has given the password and not yet the second step. Opens nothing but that step; deleted when it is taken or too late. */
export interface IdentityHalfSignIns {
  token_hash: string
  user_id: string
  device_hash: string
  ways: string[]
  created_at: string
  expires_at: string
}

/** Browsers in which the code of a link was typed. Each opens what its link opens and nothing else, and ends with the link. */
export interface IdentityLinkSessions {
  token_hash: string
  link_id: string
  created_at: string
  seen_at: string
  expires_at: string
}

/** Links that open one thing once, for example an invitation. The token itself is only in the link. */
export interface IdentityLinks {
  token_hash: string
  organisation_id: string | null
  purpose: string
  user_id: string | null
  created_by: string | null
  created_at: Generated<string>
  expires_at: string
  used_at: string | null
  id: string | null
  code_hash: string | null
  holder: string | null
}

/** Which user works for which organisation, in which role and where. */
export interface IdentityMemberships {
  user_id: string
  organisation_id: string
  role: string
  places: string[] | null
  starts_on: Generated<string>
  ended_at: string | null
}

/** Who works for the network, in which roles. A user may have none, one or several. */
export interface IdentityNetworkRoles {
  user_id: string
  role: string
  since: string
  given_by: string | null
}

/** What operators did with jobs that had failed at every try, and why. Only ever added to. */
export interface IdentityOperatorDeeds {
  id: string
  at: string
  user_id: string
  deed: string
  job: string
  jobs: number
  reason: string
}

/** Users who see how the installation is, and may try failed jobs again. They see no organisation's records by it. */
export interface IdentityOperators {
  user_id: string
  since: string
}

/** The sign-in of its own that an organisation's staff may use, or must. */
export interface IdentityOrganisationProviders {
  organisation_id: string
  issuer: string
  client_id: string
  sealed_secret: string
  subject_claim: string
  email_claim: string
  verified_claim: string
  email_domain: string | null
  is_only: Generated<boolean>
  break_glass_user_id: string | null
  set_at: string
}

/** The organisations of this installation, as far as needed to find one by its code or name a choice. */
export interface IdentityOrganisations {
  id: string
  code: string
  name: string
  time_zone: Generated<string>
  created_at: Generated<string>
  needs_second_step: Generated<boolean>
  second_step_roles: Generated<string[]>
}

/** The public halves of passkeys. */
export interface IdentityPasskeys {
  factor_id: string
  credential_id: string
  public_key: string
  counter: number
  transports: string[]
}

/** Every time somebody asked for a link to set a password anew, whether or not anybody has the address. */
export interface IdentityPasswordResets {
  id: string
  email_hash: string
  asked_at: string
  user_id: string | null
  token_hash: string | null
  expires_at: string | null
  used_at: string | null
}

/** Codes on paper, each of which counts once. */
export interface IdentityPrintedCodes {
  factor_id: string
  place: number
  salt: string
  code_hash: string
  used_at: string | null
}

/** Which user is who at an organisation's own sign-in. Made at the first sign-in there, by a checked e-mail address. */
export interface IdentityProviderLinks {
  organisation_id: string
  issuer: string
  subject: string
  user_id: string
  linked_at: string
  used_at: string
}

/** Who went to an organisation's own sign-in and is not back: nobody known. Each answer counts once, on the device that asked; deleted when it comes or is too late. */
export interface IdentityProviderSignIns {
  state_hash: string
  organisation_id: string
  device_hash: string
  sealed: string
  created_at: string
  expires_at: string
}

/** Who is signed in where. The token itself is only in the browser. */
export interface IdentitySessions {
  token_hash: string
  user_id: string
  organisation_id: string | null
  created_at: Generated<string>
  seen_at: Generated<string>
  expires_at: string
  ended_at: string | null
  id: Generated<string>
  proved_at: string
  ways: string[]
  device: Generated<string>
  locked_at: string | null
  provider_organisation_id: string | null
}

/** Every attempt to sign in, so that guessing is slowed per account and device, never per hospital. Only ever added to. */
export interface IdentitySignInAttempts {
  id: GeneratedAlways<number>
  at: Generated<string>
  email_hash: string
  device_hash: string
  user_id: string | null
  outcome: string
  step: Generated<string>
}

/** Questions to passkeys that were answered: each counts once. Deleted when they would have run out. */
export interface IdentityUsedChallenges {
  challenge_hash: string
  used_at: string
}

/** People who may sign in. */
export interface IdentityUsers {
  id: string
  email: string
  name: string
  password_hash: string | null
  created_at: Generated<string>
  disabled_at: string | null
}

/** Changes of tables that pg-boss does in the background; empty, because only migrations change tables. */
export interface JobsBam {
  id: Generated<string>
  name: string
  version: number
  status: Generated<string>
  queue: string | null
  table_name: string
  command: string
  error: string | null
  created_on: Generated<string>
  started_on: string | null
  completed_on: string | null
}

/** One row for each piece of work: waiting, running, done, failed, or dead (in the queue dead-letters). Carries ids and counts, never personal data. */
export interface JobsJob {
  id: Generated<string>
  name: string
  priority: Generated<number>
  data: Json | null
  state: Generated<'created' | 'retry' | 'active' | 'completed' | 'cancelled' | 'failed'>
  retry_limit: Generated<number>
  retry_count: Generated<number>
  retry_delay: Generated<number>
  retry_backoff: Generated<boolean>
  retry_delay_max: number | null
  expire_seconds: Generated<number>
  deletion_seconds: Generated<number>
  singleton_key: string | null
  singleton_on: string | null
  group_id: string | null
  group_tier: string | null
  start_after: Generated<string>
  created_on: Generated<string>
  started_on: string | null
  completed_on: string | null
  keep_until: Generated<string>
  output: Json | null
  dead_letter: string | null
  policy: string | null
  heartbeat_on: string | null
  heartbeat_seconds: number | null
  blocked: Generated<boolean>
  blocking: Generated<boolean>
  pending_dependencies: Generated<number>
  source_name: string | null
  source_id: string | null
  source_created_on: string | null
  source_retry_count: number | null
  source_output: Json | null
  source_root_id: string | null
}

/** Which job waits for which; empty: not used. */
export interface JobsJobDependency {
  child_name: string
  child_id: string
  parent_name: string
  parent_id: string
}

/** One row for each kind of job, with how often it is tried and how long it is kept. Written at every start from what the modules declare. */
export interface JobsQueue {
  name: string
  policy: string
  retry_limit: number
  retry_delay: number
  retry_backoff: boolean
  retry_delay_max: number | null
  expire_seconds: number
  retention_seconds: number
  deletion_seconds: number
  dead_letter: string | null
  partition: boolean
  table_name: string
  deferred_count: Generated<number>
  queued_count: Generated<number>
  ready_count: Generated<number>
  warning_queued: Generated<number>
  active_count: Generated<number>
  failed_count: Generated<number>
  total_count: Generated<number>
  created_delta: Generated<number>
  completed_delta: Generated<number>
  failed_delta: Generated<number>
  delta_on: string | null
  delta_seconds: number | null
  ready_history: Generated<number[]>
  heartbeat_seconds: number | null
  notify: Generated<boolean>
  singletons_active: string[] | null
  monitor_claim_on: string | null
  monitor_on: string | null
  maintain_on: string | null
  created_on: Generated<string>
  updated_on: Generated<string>
}

/** Counts of queues over time; empty, because they are not kept. */
export interface JobsQueueStats {
  id: Generated<string>
  name: string
  deferred_count: Generated<number>
  queued_count: Generated<number>
  ready_count: Generated<number>
  active_count: Generated<number>
  failed_count: Generated<number>
  total_count: Generated<number>
  created_delta: number | null
  completed_delta: number | null
  failed_delta: number | null
  delta_seconds: number | null
  delta_on: string | null
  captured_on: Generated<string>
}

/** Jobs that begin by themselves at times. Written at every start from what the modules declare. */
export interface JobsSchedule {
  name: string
  key: Generated<string>
  kind: Generated<string>
  cron: string
  timezone: Generated<string | null>
  data: Json | null
  options: Json | null
  created_on: Generated<string>
  updated_on: Generated<string>
  last_job_id: string | null
}

/** Which jobs begin at which news; not used: modules announce. */
export interface JobsSubscription {
  event: string
  name: string
  created_on: Generated<string>
  updated_on: Generated<string>
}

/** Which version of pg-boss these tables are for, and when its rounds last ran. */
export interface JobsVersion {
  version: number
  cron_on: string | null
  bam_on: string | null
  flow_on: string | null
  reindex_on: string | null
  monitor_backoff_on: string | null
}

/** What pg-boss warned of; empty, because warnings go to the log. */
export interface JobsWarning {
  id: Generated<string>
  type: string
  message: string
  data: Json | null
  created_on: Generated<string>
}

/** Addresses that mail came back from. Nothing more is sent to them until somebody says that the address works again. */
export interface MailBounces {
  address: string
  status: string
  bounced_at: Generated<string>
  mail_id: string | null
  cleared_at: string | null
  cleared_by: string | null
}

/** One row for each mail that was asked for. Each is sent once; one whose sending was cut off is sent again under the same Message-ID. */
export interface MailOutbox {
  id: string
  organisation_id: string | null
  user_id: string | null
  address: string | null
  kind: string
  passes: boolean
  letter: Json | null
  state: Generated<string>
  message_id: string
  attempts: Generated<number>
  queued_at: Generated<string>
  due_at: string | null
  settled_at: string | null
  sent_with: string | null
  problem: string | null
}

/** Hours of the day, by the organisation's clock, in which mail that can wait does wait. */
export interface MailQuietHours {
  organisation_id: string
  starts: string
  ends: string
  changed_at: Generated<string>
  changed_by: string | null
}

/** How somebody wants their mail: each at once, or what can wait in one mail a day. */
export interface MailWishes {
  user_id: string
  daily: boolean
  changed_at: Generated<string>
}

/** That whoever an entry belongs to wants to be reached at another e-mail address, and what was decided. Never on a public page. */
export interface NetworkAddressWishes {
  id: string
  entry_id: string
  sealed: string | null
  way: string
  noted_by: Generated<string>
  asked_at: string
  state: Generated<string>
  decided_by: string | null
  confirm_hash: string | null
  confirm_until: string | null
  settled_at: string | null
}

/** That a form anybody can send caused a mail to an address, so that nobody can have it flooded. Forgotten after a day. Never on a public page. */
export interface NetworkAskedMails {
  address_mark: string
  asked_at: string
}

/** Who did what for the network, written in the act's own transaction. Only ever added to. Never on a public page. */
export interface NetworkAudit {
  id: GeneratedAlways<number>
  at: Generated<string>
  actor_kind: string
  actor_id: string | null
  actor_name: string
  deed: string
  subject_kind: string
  subject_id: string
  payload: Json | null
  salt: string | null
  payload_hash: string
}

/** One seal for each row of the network's audit, each holding the hash of the one before. Only ever added to. Never on a public page. */
export interface NetworkAuditSeals {
  sequence: number
  row_id: number
  row_hash: string
  previous_hash: string
  sealed_at: string
  hash: string
}

/** Rows of the network's audit that wait for their seal. Written in the transaction of the act. Never on a public page. */
export interface NetworkAuditWaiting {
  row_id: number
}

/** How often what public pages show has changed; no row before the first change. */
export interface NetworkChanges {
  only_row: Generated<boolean>
  number: number
}

/** Which reminders of a consent that ends went out, so that none goes twice. Only ever added to. Never on a public page. */
export interface NetworkConsentReminders {
  consent_id: string
  days: number
  sent_at: string
}

/** Who agreed that an entry about them is shown, for what, how, and until when. Names are not here: they are sealed, in sealed_people. */
export interface NetworkConsents {
  id: string
  entry_id: string
  whose: string
  basis: string
  reason: Generated<string>
  is_child: Generated<boolean>
  own_view: Generated<string>
  uses: string[]
  given_on: string
  ends_on: string
  way: string
  noted_by: Generated<string>
  recorded_at: string
  ended_at: string | null
  ended_why: string | null
}

/** Days on which nobody is on duty. Begins with the bank holidays of England and Wales as we know them: the team keeps it. Never on a public page. */
export interface NetworkDaysOff {
  day: string
  name: string
}

/** Who of the team looks after what is sent in, and when, by the clock in London. Never on a public page. */
export interface NetworkDutyTurns {
  id: string
  name: string
  from_day: string
  until_day: string | null
  weekdays: number[]
  starts: string
  ends: string
}

/** Addresses that ended the newsletter: no list that is brought in later starts it again. Only their reader can. Never on a public page. */
export interface NetworkEndedSubscriptions {
  address_mark: string
  ended_at: string
}

/** Everything the network offers: resources, news, stories, who is who. Public once published. */
export interface NetworkEntries {
  id: string
  code: string
  kind: string
  title: string
  is_title_given: boolean
  description: string
  publisher: string | null
  year_stated: string | null
  year: number | null
  settings: Generated<string[]>
  audiences: Generated<string[]>
  topics: Generated<string[]>
  nations: Generated<string[]>
  formats: Generated<string[]>
  people: Generated<string[]>
  note: string | null
  link: string | null
  version: Generated<number>
  changed_at: string
  published_at: string | null
  shape: Generated<string>
  body: Generated<string>
  details: Generated<Json>
  practices: Generated<string[]>
  languages: Generated<string[]>
  licence: string | null
  superseded_by: string | null
  review_on: string | null
  welsh: Json | null
  easy_read: Json | null
  owner_id: string | null
  owner_name: string | null
  public_until: string | null
  public_version: number | null
  first_published_at: string | null
  proposed_version: number | null
  scheduled_version: number | null
  scheduled_at: string | null
  scheduled_by: string | null
}

/** Every code that an entry has or had, so that an old address never leads to something else. Only ever added to. Never on a public page. */
export interface NetworkEntryCodes {
  code: string
  entry_id: string
}

/** Which entries belong together. Shown from both sides. */
export interface NetworkEntryRelations {
  entry_id: string
  related_id: string
}

/** What became of the versions of an entry: proposed, scheduled, published, withdrawn. Only ever added to. Never on a public page. Never on a public page. */
export interface NetworkEntrySteps {
  id: string
  entry_id: string
  version: number
  step: string
  at: string
  by_code: string
  by_name: string
  says: string | null
}

/** Every version of an entry, whole. Only ever added to. Never on a public page. */
export interface NetworkEntryVersions {
  entry_id: string
  version: number
  content: Json
  saved_at: string
  saved_by: string
  saved_by_name: Generated<string>
}

/** By which words, and pairs of words of the title, an entry is found. Made anew whenever it is saved. */
export interface NetworkEntryWords {
  word: string
  entry_id: string
  weight: number
}

/** One row for each creating request of the team that was accepted, so that sending it again changes nothing. Never on a public page. */
export interface NetworkIdempotencyKeys {
  key: string
  user_id: string
  route: string
  body_hash: string
  created_at: Generated<string>
  status: number | null
  location: string | null
}

/** The next version while it is written; one at a time, gone when it is published or thrown away. Never on a public page. */
export interface NetworkJoiningDrafts {
  only_row: Generated<boolean>
  revision: number
  words: Json
  saved_at: string
  saved_by_name: string
}

/** The questions and the commitments of each version that was published; the first version comes with the program. Members keep the words that they answered. Only ever added to. */
export interface NetworkJoiningSets {
  version: number
  source: string
  questions: Json
  commitments: Json
  published_on: string
  published_by: string
  published_by_name: string
}

/** The two people, and no others, who may see who stands behind a pseudonym. Never on a public page. */
export interface NetworkKeepers {
  place: number
  user_id: string
  name: string
  chosen_at: string
}

/** What somebody typed at the desk and has not saved yet, so that nothing is lost. Only its writer sees it. Never on a public page. */
export interface NetworkKeptTyping {
  user_id: string
  entry_id: string
  shape: string
  based_on: number
  page_key: string
  answers: Json
  kept_at: string
  part: Generated<string>
}

/** Words as they are written in entries, to find the one that somebody meant. */
export interface NetworkKnownWords {
  word: string
  stem: string
}

/** When an organisation's lead changed. Who it was before is forgotten after the time of member-record; that it changed stays. Never on a public page. */
export interface NetworkLeadChanges {
  id: string
  member_id: string
  changed_on: string
  former_name: string
  is_by_team: boolean
  confirm_hash: string | null
}

/** Who was asked to be an organisation's lead from now on and has not answered. Removed with the answer, when it is taken back, and when the link is too old. Never on a public page. */
export interface NetworkLeadInvitations {
  member_id: string
  name: string
  email: string
  asked_on: string
  is_by_team: boolean
  confirm_hash: string
  confirm_until: string
}

/** Where links of public entries lead, as far as they were asked. Never on a public page. */
export interface NetworkLinkChecks {
  address: string
  checked_at: string
  failures: number
  failed_since: string | null
  says: string | null
  moved_to: string | null
}

/** Pictures and documents that texts of the network show or offer. Public as soon as they are there. */
export interface NetworkMedia {
  id: string
  name: string
  kind: string
  is_picture: boolean
  alternative: string
  is_decoration: boolean
  credit: string | null
  licence: string | null
  bytes: number
  width: number | null
  height: number | null
  mark: string
  added_at: string
  added_by_name: string
  changed_at: string
}

/** The bytes: one row for a document, one for each size of a picture. */
export interface NetworkMediaContent {
  media_id: string
  width: number
  content: Buffer
}

/** What an organisation answered to the three questions, each time it was asked. Never on a public page. */
export interface NetworkMemberAnswers {
  member_id: string
  given_at: string
  version: number
  question: string
  words: string
  is_yes: boolean
}

/** What an organisation promised, in the words in which it promised it. */
export interface NetworkMemberCommitments {
  member_id: string
  commitment: string
  since: string
  version: number
  sentence: string
  confirmed_on: string
  ended_on: string | null
}

/** Who has joined the network or asked to: people, and organisations with their lead. */
export interface NetworkMembers {
  id: string
  kind: string
  code: string | null
  name: string
  contact_name: string
  email: string
  sector: string
  nation: string
  role: Generated<string>
  website: Generated<string>
  asked_at: string
  confirm_hash: string | null
  confirm_until: string | null
  confirmed_on: string | null
  decided_on: string | null
  is_accepted: boolean | null
  reason: Generated<string>
  decided_by: string | null
  member_since: string | null
  ends_on: string | null
  left_on: string | null
  listed_since: string | null
  listed_shows: Generated<string[]>
  link_round: Generated<number>
}

/** Reminders to renew: each is asked for once, and what became of its mail is kept. Never on a public page. */
export interface NetworkMembershipReminders {
  member_id: string
  ends_on: string
  days_before: number
  mail_id: string
  asked_at: string
  outcome: Generated<string>
  settled_at: string | null
}

/** The years of an organisation's membership, each with the day on which it was confirmed. Never on a public page. */
export interface NetworkMembershipTerms {
  member_id: string
  starts_on: string
  ends_on: string
  confirmed_on: string
}

/** How the team has set what may be sent in. Never on a public page. */
export interface NetworkModerationRules {
  kind: string
  pauses: boolean
  hours_allowed: number
}

/** Issues of the newsletter. Public from the moment when sending begins; not changed after that. */
export interface NetworkNewsletterIssues {
  id: string
  code: string
  list: string
  title: string
  opening: string
  items: Json
  state: Generated<string>
  version: Generated<number>
  made_at: string
  begun_at: string | null
  sent_at: string | null
}

/** One row for each mail of an issue, written with the mail: an issue goes to nobody twice. The subscriber may be gone by now: what is left says nothing about anybody. Never on a public page. */
export interface NetworkNewsletterSendings {
  issue_id: string
  subscriber_id: string
  mail_id: string
  outcome: Generated<string>
  settled_at: string | null
  ended_at: string | null
}

/** Links by which somebody looks after what is told or shown of them: they agree, or take it back, at any time. Never on a public page. */
export interface NetworkOwnLinks {
  token_hash: string
  entry_id: string
  made_at: string
}

/** Old addresses and where they lead now: only ever to a page of this site. */
export interface NetworkRedirects {
  from_address: string
  target: string
  because: string
  since: string
  added_by_name: string
}

/** Who stands behind an entry and how to reach them, sealed with the installation's secret: a copy of the database tells nobody. Never on a public page. */
export interface NetworkSealedPeople {
  entry_id: string
  whose: string
  sealed: string
  recorded_at: string
  recorded_by: string
}

/** How the network publishes each shape. Never on a public page. Never on a public page. */
export interface NetworkShapeRules {
  shape: string
  needs_two: boolean
}

/** What senders were asked, and what they answered. Never on a public page. */
export interface NetworkSubmissionWords {
  id: string
  submission_id: string
  at: string
  by: string
  says: string
}

/** What strangers sent in, and what the team decided. Nobody else sees it before it was accepted. Never on a public page. */
export interface NetworkSubmissions {
  id: string
  kind: string
  content: Json
  email: string | null
  received_at: string
  state: Generated<string>
  claimed_by: string | null
  claimed_by_name: string | null
  claimed_at: string | null
  decided_at: string | null
  decided_by: string | null
  decided_by_name: string | null
  reason: string | null
  leads_to: string | null
  forgets: Generated<string[]>
}

/** Who asked for the newsletter. Nothing is sent to an address before its reader confirmed it, nor after it was ended. Never on a public page. */
export interface NetworkSubscribers {
  id: string
  email: string
  lists: Generated<string[]>
  asked_lists: Generated<string[]>
  confirm_hash: string | null
  confirm_until: string | null
  asked_at: string
  confirmed_at: string | null
  ended_at: string | null
  bounced_at: string | null
}

/** Which entry each post or page of an earlier site became. Never on a public page. */
export interface NetworkTakenIn {
  source: string
  item: number
  code: string
}

/** Which exact words somebody approved of a story of theirs. Never on a public page. */
export interface NetworkTextApprovals {
  id: string
  entry_id: string
  version: number
  words_hash: string
  way: string
  noted_by: Generated<string>
  approved_at: string
  ended_at: string | null
}

/** What visitors said of an entry, each once. Nothing is kept of who they are. Never on a public page. */
export interface NetworkUsefulAnswers {
  id: string
  entry_id: string
  useful: boolean
  better: string
  said_on: string
}

/** The secret under which addresses of visitors are hashed today. Gone with the day, so that nobody can be followed from one day to the next. Never on a public page. */
export interface NetworkVisitorDays {
  day: string
  secret: string
}

/** How often one visitor sent one form within some minutes, so that a program cannot flood us. Gone with the day. Never on a public page. */
export interface NetworkVisitorPace {
  visitor: string
  form: string
  since: string
  sent: number
}

/** Forms of visitors that were taken, for two days: the same form sent twice counts once and is answered the same way. Never on a public page. */
export interface NetworkVisitorSendings {
  proof: string
  body_hash: string
  location: string | null
  sent_at: string
}

/** Certificates of attendance that were given: which webinar, and never to whom. */
export interface NetworkWebinarCertificates {
  code: string
  webinar_id: string
}

/** One row for each registered person and each change of a webinar that they were told of: the mail that was asked for. Never on a public page. Never on a public page. */
export interface NetworkWebinarChangesTold {
  registration_id: string
  sequence: number
  news: string
  mail_id: string
  told_at: string
}

/** What people said of a webinar, without who or when. */
export interface NetworkWebinarFeedback {
  id: string
  webinar_id: string
  useful: string
  change: string
  said: Generated<string>
}

/** Who registered for what, and how they stand: with a place, in the line, or no more. */
export interface NetworkWebinarRegistrations {
  id: string
  webinar_id: string
  number: Generated<number>
  name: string
  email: string
  body: Generated<string>
  access_needs: Generated<string>
  wants_mail: boolean
  standing: string
  registered_at: string
  place_since: string | null
  offered_until: string | null
  told_again_at: string | null
  attended_at: string | null
  attended_by: string | null
  certificate: string | null
  gave_feedback: Generated<boolean>
}

/** One row for each reminder of each registered person: the mail that was asked for, or that it was too late. Never on a public page. */
export interface NetworkWebinarReminders {
  registration_id: string
  starts_at: string
  minutes_before: number
  outcome: string
  mail_id: string | null
  decided_at: string
}

/** One row for each webinar or conference that was published: what registering for it hangs on. What is told about it is in its entry. */
export interface NetworkWebinars {
  webinar_id: string
  starts_at: string
  ends_at: string
  zone: string
  title: string
  place: Generated<string>
  capacity: number | null
  who_may: string
  members_until: string | null
  sequence: Generated<number>
  told_sequence: Generated<number>
  changed_at: string
  cancelled_at: string | null
  cancelled_because: string | null
  joining_link: string | null
  code_word: string | null
  offer_hours: Generated<number>
  link_minutes: Generated<number>
  reminders: Generated<number[]>
  withdrawn_at: string | null
  told: Generated<string>
  is_full: Generated<boolean>
}

/** Whose pages these are and how to reach them, on every public page. One row at the most; none until somebody of the team has said it. */
export interface NetworkWhosePages {
  is_one: Generated<boolean>
  name: string
  phone: string
  email: string
  charity: string
  address: string
  said_at: string
}

/** What was taken back by whom it belongs to. Its words are gone; that it was here stays. Only ever added to. */
export interface NetworkWithdrawals {
  entry_id: string
  at: string
  way: string
  noted_by: Generated<string>
}

/** Every migration that ran, with the hash of its text. */
export interface PlatformMetaMigrations {
  name: string
  sha256: string
  applied_at: Generated<string>
}

/** A link that opens records to somebody without a sign-in: to whom, to what, why, until when, and who ended it. The link and its code are not here. */
export interface PrivateAccessLinks {
  organisation_id: string
  id: string
  role: string
  holder: string
  person_id: string | null
  unit_ids: string[] | null
  from_day: string
  to_day: string
  shows_names: boolean
  shows_words: boolean
  taken_out: string[]
  ground: string
  talk_to: string
  given_by: string
  given_by_name: string
  given_at: string
  expires_at: string
  used_at: string | null
  ended_at: string | null
  ended_by: string | null
  ended_by_name: string | null
}

/** A person's unbroken time with the organisation (MHSDS hospital provider spell): the source of bed days. */
export interface PrivateAdmissions {
  organisation_id: string
  id: string
  person_id: string
  local_id: string
  referral_id: string | null
  started_on: string
  started_time: string | null
  ended_on: string | null
  ended_time: string | null
  inactivated_on: string | null
  created_at: Generated<string>
}

/** Who did or saw what, written in the act's own transaction. Only ever added to. */
export interface PrivateAudit {
  organisation_id: string
  id: GeneratedAlways<number>
  at: Generated<string>
  actor_kind: string
  actor_id: string | null
  actor_name: string
  deed: string
  subject_kind: string
  subject_id: string
  unit_id: string | null
  payload: Json | null
  salt: string | null
  payload_hash: string
  person_id: string | null
}

/** What in the audit is pointed out to those who read it: one for each rule, member of staff, person and day. A question, never a verdict. */
export interface PrivateAuditAlerts {
  organisation_id: string
  id: string
  kind: string
  actor_id: string
  actor_name: string
  person_id: string | null
  on_day: string
  first_at: string
  last_at: string
  times: number
  looked_at: string | null
  looked_by_name: string | null
  words: string | null
}

/** How far the audit has been looked through for alerts, by the chain of seals, in which nothing comes late. */
export interface PrivateAuditLookedThrough {
  organisation_id: string
  sequence: number
}

/** What raises an alert to those who read the audit; one row for an organisation that changed the usual rules. */
export interface PrivateAuditRules {
  organisation_id: string
  id: GeneratedAlways<string>
  family_name: Generated<boolean>
  many_people: Generated<number | null>
  after_stay_days: Generated<number | null>
  after_leaving: Generated<boolean>
  hours_start: string | null
  hours_end: string | null
  not_at_weekends: Generated<boolean>
}

/** One seal for each audit row of the organisation, each holding the hash of the one before. Only ever added to. */
export interface PrivateAuditSeals {
  organisation_id: string
  sequence: number
  row_id: number
  row_hash: string
  previous_hash: string
  sealed_at: string
  hash: string
}

/** Audit rows that wait for their seal. Written in the transaction of the act, so that a row committed late is sealed late, and once. */
export interface PrivateAuditWaiting {
  organisation_id: string
  row_id: number
}

/** What a person says of themselves, noted away from any incident. Only ever added to: the latest of a kind holds. */
export interface PrivateCharacteristics {
  organisation_id: string
  id: string
  person_id: string
  kind: string
  state: string
  code: string | null
  words: string | null
  source: string
  noted_on: string
  noted_by: string
  created_at: Generated<string>
}

/** Asked by one user, decided by another: what is left of a record that was disposed of, as its certificate. */
export interface PrivateDisposals {
  organisation_id: string
  id: string
  person_id: string
  ground: string
  because: string
  asked_by: string
  asked_by_name: string
  asked_at: string
  decision: string | null
  decided_because: string | null
  decided_by: string | null
  decided_by_name: string | null
  decided_at: string | null
  removed: Json | null
}

/** Answers typed but not sent yet, kept so that nothing typed is lost. Only their writer sees them. */
export interface PrivateDrafts {
  organisation_id: string
  id: string
  user_id: string
  form: string
  answers: Json
  unit_id: string | null
  started_at: Generated<string>
  saved_at: Generated<string>
}

/** A person opened in an emergency by somebody outside whose places they are: why, until when, and what somebody else found on review. */
export interface PrivateEmergencyOpenings {
  organisation_id: string
  id: string
  person_id: string
  opened_by: string
  opened_by_name: string
  opened_by_staff: string | null
  reason: string
  opened_at: string
  ends_at: string
  reviewed_at: string | null
  reviewed_by: string | null
  reviewed_by_name: string | null
  outcome: string | null
  review_words: string | null
}

/** Each file that somebody added. Its content lies under the files folder: organisation, then hash. */
export interface PrivateFiles {
  organisation_id: string
  id: string
  hash: string
  name: string
  kind: string
  bytes: number
  scan: string
  scanned_at: string | null
  retention: string
  added_at: Generated<string>
  added_by: string | null
  added_by_name: string
}

/** Every earlier version of a row that may change, kept by a trigger. Only ever added to. */
export interface PrivateHistory {
  organisation_id: string
  id: GeneratedAlways<number>
  table_name: string
  row_id: string
  replaced_at: Generated<string>
  replaced_by: string
  was: Json
}

/** While a hold stands, nothing about the person may be disposed of: an inquiry, a complaint, a request. */
export interface PrivateHolds {
  organisation_id: string
  id: string
  person_id: string
  reason: string
  placed_by: string
  placed_by_name: string
  placed_at: string
  lifted_by: string | null
  lifted_by_name: string | null
  lifted_at: string | null
  lifted_because: string | null
}

/** One row for each creating request that was accepted, so that sending it again changes nothing and gives the same answer. Kept at least 400 days. */
export interface PrivateIdempotencyKeys {
  organisation_id: string
  key: string
  user_id: string
  route: string
  body_hash: string
  status: number | null
  location: string | null
  created_at: Generated<string>
}

/** One row for each extract that was read and kept, also when it changed nothing. Only ever added to. */
export interface PrivateImportRuns {
  organisation_id: string
  id: string
  source: string
  extract_created: string
  period_start: string
  period_end: string
  began_at: string
  ended_at: Generated<string>
  counts: Json
  rejected: Json
  warned: Json
}

/** For each row of an extract, what it said when last read: a row that says the same again changes nothing, even where the record was corrected here since. */
export interface PrivateImportedRows {
  organisation_id: string
  kind: string
  local_id: string
  record_id: string
  parent_id: string | null
  fingerprint: string
  run_id: string
}

/** Which files belong to which incident, and what they show. */
export interface PrivateIncidentFiles {
  organisation_id: string
  id: string
  incident_id: string
  file_id: string
  shows: string
  added_at: Generated<string>
  added_by: string | null
  added_by_name: string
  removed_at: string | null
  removed_by: string | null
  removed_by_name: string | null
  removed_because: string | null
}

/** What was recorded of an incident, whole, each time it was written. Only ever added to. */
export interface PrivateIncidentVersions {
  organisation_id: string
  incident_id: string
  version: number
  made_at: Generated<string>
  made_by: string | null
  made_by_name: string
  amended_because: string | null
  person_id: string
  person_name: string | null
  person_identifier: string
  characteristics: Generated<Json>
  unit_id: string | null
  admission_id: string | null
  place: string | null
  started_on: string
  started_time: string | null
  started_at: string | null
  ended_on: string | null
  ended_time: string | null
  ended_at: string | null
  reason_code: string | null
  reason_words: string | null
  before_words: string | null
  avoid_words: string | null
  others_involved: string | null
  others_reason: string | null
  mental_disorder: string | null
  mental_disorder_known: string | null
  learning_disability: string | null
  autism: string | null
  outcome_words: string | null
  serious_harm: string | null
  notified: string | null
  notified_words: string | null
  review_held_person: string | null
  review_not_held_reason: string | null
  review_held_staff: string | null
  police_called: string | null
  police_requested_on: string | null
  police_requested_time: string | null
  police_arrived_on: string | null
  police_arrived_time: string | null
  police_force_used: string | null
  police_body_video: string | null
}

/** One episode, as it stands now: which version is current, and what the list needs. */
export interface PrivateIncidents {
  organisation_id: string
  id: string
  local_id: string
  version: number
  person_id: string
  unit_id: string | null
  started_on: string
  started_time: string | null
  practices: string[]
  interventions: number
  is_incomplete: Generated<boolean>
  recorded_at: Generated<string>
  recorded_by: string | null
  recorded_by_name: string
}

/** One row for each intervention of the current version of each incident; what measures count. */
export interface PrivateInterventionFacts {
  organisation_id: string
  incident_id: string
  intervention_id: string
  person_id: string
  unit_id: string | null
  started_on: string
  started_hour: number | null
  practice: string | null
  minutes: number | null
}

/** Each member of staff who used force in an intervention, for each version. Only ever added to. */
export interface PrivateInterventionStaff {
  organisation_id: string
  incident_id: string
  version: number
  intervention_id: string
  position: number
  staff_id: string | null
  name: string
  job_title: string
}

/** One use of one practice within an incident, whole, for each version. Only ever added to. */
export interface PrivateInterventions {
  organisation_id: string
  incident_id: string
  version: number
  id: string
  local_id: string
  position: number
  practice: string | null
  national_code: string | null
  started_on: string
  started_time: string | null
  started_at: string | null
  ended_on: string | null
  ended_time: string | null
  ended_at: string | null
  minutes: number | null
  in_care_plan: string | null
  description: string | null
  injury_person: string | null
  injury_staff: string | null
  injury_others: string | null
  injury_words: string | null
  medicine: string | null
  medicine_route: string | null
}

/** What was typed into a form and not taken, encrypted for its writer until they come back; thrown away after LESSEN_KEEP_TYPED hours. */
export interface PrivateKeptAnswers {
  organisation_id: string
  id: string
  user_id: string
  sealed: string
  was_sent: boolean
  kept_at: string
}

/** The organisation itself: one row in its own scope. */
export interface PrivateOrganisations {
  organisation_id: string
  id: GeneratedAlways<string>
  code: string
  name: string
  sector: string
  created_at: Generated<string>
  link_days: Generated<number>
}

/** A person being supported. */
export interface PrivatePeople {
  organisation_id: string
  id: string
  local_id: string
  nhs_number: string | null
  given_name: string | null
  family_name: string | null
  known_as: string | null
  born_on: string | null
  created_at: Generated<string>
}

/** How many interventions and incidents of a person began in a unit in a month: the facts and the incidents added up, kept by triggers, so that no writer can forget. */
export interface PrivatePersonMonths {
  organisation_id: string
  month: string
  unit_id: string
  person_id: string
  interventions: Generated<number>
  incidents: Generated<number>
}

/** Words of names and identifiers, lower case without accents, for finding by a few letters. */
export interface PrivatePersonWords {
  organisation_id: string
  word: string
  person_id: string
}

/** Requests for police help that came with a national extract, which ties them to a stay and to no incident. */
export interface PrivatePoliceRequests {
  organisation_id: string
  id: string
  stay_id: string
  requested_on: string
  requested_time: string | null
  arrived_on: string | null
  arrived_time: string | null
  force_used: string | null
  created_at: Generated<string>
}

/** Copies of all that is held about a person, made for them or for somebody who acts for them (UK GDPR Article 15). What it said is not kept again. Only ever added to. */
export interface PrivateRecordCopies {
  organisation_id: string
  id: string
  person_id: string
  made_for: string
  names_staff: boolean
  taken_out: string[]
  made_by: string
  made_by_name: string
  made_at: string
}

/** A person, or one incident, that only named users and some roles may see: why, who, and when it was lifted again. */
export interface PrivateRestrictedRecords {
  organisation_id: string
  id: string
  person_id: string | null
  incident_id: string | null
  reason: string
  readers: string[]
  restricted_at: string
  restricted_by: string
  restricted_by_name: string
  lifted_at: string | null
  lifted_by: string | null
  lifted_by_name: string | null
  lifted_because: string | null
}

/** A place with an address that holds units. */
export interface PrivateSites {
  organisation_id: string
  id: string
  name: string
  code: string | null
  created_at: Generated<string>
}

/** People who work for the organisation, whether or not they sign in. */
export interface PrivateStaff {
  organisation_id: string
  id: string
  name: string
  job_title: string
  user_id: string | null
  ended_on: string | null
  created_at: Generated<string>
}

/** Which units a member of staff works in; none means the whole organisation. */
export interface PrivateStaffPlaces {
  organisation_id: string
  staff_id: string
  unit_id: string
}

/** Words of staff names, lower case without accents, for finding by a few letters. */
export interface PrivateStaffWords {
  organisation_id: string
  word: string
  staff_id: string
}

/** A person's time in one unit, within an admission (MHSDS ward stay): the source of a unit's bed days. */
export interface PrivateStays {
  organisation_id: string
  id: string
  admission_id: string
  person_id: string
  unit_id: string
  local_id: string
  started_on: string
  started_time: string | null
  ended_on: string | null
  ended_time: string | null
  created_at: Generated<string>
}

/** A ward, home, class or school: where people stay and incidents happen. */
export interface PrivateUnits {
  organisation_id: string
  id: string
  site_id: string | null
  name: string
  code: string
  kind: string
  beds: number | null
  jurisdiction: string
  ward_type: string | null
  closed_on: string | null
  created_at: Generated<string>
}

/** Every table of the house, for Kysely. */
export interface DB {
  'identity.audit': IdentityAudit
  'identity.audit_seals': IdentityAuditSeals
  'identity.audit_waiting': IdentityAuditWaiting
  'identity.authenticator_apps': IdentityAuthenticatorApps
  'identity.device_pins': IdentityDevicePins
  'identity.factors': IdentityFactors
  'identity.half_sign_ins': IdentityHalfSignIns
  'identity.link_sessions': IdentityLinkSessions
  'identity.links': IdentityLinks
  'identity.memberships': IdentityMemberships
  'identity.network_roles': IdentityNetworkRoles
  'identity.operator_deeds': IdentityOperatorDeeds
  'identity.operators': IdentityOperators
  'identity.organisation_providers': IdentityOrganisationProviders
  'identity.organisations': IdentityOrganisations
  'identity.passkeys': IdentityPasskeys
  'identity.password_resets': IdentityPasswordResets
  'identity.printed_codes': IdentityPrintedCodes
  'identity.provider_links': IdentityProviderLinks
  'identity.provider_sign_ins': IdentityProviderSignIns
  'identity.sessions': IdentitySessions
  'identity.sign_in_attempts': IdentitySignInAttempts
  'identity.used_challenges': IdentityUsedChallenges
  'identity.users': IdentityUsers
  'jobs.bam': JobsBam
  'jobs.job': JobsJob
  'jobs.job_dependency': JobsJobDependency
  'jobs.queue': JobsQueue
  'jobs.queue_stats': JobsQueueStats
  'jobs.schedule': JobsSchedule
  'jobs.subscription': JobsSubscription
  'jobs.version': JobsVersion
  'jobs.warning': JobsWarning
  'mail.bounces': MailBounces
  'mail.outbox': MailOutbox
  'mail.quiet_hours': MailQuietHours
  'mail.wishes': MailWishes
  'network.address_wishes': NetworkAddressWishes
  'network.asked_mails': NetworkAskedMails
  'network.audit': NetworkAudit
  'network.audit_seals': NetworkAuditSeals
  'network.audit_waiting': NetworkAuditWaiting
  'network.changes': NetworkChanges
  'network.consent_reminders': NetworkConsentReminders
  'network.consents': NetworkConsents
  'network.days_off': NetworkDaysOff
  'network.duty_turns': NetworkDutyTurns
  'network.ended_subscriptions': NetworkEndedSubscriptions
  'network.entries': NetworkEntries
  'network.entry_codes': NetworkEntryCodes
  'network.entry_relations': NetworkEntryRelations
  'network.entry_steps': NetworkEntrySteps
  'network.entry_versions': NetworkEntryVersions
  'network.entry_words': NetworkEntryWords
  'network.idempotency_keys': NetworkIdempotencyKeys
  'network.joining_drafts': NetworkJoiningDrafts
  'network.joining_sets': NetworkJoiningSets
  'network.keepers': NetworkKeepers
  'network.kept_typing': NetworkKeptTyping
  'network.known_words': NetworkKnownWords
  'network.lead_changes': NetworkLeadChanges
  'network.lead_invitations': NetworkLeadInvitations
  'network.link_checks': NetworkLinkChecks
  'network.media': NetworkMedia
  'network.media_content': NetworkMediaContent
  'network.member_answers': NetworkMemberAnswers
  'network.member_commitments': NetworkMemberCommitments
  'network.members': NetworkMembers
  'network.membership_reminders': NetworkMembershipReminders
  'network.membership_terms': NetworkMembershipTerms
  'network.moderation_rules': NetworkModerationRules
  'network.newsletter_issues': NetworkNewsletterIssues
  'network.newsletter_sendings': NetworkNewsletterSendings
  'network.own_links': NetworkOwnLinks
  'network.redirects': NetworkRedirects
  'network.sealed_people': NetworkSealedPeople
  'network.shape_rules': NetworkShapeRules
  'network.submission_words': NetworkSubmissionWords
  'network.submissions': NetworkSubmissions
  'network.subscribers': NetworkSubscribers
  'network.taken_in': NetworkTakenIn
  'network.text_approvals': NetworkTextApprovals
  'network.useful_answers': NetworkUsefulAnswers
  'network.visitor_days': NetworkVisitorDays
  'network.visitor_pace': NetworkVisitorPace
  'network.visitor_sendings': NetworkVisitorSendings
  'network.webinar_certificates': NetworkWebinarCertificates
  'network.webinar_changes_told': NetworkWebinarChangesTold
  'network.webinar_feedback': NetworkWebinarFeedback
  'network.webinar_registrations': NetworkWebinarRegistrations
  'network.webinar_reminders': NetworkWebinarReminders
  'network.webinars': NetworkWebinars
  'network.whose_pages': NetworkWhosePages
  'network.withdrawals': NetworkWithdrawals
  'platform_meta.migrations': PlatformMetaMigrations
  'private.access_links': PrivateAccessLinks
  'private.admissions': PrivateAdmissions
  'private.audit': PrivateAudit
  'private.audit_alerts': PrivateAuditAlerts
  'private.audit_looked_through': PrivateAuditLookedThrough
  'private.audit_rules': PrivateAuditRules
  'private.audit_seals': PrivateAuditSeals
  'private.audit_waiting': PrivateAuditWaiting
  'private.characteristics': PrivateCharacteristics
  'private.disposals': PrivateDisposals
  'private.drafts': PrivateDrafts
  'private.emergency_openings': PrivateEmergencyOpenings
  'private.files': PrivateFiles
  'private.history': PrivateHistory
  'private.holds': PrivateHolds
  'private.idempotency_keys': PrivateIdempotencyKeys
  'private.import_runs': PrivateImportRuns
  'private.imported_rows': PrivateImportedRows
  'private.incident_files': PrivateIncidentFiles
  'private.incident_versions': PrivateIncidentVersions
  'private.incidents': PrivateIncidents
  'private.intervention_facts': PrivateInterventionFacts
  'private.intervention_staff': PrivateInterventionStaff
  'private.interventions': PrivateInterventions
  'private.kept_answers': PrivateKeptAnswers
  'private.organisations': PrivateOrganisations
  'private.people': PrivatePeople
  'private.person_months': PrivatePersonMonths
  'private.person_words': PrivatePersonWords
  'private.police_requests': PrivatePoliceRequests
  'private.record_copies': PrivateRecordCopies
  'private.restricted_records': PrivateRestrictedRecords
  'private.sites': PrivateSites
  'private.staff': PrivateStaff
  'private.staff_places': PrivateStaffPlaces
  'private.staff_words': PrivateStaffWords
  'private.stays': PrivateStays
  'private.units': PrivateUnits
}
