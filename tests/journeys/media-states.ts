import { type DeclaredStates, noForm, press } from './shown.ts'
import type { StatesWorld } from './states-world.ts'

const editor = (at: string) => ({ as: 'network-editor', at: () => at })
const item = (which: 'media' | 'document') => ({
  as: 'network-editor',
  at: ({ ids }: StatesWorld) => `/desk/media/${ids[which]}`,
})

/** The states of every page of the media list. */
export const mediaStates: Readonly<Record<string, DeclaredStates>> = {
  '/desk/media': {
    ok: editor('/desk/media'),
    empty: editor('/desk/media?q=nothing-has-this'),
    error: noForm,
  },
  '/desk/media/new': {
    ok: editor('/desk/media/new'),
    empty: 'lists nothing',
    error: { ...editor('/desk/media/new'), does: press('Add it'), status: 422 },
  },
  '/desk/media/:media': {
    ok: item('media'),
    empty: 'lists nothing',
    error: { ...item('media'), does: press('Replace it'), status: 422 },
    more: { 'a document': item('document') },
  },
}
