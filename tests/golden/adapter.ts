import { readdirSync } from 'node:fs'
import type { GoldenPart } from './golden-vector.ts'

/**
 * How the house answers the questions of golden vectors: "<peer>/<method>" to (input, options, vector) => result, merged
 * from the files in parts/. A default export, because the runner that comes with the vectors asks for one.
 */
const folder = new URL('parts/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))
const parts = await Promise.all(
  files.toSorted().map(async (name): Promise<GoldenPart> => (await import(new URL(name, folder).href)).part),
)

/** What is left out on purpose, with the reason. The runner prints it. */
export const leftOut = parts.flatMap((part) => part.leftOut)

export default Object.fromEntries(parts.flatMap((part) => Object.entries(part.adapters)))
