import { type DeclaredStates, noForm, noList } from './shown.ts'

const stranger = (path: string, status?: number) => ({ as: null, at: () => path, ...(status ? { status } : {}) })
const only = (path: string, more: DeclaredStates['more'] = {}): DeclaredStates => ({
  ok: stranger(path),
  empty: noList,
  error: noForm,
  more,
})

/** The states of the pages of news. What lists nothing is not found instead, where it is named by its address. */
export const newsStates: Readonly<Record<string, DeclaredStates>> = {
  '/news': { ok: stranger('/news'), empty: stranger('/news?page=99'), error: noForm },
  '/news/authors/:author': only('/news/authors/idris-pritchard-invented', {
    'of nobody': stranger('/news/authors/nobody', 404),
  }),
  '/news/topics/:topic': only('/news/topics/blanket-restrictions'),
  '/news/months/:month': only('/news/months/2026-01', { 'of no month': stranger('/news/months/2026-13', 404) }),
  '/take-part': only('/take-part'),
  '/news/:code': only('/news/demo-news-garden', {
    'that is a call': stranger('/news/demo-news-families-call'),
    'that is a closed call': stranger('/news/demo-news-schools-call'),
    'that was corrected': stranger('/news/demo-news-figures'),
    'that is not there': stranger('/news/nothing', 404),
  }),
  '/news/:code/cy': only('/news/demo-news-garden/cy', {
    'that is not there': stranger('/news/demo-news-figures/cy', 404),
  }),
  '/news/:code/easy-read': only('/news/demo-news-garden/easy-read'),
}
