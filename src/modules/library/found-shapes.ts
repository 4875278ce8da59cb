import type { Shape } from '#modules/publishing/index.ts'

/** What the search must know of a shape: how its entries are called together, and in which folder they are. */
export type FoundShape = Pick<Shape, 'code' | 'plural' | 'folder'>

/** Where an entry is; nothing when its shape is not among those that can be found. */
export function hrefAmong(
  shapes: readonly FoundShape[],
  { code, shape }: { readonly code: string; readonly shape: string },
): string | undefined {
  const folder = shapes.find((one) => one.code === shape)?.folder
  return folder && `${folder}/${code}`
}
