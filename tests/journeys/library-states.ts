import { type DeclaredStates, noForm, noList, refused } from './shown.ts'

const stranger = (path: string, status?: number) => ({ as: null, at: () => path, ...(status ? { status } : {}) })

/** The states of every page of the resource bank. */
export const libraryStates: Readonly<Record<string, DeclaredStates>> = {
  '/resources': {
    ok: stranger('/resources'),
    empty: stranger('/resources?q=zebra+crossing'),
    error: noForm,
    more: {
      'with words that were mended': stranger('/resources?q=debreif'),
      narrowed: stranger('/resources?kind=toolkit&kind=video&setting=health'),
      'narrowed to nothing': stranger('/resources?q=debrief&kind=podcast&setting=education'),
    },
  },
  '/resources/:code': {
    ok: stranger('/resources/demo-after'),
    empty: noList,
    error: noForm,
    more: { 'that is not there': stranger('/resources/nothing', 404) },
  },
  '/resources/:code/cy': { ok: stranger('/resources/demo-after/cy'), empty: noList, error: noForm },
  '/resources/:code/easy-read': { ok: stranger('/resources/demo-after/easy-read'), empty: noList, error: noForm },
  '/resources/:code/useful': {
    ok: stranger('/resources/demo-after/useful?answer=yes'),
    empty: noList,
    error: refused(stranger('/resources/demo-after/useful'), 'Send'),
    more: { 'of what is not there': stranger('/resources/nothing/useful', 404) },
  },
  '/resources/:code/useful/thank-you': {
    ok: stranger('/resources/demo-after/useful/thank-you'),
    empty: noList,
    error: noForm,
  },
  '/desk/useful': {
    ok: { as: 'network-editor', at: () => '/desk/useful' },
    empty: { as: 'network-editor', at: () => '/desk/useful?whose=mine' },
    error: noForm,
  },
  '/collections': { ok: stranger('/collections'), empty: noList, error: noForm },
  '/collections/:code': {
    ok: stranger('/collections/demo-collection-afterwards'),
    empty: noList,
    error: noForm,
    more: { 'that is not there': stranger('/collections/nothing', 404) },
  },
  '/collections/:code/cy': {
    ok: stranger('/collections/demo-collection-afterwards/cy'),
    empty: noList,
    error: noForm,
  },
  '/collections/:code/easy-read': {
    ok: stranger('/collections/demo-collection-afterwards/easy-read'),
    empty: noList,
    error: noForm,
  },
  '/desk/links': {
    ok: { as: 'network-editor', at: () => '/desk/links' },
    empty: noList,
    error: noForm,
  },
}
