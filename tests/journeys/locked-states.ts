import { type DeclaredStates, noForm, noList, page, press, refused } from './shown.ts'

/** Whose session is locked for these states: nobody else of these tests is signed in in that role. */
const whoLocks = 'responsible-person-delegate'

/** The states of a locked screen, of the PIN that opens it, and of what was typed before. */
export const lockedStates: Readonly<Record<string, DeclaredStates>> = {
  '/pin': {
    ok: page('manager', '/pin'),
    empty: noList,
    error: refused(page('manager', '/pin'), 'Set the PIN'),
  },
  '/forgotten-password': {
    ok: { as: null, at: () => '/forgotten-password' },
    empty: noList,
    error: refused({ as: null, at: () => '/forgotten-password' }, 'Send me a link'),
  },
  '/set-password/:token': {
    ok: { as: null, at: () => '/set-password/none', status: 404 },
    empty: noList,
    error: noForm,
  },
  '/unlock': {
    ok: page(whoLocks, '/', { does: press('Lock this screen') }),
    empty: noList,
    error: noForm,
  },
  '/kept': { ok: page('manager', '/kept'), empty: page('manager', '/kept'), error: noForm },
  '/kept/:kept': {
    ok: page('manager', '/kept/0a6d7b8c-1f2e-4d3c-8b9a-0123456789ab', { status: 404 }),
    empty: noList,
    error: noForm,
  },
}
