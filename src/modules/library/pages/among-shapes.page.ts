import type { Reply } from '#platform/http/reply.ts'
import type { Visit } from '#platform/http/visit.ts'
import type { FoundShape } from '../found-shapes.ts'

/** All shapes whose entries can be found. */
export type Shapes = readonly FoundShape[]

/** Turns pages that need to know all shapes into pages that do. */
export function amongShapes(shapes: Shapes) {
  return (page: (visit: Visit, shapes: Shapes) => Promise<Reply>) =>
    (visit: Visit): Promise<Reply> =>
      page(visit, shapes)
}
