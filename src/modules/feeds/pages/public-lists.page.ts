import { shapes } from '#modules/finding/index.ts'
import { hubShape } from '#modules/hubs/index.ts'
import { pageShape } from '#modules/pages/index.ts'
import type { Shape } from '#modules/publishing/index.ts'

/** A list of the network that programs may follow. */
export type PublicList = Pick<Shape, 'code' | 'folder' | 'plural' | 'notesBefore'> & {
  readonly feed: NonNullable<Shape['feed']>
}

/** Every list that programs may follow, by its folder without the slash. */
export const publicLists: ReadonlyMap<string, PublicList> = new Map(
  shapes.flatMap((shape) => (shape.feed ? [[shape.folder.slice(1), { ...shape, feed: shape.feed }]] : [])),
)

/** The folders that are pages of their own. */
export const shapeFolders: readonly string[] = [
  ...[...publicLists.values()].map(({ folder }) => folder),
  hubShape.folder,
  pageShape.folder,
  '/take-part',
]

/** The codes of all shapes: their entries stand in the site map. */
export const mappedShapes: readonly string[] = shapes.map(({ code }) => code)
