import { shapeOf, shapes } from '#modules/finding/index.ts'
import type { Details, Shape } from '#modules/publishing/index.ts'

/** The shape in which something of an earlier site is kept here, and how its answers are written. */
export type Landing = {
  readonly shape: Shape
  readonly details: (of: {
    readonly authors: readonly string[]
    readonly above: string | null
    readonly place: number
  }) => Details
}

/** Where a type of an earlier site (`post`, `page`) is kept here; nothing where no shape takes it. */
export function landingOf(type: string): Landing | undefined {
  const shape = shapes.find(({ takesIn }) => takesIn?.what === type)
  return shape?.takesIn && { shape, details: shape.takesIn.details }
}

/** What an entry of a shape would be elsewhere: what has no type of its own there is a post. */
export function typeOfShape(code: string): 'post' | 'page' {
  return shapeOf(code)?.takesIn?.what ?? 'post'
}
