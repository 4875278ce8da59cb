import type { Module } from '#platform/http/module.ts'
import { navigation, routes } from './routes.ts'

export { readCalls, type ShownCalls } from './pages/list-calls/list-calls.page.ts'
export { newsLineOf } from './pages/list-news/news-line.page.ts'
export { newsShape } from './pages/news-item/news-shape.page.ts'

/** News of the network, and calls to take part. */
export const news: Module = { name: 'news', isForNetwork: true, routes, navigation }
