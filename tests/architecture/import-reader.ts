import { posix } from 'node:path'
import { lineAt, type SourceText } from '#tests/architecture/source-text.ts'

/** One file taking something from another: `import`, `export … from`, or `import()`. */
export type Import = {
  /** As written, for example `#basics/id.ts`. */
  readonly specifier: string
  /** The file it means, from the root of the house; undefined for a package or a built-in of Node. */
  readonly target: string | undefined
  /** Whether only types come across, so that nothing runs. */
  readonly typeOnly: boolean
  /** What is taken by name; empty for `*`, side effects and `import()`. */
  readonly names: readonly string[]
  readonly line: number
}

/** `imports` of package.json: alias to folder (with `/*`) or file. */
export const aliases: Readonly<Record<string, string>> = {
  '#app': 'src/app.ts',
  '#basics/': 'src/basics/',
  '#statistics/': 'src/statistics/',
  '#design/': 'src/design/',
  '#platform/': 'src/platform/',
  '#catalogue/': 'src/catalogue/',
  '#modules/': 'src/modules/',
  '#worlds/': 'worlds/',
  '#tests/': 'tests/',
}

const word = String.raw`[\w$]+`
const clause = String.raw`(?:\*(?:\s*as\s+${word})?|\{[^}]*\}|${word}(?:\s*,\s*(?:\{[^}]*\}|\*\s*as\s+${word}))?)`
const statement = new RegExp(String.raw`(?<![.\w$])(?:import|export)\s+(type\s+)?(${clause})\s*from\s*(?=['"])`, 'g')
const sideEffect = /(?<![.\w$])import\s*(?=['"])/g
const call = /(typeof\s+|[:<|]\s*)?(?<![.\w$])import\s*\(\s*(?=['"`])/g

/** All that a file takes from elsewhere, in the order of its lines within each form. */
export function readImports(path: string, text: string, { code, pieces }: SourceText): readonly Import[] {
  const ends = new Map(pieces.map((piece) => [piece.start, piece.end]))
  const found = (offset: number, opening: number, typeOnly: boolean, names: readonly string[]): Import => {
    const specifier = text.slice(opening + 1, (ends.get(opening) ?? opening + 1) - 1)
    return { specifier, target: resolveImport(path, specifier), typeOnly, names, line: lineAt(text, offset) }
  }
  return [
    ...[...code.matchAll(statement)].map(({ index, 0: all, 1: type, 2: what = '' }) =>
      found(index, index + all.length, type !== undefined || onlyTypes(what), namesIn(what)),
    ),
    ...[...code.matchAll(sideEffect)].map(({ index, 0: all }) => found(index, index + all.length, false, [])),
    ...[...code.matchAll(call)].map(({ index, 0: all, 1: type }) =>
      found(index, index + all.length, type !== undefined, []),
    ),
  ]
}

/** `{ type A, type B }`: every name is marked, so nothing runs. */
function onlyTypes(what: string): boolean {
  const names = namesWritten(what)
  return what.startsWith('{') && names.length > 0 && names.every((name) => /^type\s/.test(name))
}

function namesIn(what: string): string[] {
  return namesWritten(what).map((name) => name.replace(/^type\s+/, '').replace(/\s+as\s+.*$/, ''))
}

function namesWritten(what: string): string[] {
  const inside = /\{([^}]*)\}/.exec(what)?.[1] ?? ''
  return inside
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
}

/** The file that `specifier` means when `path` says it; undefined for packages and built-ins. */
export function resolveImport(path: string, specifier: string): string | undefined {
  if (/^\.\.?\//.test(specifier)) return posix.join(posix.dirname(path), specifier)
  const alias = Object.keys(aliases).find(
    (start) => specifier === start || (start.endsWith('/') && specifier.startsWith(start)),
  )
  return alias === undefined ? undefined : `${aliases[alias]}${specifier.slice(alias.length)}`
}
