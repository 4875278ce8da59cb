import type { House } from '#tests/architecture/house-files.ts'
import { isSource, isTest } from '#tests/architecture/rooms.ts'
import { defineRule, type Fault, faultsInCode } from '#tests/architecture/rule.ts'
import { lineAt } from '#tests/architecture/source-text.ts'

const sources = (house: House) => house.paths.filter(isSource)

function faultsInComments(house: House, path: string, pattern: RegExp, says: (found: string) => string): Fault[] {
  const text = house.text(path)
  return house.source(path).pieces.flatMap(({ kind, start, end }) => {
    const found = kind === 'comment' ? pattern.exec(text.slice(start, end)) : null
    return found ? [{ path, line: lineAt(text, start + found.index), says: says(found[0]) }] : []
  })
}

/** What runs is what is read: types are only ever taken away. */
export const erasableOnly = defineRule({
  name: 'erasable-only',
  sentence: 'TypeScript is erasable: no enum, no namespace, no parameter property, no import =.',
  check: (house) =>
    sources(house).flatMap((path) => [
      ...faultsInCode(
        house,
        path,
        /^[ \t]*(?:export\s+)?(?:declare\s+)?(?:const\s+)?enum\s+\w+/gm,
        (found) => `has "${found}": use a union of words`,
      ),
      ...faultsInCode(
        house,
        path,
        /^[ \t]*(?:export\s+)?(?:declare\s+)?namespace\s+\w+/gm,
        (found) => `has "${found}": a file is a module`,
      ),
      ...faultsInCode(
        house,
        path,
        /\bconstructor\s*\((?:[^)]*,)?\s*(?:public|private|protected|readonly)\s/g,
        () => 'has a parameter property',
      ),
      ...faultsInCode(house, path, /^[ \t]*(?:import\s+\w+\s*=|export\s*=)/gm, (found) => `has "${found}"`),
    ]),
  broken: {
    'an enum': { 'src/basics/a.ts': 'export enum Colour { red }' },
    'a const enum': { 'src/basics/a.ts': 'const enum Colour { red }' },
    'a namespace': { 'src/basics/a.ts': 'export namespace A {}' },
    'a parameter property': { 'src/basics/a.ts': 'class A { constructor(private readonly b: string) {} }' },
  },
  sound: {
    'src/basics/a.ts': `// an enum would not do\nconst enumerated = 'enum A {}'\nclass A { constructor(b: readonly string[]) {} }`,
  },
})

/** Types are trusted inside the house, so they must be true. */
export const noAny = defineRule({
  name: 'no-any',
  sentence: 'Nothing has the type any.',
  check: (house) =>
    sources(house).flatMap((path) =>
      faultsInCode(
        house,
        path,
        /(?:[:<|]|=>|\bas|\btype\s+\w+\s*=)\s*\bany\b(?=\s*(?:[\],;)>=|&[{}]|$))|,\s*any\b(?=\s*(?:>|\[\]))/gm,
        () => 'has the type any: say what it is, or unknown',
      ),
    ),
  broken: {
    'a parameter that may be anything': { 'src/basics/a.ts': 'export function a(b: any): void {}' },
    'a list of anything': { 'src/basics/a.ts': 'const a: Array<any> = []\nconst b: any[] = []' },
    'a map to anything': { 'src/basics/a.ts': 'const a = new Map<string, any>()' },
    'a value called anything': { 'src/basics/a.ts': 'const a = b as any' },
  },
  sound: {
    'src/design/a.tsx': `// any\nexport const A = () => <p>Is there any reason, or any, or none?</p>\nconst b: unknown = 'any'\nsample(any, c)`,
  },
})

const silencers = /@ts-(?:ignore|expect-error|nocheck)|(?:eslint|oxlint)-disable|biome-ignore|(?:istanbul|v8|c8) ignore/

/** A warning is answered, never switched off. */
export const noSilencing = defineRule({
  name: 'no-silencing',
  sentence: 'No comment silences the compiler, the linter, the formatter or the coverage.',
  check: (house) =>
    house.paths
      .filter((path) => isSource(path) || /\.(?:mjs|js)$/.test(path))
      .flatMap((path) => faultsInComments(house, path, silencers, (found) => `silences a tool (${found})`)),
  broken: {
    'a type error hidden': { 'src/basics/a.ts': '// @ts-ignore\na()' },
    'a lint rule switched off': { 'src/basics/a.ts': '/* oxlint-disable no-unused-vars */' },
    'a line left out of coverage': { 'src/basics/a.ts': '/* v8 ignore next */' },
  },
  sound: { 'src/basics/a.ts': `const says = '@ts-ignore'` },
})

