import { entryRoutes } from '#modules/publishing/index.ts'
import type { NavigationLink, Route } from '#platform/http/route.ts'
import { showCalls } from './pages/list-calls/list-calls.page.ts'
import { showNews, showNewsByAuthor, showNewsByMonth, showNewsByTopic } from './pages/list-news/list-news.page.ts'
import { newsShape } from './pages/news-item/news-shape.page.ts'

const givesNoCookie = true

/** News, its archives, and calls to take part, for everybody. */
export const routes: readonly Route[] = [
  { method: 'GET', path: '/news', who: 'anyone', givesNoCookie, answer: showNews },
  { method: 'GET', path: '/news/authors/:author', who: 'anyone', givesNoCookie, answer: showNewsByAuthor },
  { method: 'GET', path: '/news/topics/:topic', who: 'anyone', givesNoCookie, answer: showNewsByTopic },
  { method: 'GET', path: '/news/months/:month', who: 'anyone', givesNoCookie, answer: showNewsByMonth },
  { method: 'GET', path: '/take-part', who: 'anyone', givesNoCookie, answer: showCalls },
  ...entryRoutes(newsShape),
]

/** The links that lead to the lists. */
export const navigation: readonly NavigationLink[] = [
  { text: 'News', href: '/news', who: 'anyone' },
  { text: 'Take part', href: '/take-part', who: 'anyone', place: 'foot' },
]
