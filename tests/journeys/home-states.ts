import { type DeclaredStates, noForm, noList } from './shown.ts'

const stranger = (path: string) => ({ as: null, at: () => path })

/** The states of what is said to everybody about the site. */
export const homeStates: Readonly<Record<string, DeclaredStates>> = {
  '/accessibility': { ok: stranger('/accessibility'), empty: noList, error: noForm },
  '/privacy-notice': { ok: stranger('/privacy-notice'), empty: noList, error: noForm },
}
