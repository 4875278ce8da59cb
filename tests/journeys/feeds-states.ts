import { type DeclaredStates, noForm, noList } from './shown.ts'

const stranger = (path: string) => ({ as: null, at: () => path })

/** The states of the pages about feeds and public data. */
export const feedsStates: Readonly<Record<string, DeclaredStates>> = {
  '/feeds': { ok: stranger('/feeds'), empty: noList, error: noForm },
  '/api': { ok: stranger('/api'), empty: noList, error: noForm },
}
