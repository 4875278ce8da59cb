import { defineKind } from './define-kind.ts'

export default defineKind({
  code: 'podcast',
  name: 'Podcast',
  plural: 'Podcasts',
  shelf: 'to watch',
  schema: 'PodcastSeries',
})
