import { announcer, networkAnnouncer } from '#app'
import { calendarDateOf } from '#basics/calendar-date.ts'
import { type Id, newId } from '#basics/id.ts'
import { catalogue } from '#catalogue/offered.ts'
import { anAlert } from '#modules/audit/testing/an-alert.builder.ts'
import { anOwnLink, aTakenBackStory, aWishedAddress } from '#modules/consents/testing/an-own-link.builder.ts'
import { anEntryAtTheDesk } from '#modules/desk/testing/an-entry-at-the-desk.ts'
import { incidentRecorded } from '#modules/incidents/index.ts'
import { amendIncident } from '#modules/incidents/store/amend-incident.store.ts'
import { anIncident } from '#modules/incidents/testing/an-incident.builder.ts'
import { aFailedJob } from '#modules/installation/testing/a-failed-job.builder.ts'
import { aLink, aRoleForEachLink } from '#modules/links/testing/a-link.builder.ts'
import { saveBounce } from '#modules/mail/store/bounces.store.ts'
import { markKept } from '#modules/mail/store/mail-states.store.ts'
import { aMediaItem } from '#modules/media/testing/a-media-item.builder.ts'
import { type MembershipLinks, membershipLinks } from '#modules/membership/testing/membership-links.builder.ts'
import { type NewsletterLinks, newsletterLinks } from '#modules/newsletter/testing/newsletter-links.builder.ts'
import { findStaffByUser, saveSite } from '#modules/organisations/index.ts'
import { aMemberOfStaff } from '#modules/organisations/testing/a-member-of-staff.builder.ts'
import { aUnit } from '#modules/organisations/testing/a-unit.builder.ts'
import { anOrganisation } from '#modules/organisations/testing/an-organisation.builder.ts'
import { aPerson } from '#modules/people/testing/a-person.builder.ts'
import { aStay } from '#modules/people/testing/a-stay.builder.ts'
import { anOpening } from '#modules/people/testing/an-opening.builder.ts'
import { aCopy } from '#modules/privacy/testing/a-copy.builder.ts'
import { aDisposal } from '#modules/privacy/testing/a-disposal.builder.ts'
import { aHold } from '#modules/privacy/testing/a-hold.builder.ts'
import { invitationMail } from '#modules/sign-in/index.ts'
import { inviteUser } from '#modules/sign-in/invite-user.ts'
import { aSilentProvider } from '#modules/sign-in/testing/a-silent-provider.builder.ts'
import { aUser, type BuiltUser } from '#modules/sign-in/testing/a-user.builder.ts'
import { factorsToLookAt } from '#modules/sign-in/testing/factors-in-store.builder.ts'
import {
  type RegisteredInEachWay,
  registeredInEachWay,
} from '#modules/webinars/testing/registered-in-each-way.builder.ts'
import { openFileRoom } from '#platform/files/file-room.ts'
import { aPdf, aPhoto } from '#platform/files/testing/sample-files.ts'
import { saveDraft } from '#platform/forms/drafts.store.ts'
import { queueMail } from '#platform/mail/queue-mail.store.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { inNetworkAs } from '#platform/tenancy/network-db.ts'
import { inOrganisation, type OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import { loadDemoNetwork } from '#worlds/demo/demo-network.ts'
import type { OpenHouse } from './open-house.ts'
import { askedAt, type SentIn, sentInTo } from './sent-in-world.ts'

/** What the page states are shown with: ids to be put into addresses, and who looks. */
export type StatesWorld = {
  readonly ids: Readonly<
    Record<
      | 'unit'
      | 'silent'
      | 'site'
      | 'person'
      | 'newcomer'
      | 'staff'
      | 'member'
      | 'signed'
      | 'factored'
      | 'incident'
      | 'incomplete'
      | 'draft'
      | 'hold'
      | 'copy'
      | 'disposal'
      | 'opening'
      | 'kept'
      | 'alert'
      | 'teammate'
      | 'entry'
      | 'media'
      | 'document'
      | keyof SentIn,
      Id
    >
  >
  /** Addresses of invitations: one that waits, one that leads nowhere. */
  readonly invitation: string
  readonly spent: string
  /** Addresses on which senders answer a question: one that waits for them, one that was answered. */
  readonly asked: { readonly open: string; readonly answered: string }
  /** An organisation whose own sign-in answers nothing: its id, and its code. */
  readonly providers: { readonly organisation: Id; readonly away: string }
  /** Addresses of links that open records. */
  readonly links: Readonly<Record<'ofPerson' | 'ofNewcomer' | 'ofAdvocate' | 'ofUnits' | 'ofSilentUnit', string>>
  /** Addresses of members who stand in different ways. */
  readonly membership: MembershipLinks
  /** Addresses of the newsletter: private links of a reader, and issues at the desk. */
  readonly newsletter: NewsletterLinks
  /** Private pages of people who registered for webinars, and a certificate. */
  readonly registered: RegisteredInEachWay
  /** By which authors look after their stories: one that is shown, one that was taken back; and one who wants to be reached elsewhere. */
  readonly own: Readonly<Record<'story' | 'takenBack' | 'listing' | 'address', string>>
  /** A user with a second step of each kind, whose sign-in nobody finishes. */
  readonly halfway: BuiltUser
  /** A user of that role; `empty` for one of an organisation in which nothing has been set up or recorded. */
  user(role: string, where?: 'house' | 'empty'): Promise<BuiltUser>
}

/** Builds a small hospital in which every page has something to show, and beside it an organisation without anything. */
export async function aStatesWorld(house: OpenHouse): Promise<StatesWorld> {
  const empty = await anOrganisation(house.database, { name: 'Empty Trust' })
  await loadDemoNetwork({ database: house.database, announcer: networkAnnouncer, now: house.clock.now })
  const registered = await registeredInEachWay(house)
  const ownStory = await anOwnLink(house, 'demo-the-garden-key')
  const takenBack = await aTakenBackStory(house)
  const listing = await anOwnLink(house, 'demo-rafi-stone')
  const users = new Map<string, Promise<BuiltUser>>()
  const make = (role: string, where: 'house' | 'empty') =>
    where === 'house' ? house.user(role) : aUser(house.database, { organisation: empty.id, role, now: house.clock.now })
  const user: StatesWorld['user'] = (role, where = 'house') => {
    const made = users.get(`${role} ${where}`) ?? make(role, where)
    users.set(`${role} ${where}`, made)
    return made
  }
  const [nurse, manager] = [await user('frontline'), await user('manager')]
  const actor = { kind: 'user', id: nurse.id, name: nurse.name } as const
  const opening = { pool: house.database.app, announcer }
  const halfway = await house.user('manager')
  await factorsToLookAt(house.database, halfway.id, house.clock.now)
  const filled = await inOrganisation(opening, house.organisation.id, actor, (db) => fill(db, house.unit.id, nurse.id))
  const factored = await house.inside(async (db) => (await findStaffByUser(db, halfway.id))?.id ?? nurse.id)
  const entry = await anEntryAtTheDesk(house.database.app, house.clock.now)
  const teammate = (await house.user('network-manager')).id
  const media = await mediaIn(house, manager)
  const sentIn = await sentInTo(house)
  const ids = { ...filled, ...media, ...sentIn, factored, teammate, entry, kept: await keptMail(house, manager) }
  const invite = async (email: string) => {
    const by = { organisation: house.organisation.id, invitedBy: manager.id, now: house.clock.now }
    const identity = house.database.identity
    const invited = { ...by, email, name: 'Imogen Vale', role: 'frontline', places: [house.unit.id] }
    return (await inviteUser((work) => inIdentity(identity, work), invited)).link
  }
  await aFailedJob(house.superuser)
  await aFailedJob(house.superuser, { says: 'Error: ENOSPC: no space left on device, write' })
  const providers = { organisation: house.organisation.id, away: house.organisation.code }
  await aSilentProvider(house.database, house.organisation.id, house.clock.now)
  return {
    ids,
    user,
    providers,
    asked: { open: askedAt(house, ids.question), answered: askedAt(house, ids.submission) },
    halfway,
    registered,
    invitation: await invite('imogen@example.test'),
    spent: '/invitation/that-leads-nowhere',
    own: {
      story: `/stories/yours/${ownStory}`,
      address: `/your-address/${await aWishedAddress(house, 'demo-the-garden-key')}`,
      takenBack: `/stories/yours/${takenBack}`,
      listing: `/directory/yours/${listing}`,
    },
    links: await linksIn(house, ids),
    membership: await membershipLinks(house.database.app, house.settings.secret, house.clock.now),
    newsletter: await newsletterLinks(house.database.app, house.settings.secret, house.clock.now),
  }
}

/** One link of each kind, to something and to nothing. */
async function linksIn(
  house: OpenHouse,
  { person, newcomer, unit, silent }: StatesWorld['ids'],
): Promise<StatesWorld['links']> {
  const [first, second, inspector] = aRoleForEachLink()
  const address = async (role: string, whose: Id, units: readonly Id[]) =>
    (await aLink(house, { role, person: whose, units })).address
  return {
    ofPerson: await address(first, person, []),
    ofNewcomer: await address(first, newcomer, []),
    ofAdvocate: await address(second, person, []),
    ofUnits: await address(inspector, person, [unit]),
    ofSilentUnit: await address(inspector, person, [silent]),
  }
}

/** A picture and a document in the media list of the network. */
async function mediaIn(
  house: OpenHouse,
  { id, name }: BuiltUser,
): Promise<Pick<StatesWorld['ids'], 'media' | 'document'>> {
  const room = openFileRoom(house.settings)
  const opening = { pool: house.database.app, announcer: networkAnnouncer }
  return await inNetworkAs(opening, { kind: 'user', id, name }, async (db) => {
    const at = house.clock.now
    const picture = {
      name: 'Gate.jpg',
      content: await aPhoto('jpeg', 600, 400),
      words: { alternative: 'A garden gate' },
    }
    const media = await aMediaItem(db, room, { ...picture, at })
    const pdf = { name: 'Easy read.pdf', content: aPdf(), words: { alternative: 'Easy-read version' } }
    return { media: media.id, document: (await aMediaItem(db, room, { ...pdf, at })).id }
  })
}

/** One mail that was kept, and one address that mail came back from. */
async function keptMail(house: OpenHouse, { id, email }: BuiltUser): Promise<Id> {
  const organisation = house.organisation.id
  const values = { organisation: house.organisation.name, link: '/invitation/that-leads-nowhere' }
  return await inIdentity(house.database.identity, async (db) => {
    const mail = await queueMail(db, invitationMail, { to: { user: id }, organisation, values })
    await markKept(db, mail, house.clock.now)
    await saveBounce(db, { address: email, status: '5.1.1', mail, now: house.clock.now })
    return mail
  })
}

async function fill(
  db: OrganisationDb,
  unit: Id,
  nurse: Id,
): Promise<Omit<StatesWorld['ids'], 'kept' | 'factored' | 'teammate' | 'entry' | 'media' | 'document' | keyof SentIn>> {
  const site = newId()
  await saveSite(db, { id: site, name: 'Larkfield Hospital', code: null })
  const silent = (await aUnit(db, { name: 'Hazel Ward', siteId: site })).id
  const staff = await aMemberOfStaff(db, { name: 'Beatriz Alder', jobTitle: 'Staff nurse' })
  const leaver = await aMemberOfStaff(db, { name: 'Ewan McTavish', jobTitle: 'Healthcare assistant', units: [unit] })
  const names = { givenName: 'Ada', familyName: 'Ashdown', bornOn: calendarDateOf('1990-05-01') }
  const person = await aPerson(db, { ...names, localId: 'L77' })
  const stay = await aStay(db, { personId: person.id, unitId: unit })
  const namesake = await aPerson(db, { ...names, givenName: 'Adam', localId: 'L78' })
  await aStay(db, { personId: namesake.id, unitId: unit })
  const newcomer = await aPerson(db, { givenName: 'Kit', familyName: 'Ormerod', localId: 'L79' })
  const past = { startedOn: calendarDateOf('2025-11-01'), endedOn: calendarDateOf('2025-12-01') }
  await aStay(db, { personId: newcomer.id, unitId: unit, ...past })
  const about = {
    personId: person.id,
    personName: 'Ada Ashdown',
    personIdentifier: 'L77',
    admissionId: stay.admissionId,
  }
  const incident = await recorded(db, { ...about, unitId: unit, on: calendarDateOf('2026-01-10') })
  const incomplete = await recorded(db, { ...about, unitId: unit, on: calendarDateOf('2026-01-12') })
  const said = { place: 'Lounge', outcomeWords: 'Sat in the garden with staff afterwards.' }
  await amendIncident(db, incident.id, {
    seen: 1,
    because: 'The outcome was not known at the time.',
    content: { ...incident.content, ...said },
  })
  const draft = newId()
  const typed = {
    unit,
    person: person.id,
    'i1-start': '2230',
    'i1-start-day': '2026-01-14',
    'i1-practice': firstHold,
    reason: '10',
  }
  await saveDraft(db, nurse, { id: draft, form: 'record-incident', answers: typed, unitId: unit })
  const looked = { kind: 'family-name', actorName: 'Robin Ashdown', personId: person.id, times: 3 }
  const alert = (await anAlert(db, looked)).id
  await anAlert(db)
  const [hold, copy] = [await aHold(db, person.id), await aCopy(db, person.id)]
  const disposal = await aDisposal(db, namesake.id)
  const kept = { hold, copy, disposal, alert }
  const opening = (await anOpening(db, person.id)).id
  const known = { ...kept, unit, silent, site, person: person.id, newcomer: newcomer.id, draft, opening }
  const signed = (await findStaffByUser(db, nurse))?.id ?? nurse
  return { ...known, signed, staff: staff.id, member: leaver.id, incident: incident.id, incomplete: incomplete.id }
}

const firstHold = [...catalogue.practices.values()].find(({ isHold }) => isHold)?.code ?? ''

/** An incident recorded as the page does it: its news reach every listener, so that it is counted. */
async function recorded(db: OrganisationDb, wanted: Parameters<typeof anIncident>[1]) {
  const made = await anIncident(db, wanted)
  const { personId, unitId, interventions } = made.content
  await db.announce(
    incidentRecorded(made.id, unitId, { version: 1, person: personId, interventions: interventions.length }),
  )
  return made
}
