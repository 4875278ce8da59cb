import { type DeclaredStates, noForm, noList, page, refused } from './shown.ts'

const officer = 'records-officer'
const wrongDay = '?from-day=31&from-month=2&from-year=2026'

/** The states of every page about who did and saw what. */
export const auditStates: Readonly<Record<string, DeclaredStates>> = {
  '/audit': {
    ok: page(officer, '/audit'),
    empty: page(officer, '/audit?deed=no.such'),
    error: page(officer, `/audit${wrongDay}`, { status: 422 }),
    more: { 'about one person': page(officer, '/audit?person=:person') },
  },
  '/audit/alerts': {
    ok: page(officer, '/audit/alerts'),
    empty: page(officer, '/audit/alerts', { where: 'empty' }),
    error: noForm,
    more: { 'with those looked into': page(officer, '/audit/alerts?which=all') },
  },
  '/audit/alerts/:alert': {
    ok: page(officer, '/audit/alerts/:alert'),
    empty: noList,
    error: refused(page(officer, '/audit/alerts/:alert'), 'Save as looked into'),
  },
  '/audit/rules': {
    ok: page(officer, '/audit/rules'),
    empty: noList,
    error: refused(page(officer, '/audit/rules'), 'Save', [
      'Alert when somebody opens the records of more than this many people in an hour',
      'lots',
    ]),
  },
}
