import type { NavigationLink, Route } from '#platform/http/route.ts'
import { showBecomeLead, submitBecomeLead } from './pages/become-lead/become-lead.page.ts'
import { showConfirmJoining, submitConfirmJoining } from './pages/confirm-joining/confirm-joining.page.ts'
import {
  showAskedToJoin,
  showJoin,
  showJoinAsOrganisation,
  showJoinAsPerson,
  submitJoinAsOrganisation,
  submitJoinAsPerson,
} from './pages/join-network/join-network.page.ts'
import { showDecideMember, submitDecideMember } from './pages/manage-members/decide-member.page.ts'
import { giveMembers, showListMembers } from './pages/manage-members/list-members.page.ts'
import { submitNameLead } from './pages/manage-members/name-lead-at-desk.page.ts'
import {
  showMembershipLink,
  showMembershipLinkSent,
  submitMembershipLink,
} from './pages/own-membership/membership-link.page.ts'
import { showOwnMembership, submitOwnMembership } from './pages/own-membership/own-membership.page.ts'
import { showDraftJoining, submitDraftJoining } from './pages/reword-joining/draft-joining.page.ts'
import {
  showRewordJoining,
  submitDropJoining,
  submitPublishJoining,
} from './pages/reword-joining/reword-joining.page.ts'
import { showMember, showMembers } from './pages/show-members/show-members.page.ts'
import { showYourMemberships } from './pages/your-memberships/your-memberships.page.ts'

const givesNoCookie = true
const provenByAddress = true
const manage = 'network membership.manage'
const reword = 'network membership.reword'

/** Joining, one's own membership, who has joined, and the desk's side of it. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/join', who: 'anyone', givesNoCookie, answer: showJoin },
  { method: 'GET', path: '/join/person', who: 'anyone', givesNoCookie, answer: showJoinAsPerson },
  { method: 'POST', path: '/join/person', who: 'anyone', givesNoCookie, answer: submitJoinAsPerson },
  { method: 'GET', path: '/join/organisation', who: 'anyone', givesNoCookie, answer: showJoinAsOrganisation },
  { method: 'POST', path: '/join/organisation', who: 'anyone', givesNoCookie, answer: submitJoinAsOrganisation },
  { method: 'GET', path: '/join/asked', who: 'anyone', givesNoCookie, answer: showAskedToJoin },
  { method: 'GET', path: '/join/confirm/:token', who: 'anyone', provenByAddress, answer: showConfirmJoining },
  { method: 'POST', path: '/join/confirm/:token', who: 'anyone', provenByAddress, answer: submitConfirmJoining },
  { method: 'GET', path: '/membership', who: 'with a sign-in', notByProvider: true, answer: showYourMemberships },
  { method: 'GET', path: '/membership/link', who: 'anyone', givesNoCookie, answer: showMembershipLink },
  { method: 'POST', path: '/membership/link', who: 'anyone', givesNoCookie, answer: submitMembershipLink },
  { method: 'GET', path: '/membership/link/sent', who: 'anyone', givesNoCookie, answer: showMembershipLinkSent },
  { method: 'GET', path: '/membership/by-link/:token', who: 'anyone', provenByAddress, answer: showOwnMembership },
  { method: 'POST', path: '/membership/by-link/:token', who: 'anyone', provenByAddress, answer: submitOwnMembership },
  { method: 'GET', path: '/membership/lead/:token', who: 'anyone', provenByAddress, answer: showBecomeLead },
  { method: 'POST', path: '/membership/lead/:token', who: 'anyone', provenByAddress, answer: submitBecomeLead },
  { method: 'GET', path: '/members', who: 'anyone', givesNoCookie, answer: showMembers },
  { method: 'GET', path: '/members/:code', who: 'anyone', givesNoCookie, answer: showMember },
  { method: 'GET', path: '/desk/members', who: manage, answer: showListMembers },
  { method: 'GET', path: '/desk/members/export', who: manage, answer: giveMembers },
  { method: 'GET', path: '/desk/members/:member', who: manage, answer: showDecideMember },
  { method: 'POST', path: '/desk/members/:member', who: manage, answer: submitDecideMember },
  { method: 'POST', path: '/desk/members/:member/lead', who: manage, creates: true, answer: submitNameLead },
  { method: 'GET', path: '/desk/joining', who: reword, answer: showRewordJoining },
  { method: 'GET', path: '/desk/joining/draft', who: reword, answer: showDraftJoining },
  { method: 'POST', path: '/desk/joining/draft', who: reword, creates: true, answer: submitDraftJoining },
  { method: 'POST', path: '/desk/joining/publish', who: reword, creates: true, answer: submitPublishJoining },
  { method: 'POST', path: '/desk/joining/drop', who: reword, creates: true, answer: submitDropJoining },
]

/** The link that leads here from everywhere. */
export const navigation: readonly NavigationLink[] = [{ text: 'Join', href: '/join', who: 'anyone' }]
