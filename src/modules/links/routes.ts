import type { NavigationLink, Route } from '#platform/http/route.ts'
import { submitEndLink } from './pages/end-link/end-link.page.ts'
import { showGiveLink, submitGiveLink } from './pages/give-link/give-link.page.ts'
import { showInspectRecord } from './pages/inspect-record/inspect-record.page.ts'
import { showInspectRecords } from './pages/inspect-records/inspect-records.page.ts'
import { showLinks, submitLinkDays } from './pages/list-links/list-links.page.ts'
import { showLink, showOpenLink, submitCloseLink, submitOpenLink } from './pages/open-link/open-link.page.ts'
import { showOwnRecord } from './pages/own-record/own-record.page.ts'
import { showOwnRecords } from './pages/own-records/own-records.page.ts'

const read = 'may links.read'
const giveToPerson = 'may links.give-to-person'
const giveToInspector = 'may links.give-to-inspector'
const ownRecord = 'by link person-record.read'
const inspect = 'by link incidents.read'
const fresh = true

/** Giving links and ending them; opening one; and what is read by link. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/links', who: read, answer: showLinks },
  { method: 'POST', path: '/links/days', who: giveToInspector, answer: submitLinkDays },
  { method: 'GET', path: '/links/new', who: giveToInspector, fresh, answer: showGiveLink },
  { method: 'POST', path: '/links/new', who: giveToInspector, fresh, creates: true, answer: submitGiveLink },
  { method: 'GET', path: '/people/:person/link', who: giveToPerson, fresh, answer: showGiveLink },
  { method: 'POST', path: '/people/:person/link', who: giveToPerson, fresh, creates: true, answer: submitGiveLink },
  { method: 'POST', path: '/links/:link/end', who: 'may links.end', answer: submitEndLink },
  { method: 'GET', path: '/link/:token', who: 'anyone', answer: showLink },
  { method: 'GET', path: '/link', who: 'anyone', answer: showOpenLink },
  { method: 'POST', path: '/link', who: 'anyone', answer: submitOpenLink },
  { method: 'POST', path: '/link/close', who: 'anyone', answer: submitCloseLink },
  { method: 'GET', path: '/by-link/record', who: ownRecord, answer: showOwnRecords },
  { method: 'GET', path: '/by-link/record/:incident', who: ownRecord, answer: showOwnRecord },
  { method: 'GET', path: '/by-link/incidents', who: inspect, answer: showInspectRecords },
  { method: 'GET', path: '/by-link/incidents/:incident', who: inspect, answer: showInspectRecord },
]

/** The link that leads here from everywhere. */
export const navigation: readonly NavigationLink[] = [{ text: 'Links', href: '/links', who: giveToInspector }]
