import type { Module } from '#platform/http/module.ts'
import { importLibrary } from './commands/import-library.command.ts'
import { checkLinks } from './jobs/check-links.job.ts'
import { forgetUsefulWords } from './jobs/forget-useful-words.job.ts'
import { navigation, routes } from './routes.ts'

export { resourceShape } from './domain/resource-shape.ts'
export { usefulnessInWords } from './domain/usefulness.ts'
export type { FoundShape } from './found-shapes.ts'
export { linksNowhere } from './links-nowhere.ts'
export { collectionShape } from './pages/collection/collection-shape.page.ts'
export { resource } from './pages/show-resource/resource-shape.page.ts'
export { resourceSuggestion } from './pages/suggest-resource/resource-suggestion.page.ts'
export { findingRoutes } from './routes.ts'
export { listPopularTopics } from './store/popular-topics.store.ts'
export { usefulnessOf } from './store/useful-answers.store.ts'

/** The resource bank: everything that the network offers to everybody. */
export const library: Module = {
  name: 'library',
  isForNetwork: true,
  routes,
  navigation,
  commands: [importLibrary],
  jobs: [checkLinks, forgetUsefulWords],
}
