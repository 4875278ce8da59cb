import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { houseRoot } from '#platform/config/house-root.ts'
import { type Method, readMethods } from './read-methods.ts'

const room = 'src/statistics'

/** Chapters in their order, by folder of the room. Folders that are not named here follow, as they are called. */
const chapters: Readonly<Record<string, string>> = {
  '': 'Rates and what they are made of',
  intervals: 'Intervals',
  charts: 'Charts over time',
  comparison: 'Comparison of units',
  ratios: 'Ratios',
  standardised: 'Standardisation',
  inequality: 'Inequality',
  agreement: 'Agreement',
  'field-measures': 'Measures of the field',
  started: 'The measure "started"',
  disclosure: 'Disclosure control',
  words: 'Words',
  distributions: 'Distributions',
}

/** What examples of charts are drawn from: six months of a figure, and four of events over bed days. */
const samples = {
  MONTHLY: [21, 18, 24, 20, 23, 19].map((value, i) => ({ at: `2026-0${i + 1}`, value })),
  COUNTED: [
    { at: '2026-01', count: 4, of: 90 },
    { at: '2026-02', count: 7, of: 120 },
    { at: '2026-03', count: 5, of: 100 },
    { at: '2026-04', count: 9, of: 110 },
  ],
}

/**
 * The page docs/developing/methods.md, made from the comments of the statistics room. A method whose comment has labels
 * is told in full, and its examples are worked out here and now; every other function is in a table.
 */
export async function methodsPage(): Promise<string> {
  const methods = sourcesIn(room).flatMap((path) => readMethods(path, readFileSync(join(houseRoot, path), 'utf8')))
  const scope = createContext({ ...(await everythingExported(sourcesIn(room))), ...samples })
  const folders = [...new Set([...Object.keys(chapters), ...methods.map(folderOf)])]
  return [
    '# Methods of the statistics',
    'Made from the comments of `src/statistics` by `node bin/generate.mjs`; do not edit it. Each example is worked out when the page is made, and a test fails when it would come out otherwise. What the methods are held against is in [the golden runner](../../tests/golden/README.md). A result that is refused says why; `.value` is what an accepted one holds.',
    sampleLines(),
    ...folders.flatMap((folder) =>
      chapterOf(
        folder,
        methods.filter((one) => folderOf(one) === folder),
        scope,
      ),
    ),
  ]
    .join('\n\n')
    .concat('\n')
}

function sampleLines(): string {
  const lines = Object.entries(samples).map(([name, series]) => `${name} = ${written(series)}`)
  return ['Examples of charts are drawn from', ['```', ...lines, '```'].join('\n')].join('\n\n')
}

function sourcesIn(folder: string): string[] {
  const files = readdirSync(join(houseRoot, folder), { recursive: true, encoding: 'utf8' })
  const isMethod = (file: string) => file.endsWith('.ts') && !file.endsWith('.test.ts')
  return files
    .filter(isMethod)
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .toSorted()
}

async function everythingExported(paths: readonly string[]): Promise<Record<string, unknown>> {
  const exported = await Promise.all(paths.map(async (path) => import(pathToFileURL(join(houseRoot, path)).href)))
  return Object.assign({}, ...exported)
}

function folderOf({ path }: Method): string {
  return relative(room, dirname(path)).split('/')[0] ?? ''
}

function chapterOf(folder: string, methods: readonly Method[], scope: object): string[] {
  if (methods.length === 0) return []
  const isTold = ({ labelled }: Method) => Object.values(labelled).some((lines) => lines.length > 0)
  const others = methods.filter((method) => !isTold(method))
  return [
    `## ${chapters[folder] ?? `In \`${room}/${folder}\``}`,
    ...methods.filter(isTold).flatMap((method) => sectionOf(method, scope)),
    ...(others.length === 0 ? [] : [tableOf(others)]),
  ]
}

function sectionOf({ name, takes, prose, path, labelled }: Method, scope: object): string[] {
  const { Example: examples, ...told } = labelled
  const lines = Object.entries(told).flatMap(([label, texts]) => texts.map((text) => `- **${label}**: ${text}`))
  return [
    `### ${name}`,
    `\`${name}(${takes})\` in \`${path}\``,
    prose,
    lines.join('\n'),
    ...(examples.length === 0
      ? []
      : [['```', ...examples.map((code) => `${code}\n  → ${workedOut(code, scope)}`), '```'].join('\n')]),
  ].filter((part) => part !== '')
}

function tableOf(methods: readonly Method[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|')
  const first = (prose: string) => /^.*?\.(?=\s|$)/.exec(prose)?.[0] ?? prose
  const lines = methods.map(({ name, prose }) => `| \`${name}\` | ${cell(first(prose))} |`)
  return ['| also here | what it is |', '|---|---|', ...lines].join('\n')
}

/** The value of an example, as short as it can be read. Throws where the example does. */
function workedOut(code: string, scope: object): string {
  const value: unknown = runInContext(`(${code})`, scope)
  return written(value)
}

function written(value: unknown): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(Number(value.toPrecision(7))) : String(value)
  if (typeof value === 'string') return `'${value}'`
  if (value instanceof Map) return written(Object.fromEntries(value))
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  if ('ok' in value && 'value' in value) return written(value.value)
  if ('ok' in value && 'problems' in value) return `refused: ${String(value.problems)}`
  const parts = Object.entries(value).flatMap(([key, one]) =>
    typeof one === 'function' ? [] : [`${key}: ${written(one)}`],
  )
  return `{ ${parts.join(', ')} }`
}
