import { entryRoutes } from '#modules/publishing/index.ts'
import type { NavigationLink, Route } from '#platform/http/route.ts'
import { hubShape } from './pages/hub/hub-shape.page.ts'
import { showHubs } from './pages/list-hubs/list-hubs.page.ts'

/** Themes, each on a page of its own, for everybody. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/hubs', who: 'anyone', givesNoCookie: true, answer: showHubs },
  ...entryRoutes(hubShape),
]

/** The link that leads to the list. */
export const navigation: readonly NavigationLink[] = [{ text: 'Hubs', href: '/hubs', who: 'anyone' }]
