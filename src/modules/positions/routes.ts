import { entryRoutes } from '#modules/publishing/index.ts'
import type { NavigationLink, Route } from '#platform/http/route.ts'
import { showPositions, showPositionsByTopic } from './pages/list-positions/list-positions.page.ts'
import { positionShape } from './pages/position/position-shape.page.ts'

const givesNoCookie = true

/** Positions and consultation responses, for everybody. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/positions', who: 'anyone', givesNoCookie, answer: showPositions },
  { method: 'GET', path: '/positions/topics/:topic', who: 'anyone', givesNoCookie, answer: showPositionsByTopic },
  ...entryRoutes(positionShape),
]

/** The link at the foot of every page. */
export const navigation: readonly NavigationLink[] = [
  { text: 'Positions', href: '/positions', who: 'anyone', place: 'foot' },
]
