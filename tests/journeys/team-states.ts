import { type DeclaredStates, noForm, noList, page, refused } from './shown.ts'

const manager = 'network-manager'

/** The states of every page about the network's team. */
export const teamStates: Readonly<Record<string, DeclaredStates>> = {
  '/desk/team': { ok: page(manager, '/desk/team'), empty: noList, error: noForm },
  '/desk/audit': { ok: page(manager, '/desk/audit'), empty: page(manager, '/desk/audit?who=nobody'), error: noForm },
  '/desk/whose-pages': {
    ok: page(manager, '/desk/whose-pages'),
    empty: noList,
    error: refused(page(manager, '/desk/whose-pages'), 'Save', ['Telephone', 'by night']),
  },
  '/desk/team/invite': {
    ok: page(manager, '/desk/team/invite'),
    empty: noList,
    error: refused(page(manager, '/desk/team/invite'), 'Make the invitation'),
  },
  '/desk/team/:teammate/end': {
    ok: page(manager, `/desk/team/:teammate/end?role=${manager}`),
    empty: noList,
    error: noForm,
  },
}
