import type { NavigationLink, Route } from '#platform/http/route.ts'
import { showAddFile, submitAddFile } from './pages/add-file/add-file.page.ts'
import {
  showAmendIncident,
  submitAmendDraft,
  submitCheckAmendment,
} from './pages/amend-incident/amend-incident.page.ts'
import { showCheckAmendment } from './pages/amend-incident/check-amendment.page.ts'
import { submitAmendIncident } from './pages/amend-incident/save-amendment.page.ts'
import { showCheckIncident, submitCheckIncident } from './pages/check-incident/check-incident.page.ts'
import { submitDraft } from './pages/keep-draft/keep-draft.page.ts'
import { showIncidents } from './pages/list-incidents/list-incidents.page.ts'
import {
  showRecordIncident,
  showUnfinishedRecord,
  submitRecordIncident,
} from './pages/record-incident/record-incident.page.ts'
import { showRemoveFile, submitRemoveFile } from './pages/remove-file/remove-file.page.ts'
import { showSuggestReaders } from './pages/restrict-record/possible-readers.page.ts'
import {
  showRestrictRecord,
  submitLiftRecord,
  submitRestrictRecord,
} from './pages/restrict-record/restrict-record.page.ts'
import { showTypedTime } from './pages/typed-time/typed-time.page.ts'
import { showUnfinishedRecords, submitDiscardDraft } from './pages/unfinished-records/unfinished-records.page.ts'
import { showFile, showFileContent } from './pages/view-file/view-file.page.ts'
import { showIncident } from './pages/view-incident/view-incident.page.ts'
import { showIncidentVersion } from './pages/view-version/view-version.page.ts'

const mayRecord = 'may incidents.record'
const mayRead = 'may incidents.read'
const mayAmend = 'may incidents.amend'
const mayRestrict = 'may people.restrict'
const mayAttach = 'may incidents.attach'

/** Every page about incidents. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/incidents', who: mayRead, answer: showIncidents },
  { method: 'GET', path: '/incidents/new', who: mayRecord, answer: showRecordIncident },
  { method: 'GET', path: '/incidents/new/:draft', who: mayRecord, answer: showUnfinishedRecord },
  { method: 'GET', path: '/incidents/new/:draft/check', who: mayRecord, answer: showCheckIncident },
  { method: 'POST', path: '/incidents/check', who: mayRecord, answer: submitCheckIncident },
  { method: 'POST', path: '/incidents', who: mayRecord, creates: true, answer: submitRecordIncident },
  { method: 'GET', path: '/incidents/drafts', who: mayRead, answer: showUnfinishedRecords },
  { method: 'POST', path: '/incidents/drafts/:draft', who: mayRecord, answer: submitDraft },
  { method: 'POST', path: '/incidents/drafts/:draft/discard', who: mayRead, answer: submitDiscardDraft },
  { method: 'GET', path: '/incidents/typed-time', who: mayRead, answer: showTypedTime },
  { method: 'GET', path: '/incidents/:incident', who: mayRead, answer: showIncident },
  { method: 'GET', path: '/incidents/:incident/versions/:version', who: mayRead, answer: showIncidentVersion },
  { method: 'GET', path: '/incidents/:incident/files/new', who: mayAttach, answer: showAddFile },
  {
    method: 'POST',
    path: '/incidents/:incident/files',
    who: mayAttach,
    creates: true,
    takesFiles: { most: 1 },
    answer: submitAddFile,
  },
  { method: 'GET', path: '/incidents/:incident/files/:file', who: mayRead, answer: showFile },
  { method: 'GET', path: '/incidents/:incident/files/:file/content', who: mayRead, answer: showFileContent },
  { method: 'GET', path: '/incidents/:incident/files/:file/remove', who: mayAttach, answer: showRemoveFile },
  { method: 'POST', path: '/incidents/:incident/files/:file/remove', who: mayAttach, answer: submitRemoveFile },
  { method: 'GET', path: '/incidents/:incident/amend', who: mayAmend, answer: showAmendIncident },
  { method: 'GET', path: '/incidents/:incident/amend/check', who: mayAmend, answer: showCheckAmendment },
  { method: 'POST', path: '/incidents/:incident/amend/check', who: mayAmend, answer: submitCheckAmendment },
  { method: 'POST', path: '/incidents/:incident/amend', who: mayAmend, creates: true, answer: submitAmendIncident },
  { method: 'POST', path: '/incidents/:incident/amend/drafts/:draft', who: mayAmend, answer: submitAmendDraft },
  { method: 'GET', path: '/incidents/:incident/restrict', who: mayRestrict, answer: showRestrictRecord },
  { method: 'POST', path: '/incidents/:incident/restrict', who: mayRestrict, answer: submitRestrictRecord },
  { method: 'POST', path: '/incidents/:incident/restrict/lift', who: mayRestrict, answer: submitLiftRecord },
  { method: 'GET', path: '/restricted/readers', who: mayRestrict, answer: showSuggestReaders },
  { method: 'GET', path: '/people/:person/restrict', who: mayRestrict, answer: showRestrictRecord },
  { method: 'POST', path: '/people/:person/restrict', who: mayRestrict, answer: submitRestrictRecord },
  { method: 'POST', path: '/people/:person/restrict/lift', who: mayRestrict, answer: submitLiftRecord },
]

/** The links that lead here from everywhere. */
export const navigation: readonly NavigationLink[] = [
  { text: 'Record an incident', href: '/incidents/new', who: mayRecord },
  { text: 'Incidents', href: '/incidents', who: mayRead },
]
