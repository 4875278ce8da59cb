import { type DeclaredStates, press } from './shown.ts'

const editor = (at: string) => ({ as: 'network-editor', at: () => at })

/** The states of every page for moving in and out. */
export const movingStates: Readonly<Record<string, DeclaredStates>> = {
  '/desk/moved-addresses': {
    ok: editor('/desk/moved-addresses'),
    empty: editor('/desk/moved-addresses?q=nothing-has-this'),
    error: { ...editor('/desk/moved-addresses'), does: press('Add it'), status: 422 },
  },
}
