import type { NetworkVisit } from '#platform/http/visit.ts'
import type { ModeratedKind } from '../moderated-kind.ts'

/** All kinds of things that strangers send in. */
export type Kinds = readonly ModeratedKind[]

/** Turns pages that need to know all kinds into pages that do. */
export function knowing(kinds: Kinds) {
  return <T>(page: (visit: NetworkVisit, kinds: Kinds) => Promise<T>) =>
    (visit: NetworkVisit): Promise<T> =>
      page(visit, kinds)
}
