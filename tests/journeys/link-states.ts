import type { Page } from 'playwright-core'
import { builtCode } from '#modules/links/testing/a-link.builder.ts'
import { type DeclaredStates, noForm, noList, page, press, refused, type Shown } from './shown.ts'
import type { StatesWorld } from './states-world.ts'

const person = '/people/:person/link'
const inspector = '/links/new'
const waiting: Shown = { as: null, at: ({ links }) => links.ofPerson }

/** The states of every page about links, and of those that are read by link. */
export const linkStates: Readonly<Record<string, DeclaredStates>> = {
  '/links': {
    ok: page('records-officer', '/links'),
    empty: page('responsible-person', '/links', { where: 'empty' }),
    error: refused(page('records-officer', '/links'), 'Save', ['For how many days may a link work at most?', 'long']),
    more: { 'of a manager': page('manager', '/links'), ended: page('manager', '/links?saved=ended') },
  },
  [inspector]: {
    ok: page('responsible-person', inspector),
    empty: page('responsible-person', inspector, { where: 'empty' }),
    error: refused(page('responsible-person', inspector), 'Make the link'),
  },
  [person]: {
    ok: page('manager', person),
    empty: noList,
    error: refused(page('manager', person), 'Make the link'),
    more: { 'that was made': { ...page('manager', person), does: makeLink } },
  },
  '/link': {
    ok: waiting,
    empty: { as: null, at: () => '/link' },
    error: { ...waiting, does: typeCode('0000 0000'), status: 422 },
    more: { closed: { as: null, at: () => '/link?closed=yes' } },
  },
  '/by-link/record': {
    ok: byLink('ofPerson', '/by-link/record'),
    empty: byLink('ofNewcomer', '/by-link/record'),
    error: noForm,
    more: { 'of an advocate': byLink('ofAdvocate', '/by-link/record') },
  },
  '/by-link/record/:incident': { ok: byLink('ofPerson', '/by-link/record/:incident'), empty: noList, error: noForm },
  '/by-link/incidents': {
    ok: byLink('ofUnits', '/by-link/incidents'),
    empty: byLink('ofSilentUnit', '/by-link/incidents'),
    error: noForm,
  },
  '/by-link/incidents/:incident': {
    ok: byLink('ofUnits', '/by-link/incidents/:incident'),
    empty: noList,
    error: noForm,
  },
}

/** Opens a link with its code, and goes where it leads or on from there. */
function byLink(link: keyof StatesWorld['links'], path: string): Shown {
  return {
    as: null,
    at: ({ links }) => links[link],
    does: async (window) => {
      await typeCode(builtCode)(window)
      if (path.endsWith(':incident')) await window.locator('main a[href*="/by-link/"]').last().click()
      await window.waitForLoadState()
    },
  }
}

function typeCode(code: string) {
  return async (window: Page) => {
    await window.getByLabel('Your code').fill(code)
    await press('Go on')(window)
  }
}

async function makeLink(window: Page): Promise<void> {
  await window.getByLabel('The person themself').check()
  await window.getByLabel('Why may they see it?').fill('They asked on the ward.')
  await window.getByLabel('No', { exact: true }).check()
  await window.getByLabel('Whom can they talk to about it, and how?').fill('Sam Example, 01632 960 001')
  await press('Make the link')(window)
}
