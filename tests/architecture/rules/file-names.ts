import { basename } from 'node:path'
import { isTest } from '#tests/architecture/rooms.ts'
import { defineRule } from '#tests/architecture/rule.ts'

const checked = (path: string) => /^(?:src|worlds|tests|bin|bench)\//.test(path) && !path.startsWith('tests/data/')

/** Refused wherever they stand, and refused as the noun of a name: a service-user is a user, a mail-service is nothing. */
const emptyWords = ['util', 'utils', 'helper', 'helpers', 'misc']
const emptyNouns = ['common', 'manager', 'managers', 'service', 'services']

function emptyWordsIn(path: string): string[] {
  return path.split('/').flatMap((part) => {
    const stem = part.split('.')[0] ?? ''
    const words = stem.split('-')
    const noun = words.at(-1) ?? ''
    return [...words.filter((word) => emptyWords.includes(word)), ...(emptyNouns.includes(noun) ? [noun] : [])]
  })
}

/** A name says what is inside. */
export const tellingNames = defineRule({
  name: 'telling-names',
  sentence: 'No file or folder is a util, helper, common, misc, manager or service; the role of a manager is one.',
  check: (house) =>
    house.paths
      .filter((path) => checked(path) && !/^src\/catalogue\/roles\/(network-)?manager\.ts$/.test(path))
      .flatMap((path) =>
        emptyWordsIn(path).map((word) => ({
          path,
          says: `is called "${word}", which says nothing: name what it does`,
        })),
      ),
  broken: {
    'date-utils': { 'src/basics/date-utils.ts': '' },
    'a folder of helpers': { 'src/modules/a/domain/helpers/b.ts': '' },
    'a service': { 'src/platform/mail/mail-service.ts': '' },
    'a common file': { 'src/platform/http/common.test.ts': '' },
    'another manager': { 'src/platform/jobs/job-manager.ts': '' },
  },
  sound: {
    'src/catalogue/roles/manager.ts': '',
    'src/catalogue/roles/network-manager.ts': '',
    'src/basics/utility-room.ts': '',
    'src/platform/db/service-user.ts': '',
    'src/modules/a/domain/common-passwords.ts': '',
  },
})

const shape = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$|^README\.md$|^_[a-z-]+\.scss$/

/** One way to spell a path. Sass wants an underscore before its partial files. */
export const kebabCase = defineRule({
  name: 'kebab-case',
  sentence: 'Files and folders are in kebab-case, README.md apart.',
  check: (house) =>
    house.paths
      .filter((path) => checked(path) && !path.split('/').every((part) => shape.test(part)))
      .map((path) => ({ path, says: 'is not in kebab-case' })),
  broken: {
    'a file in camel case': { 'src/basics/calendarDate.ts': '' },
    'a folder with an underscore': { 'tests/my_tests/a.test.ts': '' },
  },
  sound: { 'src/modules/a/pages/b-c/b-c.page.ts': '', 'src/basics/README.md': '' },
})

const repeats = ['index.ts', 'routes.ts', 'README.md', 'announcements.ts']
const isEntry = (path: string) => /^src\/catalogue\/[^/]+\//.test(path)

/** Whoever reads a name in a message or a search finds one file. Catalogue entries are named by their code instead. */
export const uniqueNames = defineRule({
  name: 'unique-names',
  sentence: 'No two files have the same name; index.ts, routes.ts, announcements.ts and README.md may repeat.',
  check: (house) => {
    const first = new Map<string, string>()
    return house.paths
      .filter((path) => checked(path) && !isEntry(path))
      .flatMap((path) => {
        const name = basename(path)
        const other = first.get(name)
        if (other === undefined) first.set(name, path)
        return other === undefined || repeats.includes(name) ? [] : [{ path, says: `has the same name as ${other}` }]
      })
  },
  broken: { 'two files called month': { 'src/basics/month.ts': '', 'src/modules/a/domain/month.ts': '' } },
  sound: {
    'src/modules/a/index.ts': '',
    'src/modules/b/index.ts': '',
    'src/basics/month.ts': '',
    'src/basics/month.test.ts': '',
  },
})

/** The words that everybody shares must be few enough to know. */
export const twelveBasics = defineRule({
  name: 'twelve-basics',
  sentence: 'Basics has at most twelve files, tests apart.',
  check: (house) => {
    const files = house.paths.filter((path) => /^src\/basics\/.*\.ts$/.test(path) && !isTest(path))
    return files.length > 12
      ? [{ path: 'src/basics', says: `has ${files.length} files: move what not every room needs` }]
      : []
  },
  broken: { 'thirteen files': Object.fromEntries(Array.from({ length: 13 }, (_, n) => [`src/basics/a${n}.ts`, ''])) },
  sound: Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`src/basics/a${n}.ts`, ''])),
})
