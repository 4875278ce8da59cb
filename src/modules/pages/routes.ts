import { entryRoutes } from '#modules/publishing/index.ts'
import type { NavigationLink, Route } from '#platform/http/route.ts'
import { showPages } from './pages/list-pages/list-pages.page.ts'
import { pageShape } from './pages/page/page-shape.page.ts'

/** Pages about the network, for everybody. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/about', who: 'anyone', givesNoCookie: true, answer: showPages },
  ...entryRoutes(pageShape),
]

/** The link at the foot of every page. */
export const navigation: readonly NavigationLink[] = [
  { text: 'About us', href: '/about', who: 'anyone', place: 'foot' },
]
