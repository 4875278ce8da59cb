import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Import, readImports } from '#tests/architecture/import-reader.ts'
import { type SourceText, takeApart } from '#tests/architecture/source-text.ts'

/** Path from the root to text: a whole house, or as much of one as a rule needs to see. */
export type Files = Readonly<Record<string, string>>

/** The repository as the rules see it. Each file is taken apart once, when first asked for. */
export type House = {
  readonly paths: readonly string[]
  /** The text of a file; empty when there is none. */
  text(path: string): string
  source(path: string): SourceText
  imports(path: string): readonly Import[]
}

/** What a rule never looks at: other people's code, what a run leaves behind, and the national extract. */
const passedBy = /^(?:node_modules|\.git|\.vitest|data|coverage|dist|tests\/screens|tests\/data\/extract)$/
const readable =
  /\.(?:tsx?|mjs|js|css|scss|sql|md|json|lock|ya?ml|txt|svg|html)$|(?:^|\/)(?:LICENSE|\.npmrc|\.gitignore)$/

/** Texts taken apart before: houses that differ in one file share the rest. */
const taken = new Map<string, SourceText>()
const read = new Map<string, readonly Import[]>()

/** A house made of `files`: for a rule's examples, or this one with something added. */
export function houseOf(files: Files): House {
  const text = (path: string) => files[path] ?? ''
  const source = (path: string) => kept(taken, text(path), () => takeApart(text(path)))
  return {
    paths: Object.keys(files).toSorted(),
    text,
    source,
    imports: (path) => kept(read, `${path}\n${text(path)}`, () => readImports(path, text(path), source(path))),
  }
}

/** The house in `root`, as it is on disk now. */
export function readHouse(root: string): House {
  return houseOf(readFiles(root))
}

/** The files in `root` that the rules look at, as they are on disk now. */
export function readFiles(root: string): Files {
  return Object.fromEntries(pathsIn(root, '').map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}

function pathsIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (passedBy.test(path)) return []
    if (entry.isDirectory()) return pathsIn(root, path)
    return entry.isFile() && readable.test(path) ? [path] : []
  })
}

function kept<T>(store: Map<string, T>, key: string, make: () => T): T {
  const before = store.get(key)
  if (before !== undefined) return before
  const made = make()
  store.set(key, made)
  return made
}
