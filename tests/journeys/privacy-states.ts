import { type DeclaredStates, noForm, noList, page, refused } from './shown.ts'

const officer = 'records-officer'
const of = (path: string) => page(officer, path)

/** The states of every page about holds, copies and disposal. */
export const privacyStates: Readonly<Record<string, DeclaredStates>> = {
  '/privacy': { ok: of('/privacy'), empty: page(officer, '/privacy', { where: 'empty' }), error: noForm },
  '/privacy/people/:person': {
    ok: of('/privacy/people/:person'),
    empty: of('/privacy/people/:newcomer'),
    error: refused(of('/privacy/people/:person'), 'Place a hold'),
  },
  '/privacy/holds/:hold/lift': asks('/privacy/holds/:hold/lift', 'Lift the hold'),
  '/privacy/people/:person/copy': asks('/privacy/people/:person/copy', 'Make the copy'),
  '/privacy/copies/:copy': { ok: of('/privacy/copies/:copy'), empty: noList, error: noForm },
  '/privacy/people/:person/disposal': asks('/privacy/people/:person/disposal', 'Ask for disposal'),
  '/privacy/disposals/:disposal': asks('/privacy/disposals/:disposal', 'Decide'),
}

function asks(path: string, button: string): DeclaredStates {
  return { ok: of(path), empty: noList, error: refused(of(path), button) }
}
