import { type DeclaredStates, noForm, noList } from './shown.ts'

const stranger = (path: string, status?: number) => ({ as: null, at: () => path, ...(status ? { status } : {}) })
const only = (path: string, more: DeclaredStates['more'] = {}): DeclaredStates => ({
  ok: stranger(path),
  empty: noList,
  error: noForm,
  more,
})

/** The states of the pages of news, positions, pages about the network and hubs. What lists nothing is not found instead, where it is named by its address. */
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
  '/positions': { ok: stranger('/positions'), empty: stranger('/positions?page=99'), error: noForm },
  '/positions/topics/:topic': only('/positions/topics/training'),
  '/positions/:code': only('/positions/demo-position-training', {
    'without an outcome': stranger('/positions/demo-position-doors'),
  }),
  '/positions/:code/cy': only('/positions/demo-position-training/cy'),
  '/positions/:code/easy-read': only('/positions/demo-position-training/easy-read'),
  '/about': only('/about'),
  '/about/:code': only('/about/demo-page-governance', {
    'that is long': stranger('/about/demo-page-purpose'),
    'below another': stranger('/about/demo-page-decisions'),
  }),
  '/about/:code/cy': only('/about/demo-page-purpose/cy'),
  '/about/:code/easy-read': only('/about/demo-page-your-data/easy-read'),
  '/hubs': only('/hubs'),
  '/hubs/:code': only('/hubs/demo-hub-rules'),
  '/hubs/:code/cy': only('/hubs/demo-hub-rules/cy'),
  '/hubs/:code/easy-read': only('/hubs/demo-hub-rules/easy-read'),
}
