import { type DeclaredStates, noForm, noList, page, press, refused, type Shown } from './shown.ts'
import type { StatesWorld } from './states-world.ts'

const stranger = (path: string, more: Partial<Shown> = {}): Shown => ({ as: null, at: () => path, ...more })
const linked = (which: keyof StatesWorld['membership'], as: string | null = null): Shown => ({
  as,
  at: ({ membership }) => membership[which],
})
const moderator = 'network-moderator'

/** The states of every page about joining and about members. */
export const membershipStates: Readonly<Record<string, DeclaredStates>> = {
  '/join': { ok: stranger('/join'), empty: noList, error: noForm },
  '/join/person': {
    ok: stranger('/join/person'),
    empty: noList,
    error: refused(stranger('/join/person'), 'Join'),
  },
  '/join/organisation': {
    ok: stranger('/join/organisation'),
    empty: noList,
    error: refused(stranger('/join/organisation'), 'Ask to join'),
  },
  '/join/asked': { ok: stranger('/join/asked'), empty: noList, error: noForm },
  '/join/confirm/:token': {
    ok: linked('confirmLead'),
    empty: noList,
    error: noForm,
    more: {
      'of a person': linked('confirmPerson'),
      'of a link that was used': stranger('/join/confirm/nothing', { status: 404 }),
    },
  },
  '/membership': { ok: page('frontline', '/membership'), empty: page(moderator, '/membership'), error: noForm },
  '/membership/link': {
    ok: stranger('/membership/link'),
    empty: noList,
    error: refused(stranger('/membership/link'), 'Send me the link'),
  },
  '/membership/link/sent': { ok: stranger('/membership/link/sent'), empty: noList, error: noForm },
  '/membership/by-link/:token': {
    ok: linked('member'),
    empty: noList,
    error: noForm,
    more: {
      'that can be renewed': linked('due'),
      'of a person': linked('person'),
      saved: { ...linked('member'), does: press('Save') },
      'of a link that is too old': stranger('/membership/by-link/nothing', { status: 404 }),
    },
  },
  '/membership/lead/:token': {
    ok: linked('becomeLead'),
    empty: noList,
    error: noForm,
    more: { 'of a link that does not work': stranger('/membership/lead/nothing', { status: 404 }) },
  },
  '/members': { ok: stranger('/members'), empty: noList, error: noForm },
  '/members/:code': {
    ok: linked('listed'),
    empty: noList,
    error: noForm,
    more: { 'that has ended': linked('ended'), 'that is not there': stranger('/members/nothing', { status: 404 }) },
  },
  '/desk/members': {
    ok: page(moderator, '/desk/members'),
    empty: page(moderator, '/desk/members?q=zzzz'),
    error: noForm,
    more: { 'that wait': page(moderator, '/desk/members?state=waiting') },
  },
  '/desk/joining': { ok: page('network-manager', '/desk/joining'), empty: noList, error: noForm },
  '/desk/joining/draft': {
    ok: page('network-manager', '/desk/joining/draft'),
    empty: noList,
    error: refused(page('network-manager', '/desk/joining/draft'), 'Save and look at it', [
      'Where do these words come from?',
      '',
    ]),
  },
  '/desk/members/:member': {
    ok: linked('decided', moderator),
    empty: noList,
    error: refused(linked('waiting', moderator), 'Decide and write to the lead'),
    more: { 'that waits': linked('waiting', moderator) },
  },
}
