import { bodyShape, personShape } from '#modules/directory/index.ts'
import { hubShape } from '#modules/hubs/index.ts'
import { collectionShape, resource } from '#modules/library/index.ts'
import { newsShape } from '#modules/news/index.ts'
import { pageShape } from '#modules/pages/index.ts'
import { positionShape } from '#modules/positions/index.ts'
import type { Shape } from '#modules/publishing/index.ts'
import { storyShape } from '#modules/stories/index.ts'
import { seriesShape, webinarShape } from '#modules/webinars/index.ts'

/**
 * Every sort of content that the network publishes, in the order in which the desk offers it: written at the desk, found by the
 * search, followed by feeds, mapped and taken in. A module that publishes something adds its own here,
 * and its folder in `publishing/domain/shape-folders.ts`.
 */
export const shapes: readonly Shape[] = [
  newsShape,
  storyShape,
  resource,
  collectionShape,
  webinarShape,
  seriesShape,
  hubShape,
  positionShape,
  pageShape,
  personShape,
  bodyShape,
]

/** The shape with this code. */
export function shapeOf(code: string): Shape | undefined {
  return shapes.find((shape) => shape.code === code)
}
