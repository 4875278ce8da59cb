import type { Kind } from '#catalogue/kinds/define-kind.ts'
import { catalogue } from '#catalogue/offered.ts'

/** The codes of the kinds that are written in a shape of the network's own, the usual one first. */
export function kindsWrittenAs(shape: NonNullable<Kind['writtenAs']>): readonly string[] {
  const kinds = [...catalogue.kinds.values()].filter(({ writtenAs }) => writtenAs === shape)
  return [...kinds.filter(({ isUsual }) => isUsual), ...kinds.filter(({ isUsual }) => !isUsual)].map(({ code }) => code)
}
