import type { Module } from '#platform/http/module.ts'
import { navigation, routes } from './routes.ts'

export { storyOffer } from './pages/share-story/story-offer.page.ts'
export { storyShape } from './pages/story-shape.page.ts'

/** Stories of lived experience: told with consent that ends, in words that their authors approved. */
export const stories: Module = { name: 'stories', isForNetwork: true, routes, navigation }
