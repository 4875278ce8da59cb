import type { Content } from './wording.ts'

/** One way a component may look, for the gallery and its tests. Ids in it are found nowhere else in the gallery. */
export type Example = { readonly name: string; readonly shows: Content }

/** A component's examples; `says` is one line on when to use it. */
export type Examples = { readonly component: string; readonly says: string; readonly examples: readonly Example[] }
