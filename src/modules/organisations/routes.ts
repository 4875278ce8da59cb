import type { NavigationLink, Route } from '#platform/http/route.ts'
import {
  showChangeOrganisation,
  submitChangeOrganisation,
} from './pages/change-organisation/change-organisation.page.ts'
import { showEndMembership, submitEndMembership } from './pages/end-membership/end-membership.page.ts'
import { showHelpMember, submitHelpMember } from './pages/help-member/help-member.page.ts'
import { showInviteStaff, submitInviteStaff } from './pages/invite-staff/invite-staff.page.ts'
import { showListStaff } from './pages/list-staff/list-staff.page.ts'
import { showOrganisation } from './pages/organisation/organisation.page.ts'
import { showAddSite, showChangeSite, submitAddSite, submitChangeSite } from './pages/set-up-site/set-up-site.page.ts'
import {
  showAddStaff,
  showChangeStaff,
  submitAddStaff,
  submitChangeStaff,
} from './pages/set-up-staff/set-up-staff.page.ts'
import { showAddUnit, showChangeUnit, submitAddUnit, submitChangeUnit } from './pages/set-up-unit/set-up-unit.page.ts'
import { showStaffMember } from './pages/staff-member/staff-member.page.ts'
import { showSuggestStaff } from './pages/suggest-staff/suggest-staff.page.ts'

const read = 'may organisations.read'
const setUp = 'may organisations.set-up'
const invite = 'may organisations.invite'

/** Every page about the organisation, its units and its staff. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/organisation', who: read, answer: showOrganisation },
  { method: 'GET', path: '/organisation/change', who: setUp, answer: showChangeOrganisation },
  { method: 'POST', path: '/organisation/change', who: setUp, answer: submitChangeOrganisation },
  { method: 'GET', path: '/sites/new', who: setUp, answer: showAddSite },
  { method: 'POST', path: '/sites', who: setUp, creates: true, answer: submitAddSite },
  { method: 'GET', path: '/sites/:site/change', who: setUp, answer: showChangeSite },
  { method: 'POST', path: '/sites/:site/change', who: setUp, answer: submitChangeSite },
  { method: 'GET', path: '/units/new', who: setUp, answer: showAddUnit },
  { method: 'POST', path: '/units', who: setUp, creates: true, answer: submitAddUnit },
  { method: 'GET', path: '/units/:unit/change', who: setUp, answer: showChangeUnit },
  { method: 'POST', path: '/units/:unit/change', who: setUp, answer: submitChangeUnit },
  { method: 'GET', path: '/staff', who: read, answer: showListStaff },
  { method: 'GET', path: '/staff/suggest', who: 'may incidents.record', answer: showSuggestStaff },
  { method: 'GET', path: '/staff/new', who: setUp, answer: showAddStaff },
  { method: 'POST', path: '/staff', who: setUp, creates: true, answer: submitAddStaff },
  { method: 'GET', path: '/staff/:staff', who: read, answer: showStaffMember },
  { method: 'GET', path: '/staff/:staff/change', who: setUp, answer: showChangeStaff },
  { method: 'POST', path: '/staff/:staff/change', who: setUp, answer: submitChangeStaff },
  { method: 'GET', path: '/staff/:staff/invite', who: invite, answer: showInviteStaff },
  { method: 'POST', path: '/staff/:staff/invite', who: invite, creates: true, answer: submitInviteStaff },
  { method: 'GET', path: '/staff/:staff/lost-second-steps', who: invite, fresh: true, answer: showHelpMember },
  { method: 'POST', path: '/staff/:staff/lost-second-steps', who: invite, fresh: true, answer: submitHelpMember },
  { method: 'GET', path: '/staff/:staff/end-membership', who: invite, answer: showEndMembership },
  { method: 'POST', path: '/staff/:staff/end-membership', who: invite, answer: submitEndMembership },
]

/** The links that lead here from everywhere. */
export const navigation: readonly NavigationLink[] = [{ text: 'Organisation', href: '/organisation', who: read }]
