import { basename } from 'node:path'
import type { House } from '#tests/architecture/house-files.ts'
import { isSource, isTest } from '#tests/architecture/rooms.ts'
import { defineRule, type Fault } from '#tests/architecture/rule.ts'
import { lineAt } from '#tests/architecture/source-text.ts'

const entry = /^src\/catalogue\/[^/]+\/(?!define-)[^/]+(?<!\.test)\.ts$/
const isEntry = (path: string) => entry.test(path)

/** The folder is the registry, so the file's name must be right. */
export const codeIsFileName = defineRule({
  name: 'code-is-file-name',
  sentence: 'A catalogue entry’s code is the name of its file.',
  check: (house) =>
    house.paths.filter(isEntry).flatMap((path) => {
      const code = /\bcode:\s*'([^']+)'/.exec(house.text(path))?.[1]
      return code === basename(path, '.ts') ? [] : [{ path, says: `calls itself "${code ?? 'nothing'}"` }]
    }),
  broken: {
    'another code': { 'src/catalogue/practices/prone.ts': `export default definePractice({ code: 'face-down' })` },
    'no code': { 'src/catalogue/practices/prone.ts': `export default definePractice({})` },
  },
  sound: {
    'src/catalogue/practices/prone.ts': `export default definePractice({ code: 'prone' })`,
    'src/catalogue/practices/define-practice.ts': `code: string`,
    'src/catalogue/practices/practices.test.ts': '',
  },
})

/** Words that are codes of entries and also values of a property; asking that property is the right way. */
const askedProperty = /\b(?:family|lengthBands|sector|scope|better|unitKinds?|kind)\s*\)?$/

/** Drawers whose codes are everyday words (person, report, law): to find one of them in a text says nothing. */
const everydayWords = /^src\/catalogue\/(?:kinds|synonyms)\//

const compared = String.raw`(?:===|!==|==|!=)`

/**
 * A new kind of practice, setting, role or measure costs one file only while nobody asks for one by name. The page that
 * counts a measure may take its words from its entry: a measure is a method, and stands with the code that counts it.
 */
export const nobodyNamesAnEntry = defineRule({
  name: 'nobody-names-an-entry',
  sentence: 'No code outside the catalogue asks for an entry by its code: it asks a property.',
  check: (house) => {
    const entries = house.paths.filter((path) => isEntry(path) && !everydayWords.test(path))
    const codes = new Set(entries.map((path) => basename(path, '.ts')))
    return house.paths
      .filter(
        (path) => isSource(path) && !isTest(path) && path.startsWith('src/') && !path.startsWith('src/catalogue/'),
      )
      .flatMap((path) => namedIn(house, path, codes))
  },
  broken: {
    'an import': named(`import prone from '#catalogue/practices/prone.ts'`),
    'a comparison': named(`if (practice.code === 'seclusion') wait()`),
    'a comparison the other way round': named(`const held = 'prone' !== intervention.practice`),
    'a case': named(`switch (practice) { case 'seclusion': return 1 }`),
    'a table keyed by practice': named(`const limits = { seclusion: 120, prone: 10 }`),
    'a table with a key in quotes': named(`const limits = { 'rapid-calm': 120 }`),
    'a look-up': named(`const practice = catalogue.practices.get('prone')`),
    'a list': named(`const floor = ['prone', 'supine'].includes(practice)`),
  },
  sound: {
    ...named(
      `if (practice.lengthBands === 'seclusion') wait()\nconst says = 'Seclusion is not free to leave'\nconst started = { prone: 1 }`,
    ),
    'src/modules/a/domain/bands.ts': `switch (practice.lengthBands) { case 'short': return 1\n case 'seclusion': return 2 }`,
    'src/modules/a/pages/b/b.view.tsx': `export const B = () => <p>'seclusion' is a word here</p>`,
    'src/modules/a/pages/c/c.page.ts': `import started from '#catalogue/measures/started.ts'`,
    'src/modules/a/domain/b.test.ts': `if (practice === 'seclusion') throw new Error()`,
  },
})

function namedIn(house: House, path: string, codes: ReadonlySet<string>): Fault[] {
  const text = house.text(path)
  const { code, pieces } = house.source(path)
  return [
    ...house
      .imports(path)
      .filter(({ target = '' }) => isEntry(target) && !target.startsWith('src/catalogue/measures/'))
      .map(({ specifier, line }) => ({
        path,
        line,
        says: `takes the entry ${specifier}: ask the catalogue for a property`,
      })),
    ...pieces
      .filter(({ kind, start, end }) => kind === 'string' && codes.has(text.slice(start + 1, end - 1)))
      .filter(({ start, end }) => isAskedByName(code, start, end))
      .map(({ start, end }) => ({
        path,
        line: lineAt(text, start),
        says: `asks for ${text.slice(start, end)} by name: ask a property`,
      })),
    ...tablesKeyedBy(codes, text, code).map((at) => ({
      path,
      line: lineAt(text, at),
      says: 'has a table keyed by codes: put the value on the entries',
    })),
  ]
}

function isAskedByName(code: string, start: number, end: number): boolean {
  const before = code.slice(Math.max(0, start - 200), start)
  const after = code.slice(end, end + 120)
  const operand = new RegExp(String.raw`([\w.?()[\]]+)\s*${compared}\s*$`).exec(before)?.[1]
  if (operand !== undefined) return !askedProperty.test(operand)
  const right = new RegExp(String.raw`^\s*${compared}\s*([\w.?]+)`).exec(after)?.[1]
  if (right !== undefined) return !askedProperty.test(right)
  if (/\bcase\s+$/.test(before)) return !askedProperty.test(switchedOn(code, start))
  if (/[{,]\s*$/.test(before) && /^\s*:/.test(after)) return true
  return (
    /\.(?:get|has|includes)\(\s*$/.test(before) ||
    (/\[[^\]]*$/.test(before) === true && /^[^[]*\]\s*(?:as const)?\s*\.includes\(/.test(after))
  )
}

function switchedOn(code: string, before: number): string {
  return [...code.slice(0, before).matchAll(/\bswitch\s*\(([^{]*)\)\s*\{/g)].at(-1)?.[1] ?? ''
}

/** Object literals (without braces inside) with two or more codes among their bare keys; keys that are all length bands are a property's. */
function tablesKeyedBy(codes: ReadonlySet<string>, text: string, code: string): number[] {
  return [...code.matchAll(/\{([^{}]*)\}/g)].flatMap(({ index, 1: inside = '' }) => {
    const keys = [...inside.matchAll(/(?:^|[,\n])\s*(\w+)\s*:/g)].map(([, key = '']) => key)
    const bands = keys.every((key) => ['short', 'seclusion', 'segregation'].includes(key))
    const isType = /\btype\s+\w+\s*=\s*$/.test(text.slice(Math.max(0, index - 60), index))
    return !bands && !isType && keys.filter((key) => codes.has(key)).length >= 2 ? [index] : []
  })
}

function named(text: string) {
  const entries = ['seclusion', 'prone', 'supine', 'rapid-calm', 'started'].map((code) => [
    `src/catalogue/practices/${code}.ts`,
    `code: '${code}'`,
  ])
  return { ...Object.fromEntries(entries), 'src/modules/a/domain/b.ts': text }
}
