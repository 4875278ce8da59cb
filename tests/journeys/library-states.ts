import { type DeclaredStates, noForm, noList } from './shown.ts'

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
  '/desk/links': {
    ok: { as: 'network-editor', at: () => '/desk/links' },
    empty: noList,
    error: noForm,
  },
}
