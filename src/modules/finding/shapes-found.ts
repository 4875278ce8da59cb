import { bodyShape, personShape } from '#modules/directory/index.ts'
import { hubShape } from '#modules/hubs/index.ts'
import { collectionShape, type FoundShape, resource } from '#modules/library/index.ts'
import { newsShape } from '#modules/news/index.ts'
import { pageShape } from '#modules/pages/index.ts'
import { positionShape } from '#modules/positions/index.ts'
import { storyShape } from '#modules/stories/index.ts'
import { seriesShape, webinarShape } from '#modules/webinars/index.ts'

/** Every shape whose entries the search finds: a module that publishes something adds its own here. */
export const shapesFound: readonly FoundShape[] = [
  resource,
  newsShape,
  webinarShape,
  seriesShape,
  storyShape,
  personShape,
  bodyShape,
  hubShape,
  collectionShape,
  positionShape,
  pageShape,
]
