import type { NavigationLink, Route } from '#platform/http/route.ts'
import { showAddPerson, submitAddPerson } from './pages/add-person/add-person.page.ts'
import { showAdmitPerson, submitAdmitPerson } from './pages/admit-person/admit-person.page.ts'
import { showChangePerson, submitChangePerson } from './pages/change-person/change-person.page.ts'
import { showDischargePerson, submitDischargePerson } from './pages/discharge-person/discharge-person.page.ts'
import { showListPeople } from './pages/list-people/list-people.page.ts'
import { showMovePerson, submitMovePerson } from './pages/move-person/move-person.page.ts'
import {
  showNoteCharacteristic,
  submitNoteCharacteristic,
} from './pages/note-characteristic/note-characteristic.page.ts'
import { showOpenInEmergency, submitOpenInEmergency } from './pages/open-in-emergency/open-in-emergency.page.ts'
import { showPerson } from './pages/person/person.page.ts'
import { showOpening, submitOpeningReview } from './pages/review-opening/review-opening.page.ts'
import { showOpenings } from './pages/review-openings/review-openings.page.ts'
import { showSuggestPeople } from './pages/suggest-people/suggest-people.page.ts'

const read = 'may people.read'
const add = 'may people.add'
const change = 'may people.change'
const note = 'may people.note'
const openIt = 'may people.open-in-emergency'
const review = 'may people.review-openings'
const noting = '/people/:person/characteristics/:kind'

/** Every page about people and their stays. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/people', who: read, answer: showListPeople },
  { method: 'GET', path: '/people/suggest', who: 'may incidents.record', answer: showSuggestPeople },
  { method: 'GET', path: '/people/new', who: add, answer: showAddPerson },
  { method: 'POST', path: '/people', who: add, creates: true, answer: submitAddPerson },
  { method: 'GET', path: '/people/open-in-emergency', who: openIt, answer: showOpenInEmergency },
  { method: 'POST', path: '/people/open-in-emergency', who: openIt, creates: true, answer: submitOpenInEmergency },
  { method: 'GET', path: '/emergency-openings', who: review, answer: showOpenings },
  { method: 'GET', path: '/emergency-openings/:opening', who: review, answer: showOpening },
  { method: 'POST', path: '/emergency-openings/:opening/review', who: review, answer: submitOpeningReview },
  { method: 'GET', path: '/people/:person', who: read, answer: showPerson },
  { method: 'GET', path: '/people/:person/change', who: change, answer: showChangePerson },
  { method: 'POST', path: '/people/:person/change', who: change, answer: submitChangePerson },
  { method: 'GET', path: noting, who: note, answer: showNoteCharacteristic },
  { method: 'POST', path: noting, who: note, creates: true, answer: submitNoteCharacteristic },
  { method: 'GET', path: '/people/:person/admit', who: add, answer: showAdmitPerson },
  { method: 'POST', path: '/people/:person/admit', who: add, creates: true, answer: submitAdmitPerson },
  { method: 'GET', path: '/people/:person/move', who: change, answer: showMovePerson },
  { method: 'POST', path: '/people/:person/move', who: change, creates: true, answer: submitMovePerson },
  { method: 'GET', path: '/people/:person/discharge', who: change, answer: showDischargePerson },
  { method: 'POST', path: '/people/:person/discharge', who: change, creates: true, answer: submitDischargePerson },
]

/** The links that lead here from everywhere. */
export const navigation: readonly NavigationLink[] = [{ text: 'People', href: '/people', who: read }]
