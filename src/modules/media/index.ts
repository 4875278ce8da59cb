import type { Module } from '#platform/http/module.ts'
import { routes } from './routes.ts'

export type { KnownMedia } from '#design/index.ts'
export {
  type MediaItem,
  type MediaWords,
  markupFor,
  mediaAddress,
  mediaNamedIn,
  mediaPath,
  servedName,
} from './domain/media-item.ts'
export { addMedia } from './keep-media.ts'
export { knownMedia, knownOf } from './known-media.ts'
export { type KeptMedia, restoreMedia } from './restore-media.ts'
export { findMedia, listAllMedia, listDocuments, listMedia, listMediaByIds } from './store/media.store.ts'
export { findMediaContent } from './store/media-content.store.ts'

/** Pictures and documents that texts of the network show or offer to everybody. */
export const media: Module = { name: 'media', isForNetwork: true, routes }
