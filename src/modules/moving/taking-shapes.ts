import { newsShape } from '#modules/news/index.ts'
import { pageShape } from '#modules/pages/index.ts'
import type { Details, Shape } from '#modules/publishing/index.ts'

/** The shapes that take in what an earlier site had. A module that takes in something adds its own here. */
const takingShapes: readonly Shape[] = [newsShape, pageShape]

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
  const shape = takingShapes.find(({ takesIn }) => takesIn?.what === type)
  return shape?.takesIn && { shape, details: shape.takesIn.details }
}

/** What an entry of a shape would be elsewhere: what has no type of its own there is a post. */
export function typeOfShape(code: string): 'post' | 'page' {
  return takingShapes.find((shape) => shape.code === code)?.takesIn?.what ?? 'post'
}
