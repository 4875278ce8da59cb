import type { NavigationLink, Route } from '#platform/http/route.ts'
import { amongShapes, type Shapes } from './pages/among-shapes.page.ts'
import { collectionRoutes } from './pages/collection/collection-shape.page.ts'
import { findEntry } from './pages/find-entry/find-entry.page.ts'
import { showBrokenLinks } from './pages/list-broken-links/list-broken-links.page.ts'
import { showCollections } from './pages/list-collections/list-collections.page.ts'
import { showUsefulness } from './pages/list-usefulness/list-usefulness.page.ts'
import { giveResource, giveResources } from './pages/resource-data/resource-data.page.ts'
import { showSayUseful, showUsefulThanks, submitSayUseful } from './pages/say-useful/say-useful.page.ts'
import { showResources } from './pages/search-resources/search-resources.page.ts'
import { resourceRoutes } from './pages/show-resource/resource-shape.page.ts'
import {
  showSuggestionThanks,
  showSuggestResource,
  submitSuggestResource,
} from './pages/suggest-resource/suggest-resource.page.ts'
import { suggestWords } from './pages/suggest-words/suggest-words.page.ts'

const givesNoCookie = true

/** The resource bank, for everybody, as pages and as data. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/resources/suggest', who: 'anyone', givesNoCookie, answer: showSuggestResource },
  { method: 'POST', path: '/resources/suggest', who: 'anyone', givesNoCookie, answer: submitSuggestResource },
  { method: 'GET', path: '/resources/suggest/thank-you', who: 'anyone', givesNoCookie, answer: showSuggestionThanks },
  ...resourceRoutes,
  { method: 'GET', path: '/resources/:code/useful', who: 'anyone', givesNoCookie, answer: showSayUseful },
  { method: 'POST', path: '/resources/:code/useful', who: 'anyone', givesNoCookie, answer: submitSayUseful },
  { method: 'GET', path: '/resources/:code/useful/thank-you', who: 'anyone', givesNoCookie, answer: showUsefulThanks },
  { method: 'GET', path: '/collections', who: 'anyone', givesNoCookie, answer: showCollections },
  ...collectionRoutes,
  { method: 'GET', path: '/desk/links', who: 'network library.look-after', answer: showBrokenLinks },
  { method: 'GET', path: '/desk/useful', who: 'network library.look-after', answer: showUsefulness },
  { method: 'GET', path: '/api/resources', who: 'anyone', givesNoCookie, answer: giveResources },
  { method: 'GET', path: '/api/resources/:code', who: 'anyone', givesNoCookie, answer: giveResource },
]

/** The search over everything that the network publishes: the module that comes after all who publish lists it. */
export function findingRoutes(shapes: Shapes): readonly Route[] {
  const page = amongShapes(shapes)
  return [
    { method: 'GET', path: '/resources', who: 'anyone', givesNoCookie, answer: page(showResources) },
    { method: 'GET', path: '/resources/suggestions', who: 'anyone', givesNoCookie, answer: page(suggestWords) },
    { method: 'GET', path: '/entries/:code', who: 'anyone', givesNoCookie, answer: page(findEntry) },
  ]
}

/** The link that leads to the list. */
export const navigation: readonly NavigationLink[] = [
  { text: 'Resources', href: '/resources', who: 'anyone', place: 'everywhere' },
  { text: 'Collections', href: '/collections', who: 'anyone' },
]
