import { bodyShape, personShape } from '#modules/directory/index.ts'
import { resourceShape } from '#modules/library/index.ts'
import { newsShape } from '#modules/news/index.ts'
import type { Shape } from '#modules/publishing/index.ts'
import { storyShape } from '#modules/stories/index.ts'
import { seriesShape, webinarShape } from '#modules/webinars/index.ts'

/** A list of the network that programs may follow. */
export type PublicList = Pick<Shape, 'code' | 'folder' | 'plural'> & { readonly feed: NonNullable<Shape['feed']> }

/** Every list that programs may follow, by its folder without the slash. */
export const publicLists: ReadonlyMap<string, PublicList> = new Map(
  [
    newsShape,
    storyShape,
    webinarShape,
    {
      code: resourceShape,
      folder: '/resources',
      plural: 'Resources',
      feed: { title: 'Resources', says: 'New in the resource bank.' },
    } as const,
  ].flatMap(({ code, folder, plural, feed }) => (feed ? [[folder.slice(1), { code, folder, plural, feed }]] : [])),
)

/** The shapes whose entries have a public page each: they stand in the site map. */
export const mappedShapes: readonly string[] = [
  storyShape.code,
  personShape.code,
  bodyShape.code,
  newsShape.code,
  webinarShape.code,
  seriesShape.code,
  resourceShape,
]
