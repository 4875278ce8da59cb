import { auditStates } from './audit-states.ts'
import { consentStates } from './consent-states.ts'
import { deskStates } from './desk-states.ts'
import { directoryStates } from './directory-states.ts'
import { feedsStates } from './feeds-states.ts'
import { homeStates } from './home-states.ts'
import { incidentStates } from './incident-states.ts'
import { libraryStates } from './library-states.ts'
import { linkStates } from './link-states.ts'
import { lockedStates } from './locked-states.ts'
import { mailStates } from './mail-states.ts'
import { mediaStates } from './media-states.ts'
import { membershipStates } from './membership-states.ts'
import { movingStates } from './moving-states.ts'
import { newsStates } from './news-states.ts'
import { newsletterStates } from './newsletter-states.ts'
import { organisationStates } from './organisation-states.ts'
import { peopleStates } from './people-states.ts'
import { privacyStates } from './privacy-states.ts'
import { sentInStates } from './sent-in-states.ts'
import { administrator, type DeclaredStates, noForm, noList, page, refused } from './shown.ts'
import { signInStates } from './sign-in-states.ts'
import { storyStates } from './story-states.ts'
import { teamStates } from './team-states.ts'
import { webinarStates } from './webinar-states.ts'

/** By GET route: every state of its page. A GET route that answers a page and stands not here fails the test. */
export const declaredStates: Readonly<Record<string, DeclaredStates>> = {
  '/': {
    ok: page('manager', '/'),
    empty: page(administrator, '/', { where: 'empty' }),
    error: noForm,
    more: {
      'of a nurse': page('frontline', '/'),
      'of a lead': page('reduction-lead', '/'),
      'of a responsible person': page('responsible-person', '/'),
      'of an administrator': page(administrator, '/'),
      'of a records officer': page('records-officer', '/'),
      'of a lead with no records': page('reduction-lead', '/', { where: 'empty' }),
      'of a stranger': { as: null, at: () => '/' },
    },
  },
  ...feedsStates,
  ...homeStates,
  ...consentStates,
  ...storyStates,
  ...directoryStates,
  '/gallery': { ok: { as: null, at: () => '/gallery' }, empty: noList, error: noForm },
  '/gallery/layouts/:layout': {
    ok: { as: null, at: () => '/gallery/layouts/everyday' },
    empty: noList,
    error: noForm,
    more: {
      'in Welsh': { as: null, at: () => '/gallery/layouts/cymraeg' },
      'in easy read': { as: null, at: () => '/gallery/layouts/easy-read' },
      'of no such layout': { as: null, at: () => '/gallery/layouts/nowhere', status: 404 },
    },
  },
  '/sign-in': {
    ok: { as: null, at: () => '/sign-in' },
    empty: noList,
    error: refused({ as: null, at: () => '/sign-in' }, 'Sign in'),
  },
  ...signInStates,
  '/confirm-it-is-you': {
    ok: page('manager', '/confirm-it-is-you'),
    empty: noList,
    error: refused(page('manager', '/confirm-it-is-you'), 'Confirm'),
  },
  '/choose-organisation': {
    ok: page('manager', '/choose-organisation'),
    empty: noList,
    error: refused(page('manager', '/choose-organisation'), 'Continue'),
  },
  '/invitation/:token': {
    ok: { as: null, at: ({ invitation }) => invitation },
    empty: noList,
    error: refused({ as: null, at: ({ invitation }) => invitation }, 'Save and sign in'),
    more: { 'that was used': { as: null, at: ({ spent }) => spent, status: 404 } },
  },
  '/insight': {
    ok: page('reduction-lead', '/insight'),
    empty: page('reduction-lead', '/insight', { where: 'empty' }),
    error: noForm,
    more: {
      'of a manager, 24 months': page('manager', '/insight?months=24'),
      'of a unit in which nothing was recorded': page('reduction-lead', '/insight?unit=:silent'),
    },
  },
  '/insight/units/:unit': {
    ok: page('manager', '/insight/units/:unit'),
    empty: page('reduction-lead', '/insight/units/:silent'),
    error: noForm,
  },
  '/installation': {
    ok: page('platform-operator', '/installation'),
    empty: 'lists nothing',
    error: refused(page('platform-operator', '/installation'), 'Try again'),
    more: { 'after somebody else was quicker': page('platform-operator', '/installation?settled=gone') },
  },
  ...auditStates,
  ...linkStates,
  ...lockedStates,
  ...organisationStates,
  ...deskStates,
  ...libraryStates,
  ...sentInStates,
  ...teamStates,
  ...webinarStates,
  ...mailStates,
  ...mediaStates,
  ...newsStates,
  ...membershipStates,
  ...newsletterStates,
  ...movingStates,
  ...peopleStates,
  ...privacyStates,
  ...incidentStates,
}

/** GET routes that answer scripts, or with a file: not with a page. */
export const answersForScripts: ReadonlySet<string> = new Set([
  '/api/openapi.json',
  '/api/:list',
  '/api/:list/:code',
  '/api/resources',
  '/api/resources/:code',
  '/resources/suggestions',
  // Leads to where the entry is.
  '/entries/:code',
  '/events',
  '/events/:code',
  '/audit/export',
  '/feeds/:feed',
  '/robots.txt',
  '/sitemap.xml',
  '/sitemaps/:part',
  '/desk/members/export',
  '/media/:media/:name',
  '/incidents/typed-time',
  '/kept/typing',
  '/incidents/:incident/files/:file/content',
  // Leads to the page of the code at once.
  '/link/:token',
  '/people/suggest',
  '/privacy/copies/:copy/data',
  '/staff/suggest',
  '/still-here',
  '/restricted/readers',
  '/webinars/calendar.ics',
  '/webinars/:code/calendar.ics',
  '/webinars/mine/:pass/calendar.ics',
  '/desk/webinars/:webinar/export',
])
