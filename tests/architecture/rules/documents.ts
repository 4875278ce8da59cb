import { posix } from 'node:path'
import type { House } from '#tests/architecture/house-files.ts'
import { isSource, moduleOf } from '#tests/architecture/rooms.ts'
import { defineRule, type Fault } from '#tests/architecture/rule.ts'
import { lineAt } from '#tests/architecture/source-text.ts'

const decisions = (house: House) =>
  house.paths.filter((path) => /^docs\/decisions\/(?!README\.md)[^/]+\.md$/.test(path))

/** Decisions can be found, and cited, by number. */
export const decisionsNumbered = defineRule({
  name: 'decisions-numbered',
  sentence:
    'Decision records are called NNNN-title.md, counted from 0001 without gap or repeat, and begin with their number.',
  check: (house) =>
    decisions(house).flatMap((path, index): Fault[] => {
      const number = /\/(\d{4})-[a-z0-9-]+\.md$/.exec(path)?.[1]
      if (number === undefined) return [{ path, says: 'is not called NNNN-title.md' }]
      if (Number(number) !== index + 1)
        return [{ path, says: `should have the number ${String(index + 1).padStart(4, '0')}` }]
      return house.text(path).startsWith(`# ${number} `) ? [] : [{ path, says: `does not begin with "# ${number} "` }]
    }),
  broken: {
    'a number twice': { 'docs/decisions/0001-a.md': '# 0001 A', 'docs/decisions/0001-b.md': '# 0001 B' },
    'a gap': { 'docs/decisions/0001-a.md': '# 0001 A', 'docs/decisions/0003-b.md': '# 0003 B' },
    'no number': { 'docs/decisions/a.md': '# A' },
    'another number inside': { 'docs/decisions/0001-a.md': '# 0002 A' },
  },
  sound: {
    'docs/decisions/0001-a.md': '# 0001 A',
    'docs/decisions/0002-b.md': '# 0002 B',
    'docs/decisions/README.md': '',
  },
})

const sections = ['Context', 'Decision', 'Consequences', 'What would change our mind']

/** A decision that nobody can reopen is a habit. */
export const decisionsComplete = defineRule({
  name: 'decisions-complete',
  sentence: 'A decision record says context, decision, consequences and what would change our mind.',
  check: (house) =>
    decisions(house).flatMap((path) =>
      sections
        .filter((title) => !new RegExp(`^## ${title}\\n+[^\\n#]`, 'm').test(house.text(path)))
        .map((title) => ({ path, says: `says nothing under "## ${title}"` })),
    ),
  broken: {
    'a heading without words': { 'docs/decisions/0001-a.md': decision().replace('what would', '') },
    'a heading missing': { 'docs/decisions/0001-a.md': '# 0001 A\n\n## Context\n\nWords.\n' },
  },
  sound: { 'docs/decisions/0001-a.md': decision() },
})

function decision(): string {
  return '# 0001 A\n\n## Context\n\nwhy\n\n## Decision\n\nwhat\n\n## Consequences\n\nso\n\n## What would change our mind\n\nwhat would\n'
}

const exported =
  /^export\s+(?:default\s+)?(?:async\s+)?(?:abstract\s+)?(?:function\*?|const|let|class|type|interface)\s+([\w$]+)/gm

/** Every name that leaves its file says what it means in the field. */
export const exportsExplained = defineRule({
  name: 'exports-explained',
  sentence: 'Everything exported in src has a doc comment.',
  check: (house) =>
    house.paths
      .filter((path) => isSource(path) && path.startsWith('src/') && !/\.test\.tsx?$|\.generated\.ts$/.test(path))
      .flatMap((path) => {
        const { code, pieces } = house.source(path)
        const text = house.text(path)
        const explained = pieces.filter(({ kind, start }) => kind === 'comment' && text.startsWith('/**', start))
        const seen = new Set<string>()
        return [...code.matchAll(exported)].flatMap(({ index, 1: name = '' }): Fault[] => {
          const isOverload = seen.has(name)
          seen.add(name)
          if (isOverload || explained.some(({ end }) => end <= index && text.slice(end, index).trim() === '')) return []
          return [{ path, line: lineAt(text, index), says: `exports ${name} without a doc comment` }]
        })
      }),
  broken: {
    'a function without a word': { 'src/basics/a.ts': 'export function a(): void {}' },
    'an ordinary comment': { 'src/basics/a.ts': '// what it is\nexport const a = 1' },
    'a comment on something else': { 'src/basics/a.ts': '/** B */\nconst b = 1\nexport type A = string' },
  },
  sound: {
    'src/basics/a.ts':
      '/** What a is. */\nexport const a = 1\n/** B. */\nexport function b(c: string): void\nexport function b(): void {}\nexport { c } from "./c.ts"',
    'src/basics/a.test.ts': 'export const a = 1',
  },
})