/** A name is given where the thing is made and stays. */
export const namedExports = defineRule({
  name: 'named-exports',
  sentence: 'Only catalogue entries are default exports.',
  check: (house) =>
    sources(house)
      .filter((path) => /^(?:src|worlds)\//.test(path) && !path.startsWith('src/catalogue/'))
      .flatMap((path) => faultsInCode(house, path, /^export\s+default\b/gm, () => 'has a default export: name it')),
  broken: { 'a view without a name': { 'src/modules/a/pages/b/b.view.tsx': 'export default function () {}' } },
  sound: {
    'src/catalogue/practices/a.ts': 'export default definePractice({})',
    'src/basics/a.ts': 'export const a = 1',
  },
})

/** Every test runs. */
export const everyTestRuns = defineRule({
  name: 'every-test-runs',
  sentence: 'No test is skipped, singled out or left for later.',
  check: (house) =>
    sources(house)
      .filter(isTest)
      .flatMap((path) =>
        faultsInCode(
          house,
          path,
          /\b(?:test|it|describe|suite|bench)(?:\.\w+)*\.(?:only|skip|todo|skipIf|fails)\b|\b[xf](?:it|describe|test)\(/g,
          (found) => `has ${found}`,
        ),
      ),
  broken: {
    'a test skipped': { 'src/basics/a.test.ts': `test.skip('a', () => {})` },
    'a test singled out': { 'tests/journeys/a.test.ts': `describe.concurrent.only('a', () => {})` },
    'a test that expects to fail': { 'src/basics/a.test.ts': `it.fails('a', () => {})` },
  },
  sound: { 'src/basics/a.test.ts': `test('only .skip( in words', () => {})` },
})

/** What is left to do is an issue, not a remark. */
export const nothingLeftOver = defineRule({
  name: 'nothing-left-over',
  sentence: 'No comment says TODO, FIXME, XXX or HACK.',
  check: (house) =>
    house.paths
      .filter((path) => isSource(path) || /\.(?:mjs|js|css|scss)$/.test(path))
      .flatMap((path) =>
        faultsInComments(house, path, /\b(?:TODO|FIXME|XXX|HACK)\b/, (found) => `has a bare ${found}`),
      ),
  broken: { 'a note to self': { 'src/basics/a.ts': 'const a = 1 // TODO: check' } },
  sound: { 'src/basics/a.ts': `const words = 'TODO'` },
})

const unsafe =
  /\bdangerouslySetInnerHTML\b|(?<=\s)style=\{|(?<=\s)style="|(?<=<[^>]*\s)on[A-Z]?[a-z]+=[{"]|<script\b(?![^>]*\bsrc=)|javascript:/g

/** The page's security policy refuses them; this says so before a browser does. */
export const plainMarkup = defineRule({
  name: 'plain-markup',
  sentence: 'Pages hold no raw HTML, no style attribute, no handler in an attribute and no inline script.',
  check: (house) =>
    house.paths
      .filter((path) => path.startsWith('src/') && path.endsWith('.tsx') && !isTest(path))
      .flatMap((path) =>
        faultsInCode(house, path, unsafe, (found) => `has ${found}: use an element, a class or a script of ours`),
      ),
  broken: {
    'raw HTML': { 'src/design/a.tsx': 'const A = () => <p dangerouslySetInnerHTML={{ __html: b }} />' },
    'a style': { 'src/modules/a/pages/b/b.view.tsx': 'const A = () => <p style="color: red">b</p>' },
    'a handler': { 'src/modules/a/pages/b/b.view.tsx': 'const A = () => <button onClick={b}>b</button>' },
    'a script in the page': { 'src/design/a.tsx': 'const A = () => <script>{b}</script>' },
  },
  sound: {
    'src/design/a.tsx':
      '/** No style="…". */\nconst A = ({ onlyOne }) => <script src={a} defer class="style" data-on="b" />',
  },
})
