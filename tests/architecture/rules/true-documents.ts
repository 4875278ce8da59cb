import { defineRule } from '#tests/architecture/rule.ts'
import { lineAt } from '#tests/architecture/source-text.ts'

const cast = 'worlds/demo/cast.ts'

/** Whoever tries Lessen begins with the README. */
export const demoSignInsTrue = defineRule({
  name: 'demo-sign-ins-true',
  sentence: 'The README names every demo sign-in, and their password.',
  check: (house) => {
    const emails = [...house.text(cast).matchAll(/email: '([^']+)'/g)].map(([, email = '']) => email)
    const password = /demoPassword = '([^']+)'/.exec(house.text(cast))?.[1]
    return [...emails, password ?? 'a password']
      .filter((word) => !house.text('README.md').includes(`\`${word}\``))
      .map((word) => ({ path: 'README.md', says: `does not name ${word}` }))
  },
  broken: {
    'somebody new whom the README does not know': {
      [cast]: `demoPassword = 'a-b'\nemail: 'a@b.example'`,
      'README.md': '`a-b`',
    },
    'another password': { [cast]: `demoPassword = 'a-c'\nemail: 'a@b.example'`, 'README.md': '`a-b` `a@b.example`' },
  },
  sound: { [cast]: `demoPassword = 'a-b'\nemail: 'a@b.example'`, 'README.md': '`a-b` `a@b.example`' },
})

/** A hazard is controlled by what a test holds, not by a sentence about it. */
export const citedTestsExist = defineRule({
  name: 'cited-tests-exist',
  sentence: 'A test that a document cites in its words is there, in those words.',
  check: (house) =>
    house.paths
      .filter((path) => path.endsWith('.md'))
      .flatMap((path) => {
        const text = house.text(path)
        return [...text.matchAll(/“([^”]+)” in `([^`]+)`/g)]
          .filter(([, words = '', file = '']) => !holds(house.text(file), words))
          .map(({ index, 1: words, 2: file }) => ({
            path,
            line: lineAt(text, index),
            says: `cites “${words}”, which is not a test in ${file}`,
          }))
      }),
  broken: {
    'a test that never was': {
      'docs/a.md': '“nothing is lost” in `src/a.test.ts`',
      'src/a.test.ts': `test('something')`,
    },
    'a test in a file that went': { 'docs/a.md': '“nothing is lost” in `src/a.test.ts`' },
    'words that only stand in a comment': {
      'docs/a.md': '“nothing is lost” in `src/a.test.ts`',
      'src/a.test.ts': '// nothing is lost',
    },
  },
  sound: {
    'docs/a.md': '“nothing is lost” in `src/a.test.ts`, and “a word” in quotes',
    'src/a.test.ts': `test('nothing is lost', () => {})`,
  },
})

function holds(source: string, words: string): boolean {
  return ["'", '"', '`'].some(
    (mark) =>
      source.includes(`(${mark}${words}${mark},`) ||
      source.includes(`${mark}${words}${mark},\n`) ||
      source.includes(`(${mark}${words}${mark})`),
  )
}

const map = 'ARCHITECTURE.md'
const walked = 'src/modules/incidents/'

/** The walk through one deed is how people learn the house: it must be the house as it is. */
export const walkTrue = defineRule({
  name: 'walk-true',
  sentence: 'The deed that ARCHITECTURE.md walks through names files and functions that are there.',
  check: (house) => {
    const text = house.text(map)
    const start = text.indexOf('## One deed')
    if (start === -1) return [{ path: map, says: 'walks through no deed' }]
    const walk = text.slice(start).split(/\n## /)[0] ?? ''
    const said = [...walk.matchAll(/`([^`]+)`/g)].map(([, words = '']) => words)
    const files = said.filter((words) => /^[\w./-]+\.tsx?$/.test(words))
    const names = said.flatMap((words) => /^(?:\w+\.)?([a-z]+[A-Z]\w*)(?:\(.*\))?$/.exec(words)?.[1] ?? [])
    const sources = house.paths.filter((path) => path.startsWith('src/')).map((path) => house.text(path))
    return [
      ...files
        .filter((file) => !house.paths.includes(file) && !house.paths.includes(`${walked}${file}`))
        .map((file) => ({ path: map, says: `walks through ${file}, which is not there` })),
      ...names
        .filter((name) => !sources.some((source) => new RegExp(String.raw`\b${name}\b`).test(source)))
        .map((name) => ({ path: map, says: `walks through ${name}, which nothing is called` })),
    ]
  },
  broken: {
    'a file that was renamed': { [map]: '## One deed\n1. `store/save.store.ts`' },
    'a function that was renamed': { [map]: '## One deed\n`saveIncident(db)`', 'src/a.ts': 'saveIncidents()' },
    'no walk': { [map]: '# Architecture' },
  },
  sound: {
    [map]: '## One deed\n`routes.ts` `src/a.ts` `saveIncident(db)` `creates: true`\n\n## After\n`gone.ts`',
    [`${walked}routes.ts`]: '',
    'src/a.ts': 'export function saveIncident() {}',
  },
})
