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
