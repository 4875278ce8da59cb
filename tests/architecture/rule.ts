import type { Files, House } from '#tests/architecture/house-files.ts'
import { lineAt } from '#tests/architecture/source-text.ts'

/** One place where a rule is broken, and how to put it right, in a sentence. */
export type Fault = { readonly path: string; readonly line?: number; readonly says: string }

/** One promise that the repository keeps about itself. */
export type Rule = {
  /** Kebab-case, unique. */
  readonly name: string
  /** What always holds, as one sentence. */
  readonly sentence: string
  check(house: House): readonly Fault[]
  /** Small houses that break the rule, each named by how: every one must be caught, or the rule proves nothing. */
  readonly broken: Readonly<Record<string, Files>>
  /** A small house that comes close and keeps the rule. */
  readonly sound: Files
}

/** Gives a rule its type where it is written. */
export function defineRule(rule: Rule): Rule {
  return rule
}

/** A fault as one line of a report. */
export function sayFault({ path, line, says }: Fault): string {
  return `${path}${line === undefined ? '' : `:${line}`} ${says}`
}

/** A fault for every match of `pattern` (global) in the code of `path`: comments, strings and templates are not code. */
export function faultsInCode(house: House, path: string, pattern: RegExp, says: (found: string) => string): Fault[] {
  const { code } = house.source(path)
  return [...code.matchAll(pattern)].map(({ index, 0: found }) => ({
    path,
    line: lineAt(code, index),
    says: says(found.trim()),
  }))
}
