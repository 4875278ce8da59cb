import type { NavigationLink, Route } from '#platform/http/route.ts'
import { showInsight, showUnitInsight } from './pages/measure-card/measure-card.page.ts'

const read = 'may insight.read'

/** Every page of figures. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/insight', who: read, answer: showInsight },
  { method: 'GET', path: '/insight/units/:unit', who: read, answer: showUnitInsight },
]

/** The link that leads here from everywhere. */
export const navigation: readonly NavigationLink[] = [{ text: 'Insight', href: '/insight', who: read }]