const mustRead = [
  'src/basics',
  'src/statistics',
  'src/design',
  'src/platform',
  'src/catalogue',
  'tests/architecture',
  'worlds',
]

/** Ten lines before the code. */
export const roomsExplained = defineRule({
  name: 'rooms-explained',
  sentence: 'Every room and every module has a README.',
  check: (house) => {
    const modules = house.paths.flatMap((path) => moduleOf(path)?.name ?? []).map((name) => `src/modules/${name}`)
    return [...new Set([...mustRead, ...modules])]
      .filter(
        (folder) =>
          house.paths.some((path) => path.startsWith(`${folder}/`)) && house.text(`${folder}/README.md`).length < 80,
      )
      .map((folder) => ({ path: folder, says: 'has no README.md that explains it' }))
  },
  broken: {
    'a module without a word': { 'src/modules/a/index.ts': '' },
    'a room with an empty page': { 'src/basics/a.ts': '', 'src/basics/README.md': '# Basics' },
  },
  sound: {
    'src/modules/a/index.ts': '',
    'src/modules/a/README.md': 'What it is, its words, and what must always hold. '.repeat(2),
  },
})

/** A page of the manual that leads nowhere misleads. */
export const linksLead = defineRule({
  name: 'links-lead-somewhere',
  sentence: 'Every link between documents, and every path they name in code marks, leads to something that exists.',
  check: (house) =>
    house.paths
      .filter((path) => path.endsWith('.md'))
      .flatMap((path) => {
        const text = house.text(path)
        const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g)].map(
          ({ index, 1: to = '' }) => ({ index, to: posix.join(posix.dirname(path), to) }),
        )
        const named = [...text.matchAll(/`((?:src|tests|worlds|docs|bin|migrations|bench)\/[\w./-]+)`/g)].map(
          ({ index, 1: to = '' }) => ({ index, to }),
        )
        return [...links, ...named]
          .filter(({ to }) => !exists(house, to.replace(/\/$/, '')))
          .map(({ index, to }) => ({ path, line: lineAt(text, index), says: `names ${to}, which does not exist` }))
      }),
  broken: {
    'a dead link': { 'README.md': 'See [the map](ARCHITECTURE.md).' },
    'a dead link upwards': { 'docs/using/a.md': '[x](../running/b.md)' },
    'a file that went': { 'README.md': 'It is in `src/basics/day.ts`.' },
  },
  sound: {
    'README.md': '[a](docs/using/a.md#part) [b](https://example.org) `src/basics` `src/basics/` `src/<room>/a.ts`',
    'docs/using/a.md': '[up](../../README.md)',
    'src/basics/a.ts': '',
  },
})

function exists(house: House, path: string): boolean {
  return path === '.' || house.paths.some((one) => one === path || one.startsWith(`${path}/`))
}

/** Whoever clones this gets all that it names. */
export const nothingOfThisMachine = defineRule({
  name: 'nothing-of-this-machine',
  sentence: 'No file names a folder of somebody’s machine or a package registry other than the public one.',
  check: (house) =>
    house.paths.flatMap((path) => {
      const text = house.text(path)
      return [...text.matchAll(machine)].map(({ index, 0: found }) => ({
        path,
        line: lineAt(text, index),
        says: `names ${found.trim()}`,
      }))
    }),
  broken: {
    'a home folder': { 'docs/running/a.md': ['', 'home', 'somebody', 'lessen'].join('/') },
    'a folder on a Mac': { 'bin/a.mjs': `const a = '${['', 'Users', 'somebody'].join('/')}'` },
    'another registry': { '.npmrc': ['registry=https:/', '/npm.example.org/'].join('') },
    'a lock file from a mirror': {
      'package-lock.json': ['"resol', 'ved": "http://mirror.example.org/a/-/a-1.0.0.tgz"'].join(''),
    },
    'a registry by its name': { 'README.md': ['https:/', '/npm.mirror.example/'].join('') },
  },
  sound: {
    'package-lock.json': '"resolved": "https://registry.npmjs.org/a/-/a-1.0.0.tgz"',
    'docs/running/a.md': '/var/lib/lessen and /home of the web and https://example.org/work/a and /srv/lessen',
  },
})

const machine =
  /(?<![\w./:-])\/(?:home|Users|work|workspace|mnt)\/[a-z][\w.-]*\/?|(?<![\w./:-])\/root\/|[A-Z]:\\Users\\\w+|^\s*(?:@[\w-]+:)?registry\s*=.*$|"resolved":\s*"(?!https:\/\/registry\.npmjs\.org\/)[^"]*|https?:\/\/(?:npm|registry\.(?:npm|yarn)\w*|artifactory|nexus|verdaccio)\.(?!org\b)[\w.-]+/gm
