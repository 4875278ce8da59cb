import { bodyShape, personShape } from '#modules/directory/index.ts'
import { type FoundShape, resourceShape } from '#modules/library/index.ts'
import { newsShape } from '#modules/news/index.ts'
import { storyShape } from '#modules/stories/index.ts'
import { seriesShape, webinarShape } from '#modules/webinars/index.ts'

/** Every shape whose entries the search finds. */
export const shapesFound: readonly FoundShape[] = [
  { code: resourceShape, plural: 'Resources', folder: '/resources' },
  newsShape,
  webinarShape,
  seriesShape,
  storyShape,
  personShape,
  bodyShape,
]
