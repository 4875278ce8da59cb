import type { NavigationLink, Route } from '#platform/http/route.ts'
import { showAboutData } from './pages/about-data/about-data.page.ts'
import { giveOpenApi } from './pages/about-data/open-api.page.ts'
import { giveFeed } from './pages/give-feed/give-feed.page.ts'
import { showFeeds } from './pages/list-feeds/list-feeds.page.ts'
import { giveEntry, giveList } from './pages/public-data/public-data.page.ts'
import { giveRobots, giveSiteMap, giveSiteMapPart } from './pages/site-map/site-map.page.ts'

const givesNoCookie = true

/** What programs read, and two pages that tell people about it. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/feeds', who: 'anyone', givesNoCookie, answer: showFeeds },
  { method: 'GET', path: '/feeds/:feed', who: 'anyone', givesNoCookie, answer: giveFeed },
  { method: 'GET', path: '/sitemap.xml', who: 'anyone', givesNoCookie, answer: giveSiteMap },
  { method: 'GET', path: '/sitemaps/:part', who: 'anyone', givesNoCookie, answer: giveSiteMapPart },
  { method: 'GET', path: '/robots.txt', who: 'anyone', givesNoCookie, answer: giveRobots },
  { method: 'GET', path: '/api', who: 'anyone', givesNoCookie, answer: showAboutData },
  { method: 'GET', path: '/api/openapi.json', who: 'anyone', givesNoCookie, answer: giveOpenApi },
  { method: 'GET', path: '/api/:list', who: 'anyone', givesNoCookie, answer: giveList },
  { method: 'GET', path: '/api/:list/:code', who: 'anyone', givesNoCookie, answer: giveEntry },
]

/** At the foot of every page. */
export const navigation: readonly NavigationLink[] = [
  { text: 'Feeds', href: '/feeds', who: 'anyone', place: 'foot' },
  { text: 'Public data', href: '/api', who: 'anyone', place: 'foot' },
]
