import { type DeclaredStates, noForm, noList, refused } from './shown.ts'

const stranger = (path: string, status?: number) => ({ as: null, at: () => path, ...(status ? { status } : {}) })
const own = { as: null, at: ({ own: { listing } }: { readonly own: { readonly listing: string } }) => listing }

/** The states of every page of the directory. */
export const directoryStates: Readonly<Record<string, DeclaredStates>> = {
  '/directory': {
    ok: stranger('/directory'),
    empty: stranger('/directory?nation=Scotland&role=group'),
    error: noForm,
    more: { narrowed: stranger('/directory?nation=Wales') },
  },
  '/directory/:code': {
    ok: stranger('/directory/demo-ida-marsh'),
    empty: noList,
    error: noForm,
    more: {
      'of a body': stranger('/directory/demo-lived-experience-group'),
      'that is not there': stranger('/directory/nobody', 404),
    },
  },
  '/directory/yours/:token': { ok: own, empty: noList, error: refused(own, 'Yes, show this') },
  '/directory/yours/:token/take-back': {
    ok: { as: null, at: ({ own: { listing } }) => `${listing}/take-back` },
    empty: noList,
    error: noForm,
  },
}
