import { type DeclaredStates, noForm, noList, page, refused, type Wrong } from './shown.ts'

/** The states of every page about people and their stays. */
export const peopleStates: Readonly<Record<string, DeclaredStates>> = {
  '/people': {
    ok: page('manager', '/people'),
    empty: page('reduction-lead', '/people', { where: 'empty' }),
    error: noForm,
    more: {
      everybody: page('manager', '/people?who=everybody'),
      'none found': page('manager', '/people?q=zzz'),
    },
  },
  '/people/new': {
    ok: page('manager', '/people/new'),
    empty: noList,
    error: refused(page('manager', '/people/new'), 'Add'),
  },
  '/people/open-in-emergency': {
    ok: page('frontline', '/people/open-in-emergency'),
    empty: noList,
    error: refused(page('frontline', '/people/open-in-emergency'), 'Open the record'),
  },
  '/emergency-openings': {
    ok: page('records-officer', '/emergency-openings'),
    empty: page('records-officer', '/emergency-openings', { where: 'empty' }),
    error: noForm,
  },
  '/emergency-openings/:opening': {
    ok: page('records-officer', '/emergency-openings/:opening'),
    empty: noList,
    error: refused(page('records-officer', '/emergency-openings/:opening'), 'Keep the review'),
  },
  '/people/:person': {
    ok: page('manager', '/people/:person'),
    empty: noList,
    error: noForm,
    more: { 'who has left': page('manager', '/people/:newcomer'), 'of a nurse': page('frontline', '/people/:person') },
  },
  '/people/:person/change': ofPerson('change', 'Save', 'person', ['NHS number', '123']),
  '/people/:person/characteristics/:kind': ofPerson('characteristics/ethnicity', 'Save'),
  '/people/:person/admit': ofPerson('admit', 'Admit', 'newcomer'),
  '/people/:person/move': ofPerson('move', 'Move'),
  '/people/:person/discharge': ofPerson('discharge', 'End the stay'),
}

function ofPerson(deed: string, button: string, whose = 'person', wrong?: Wrong): DeclaredStates {
  const ok = page('manager', `/people/:${whose}/${deed}`)
  return { ok, empty: noList, error: refused(ok, button, wrong) }
}
