import { isBuiltin } from 'node:module'
import type { House } from '#tests/architecture/house-files.ts'
import { isSource, isTest, moduleOf, partOf, roomOf } from '#tests/architecture/rooms.ts'
import { defineRule, faultsInCode } from '#tests/architecture/rule.ts'

const isDomain = (path: string) => isSource(path) && !isTest(path) && partOf(moduleOf(path)?.inside ?? '') === 'domain'
const clockOrChance =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bTemporal\.Now\b|\bMath\.random\b|\brandomUUID\b|\bnewId\(|\bprocess\./g

/** Rules can be tried without a clock, a database or a request. */
export const pureDomain = defineRule({
  name: 'pure-domain',
  sentence: 'Domain takes nothing from the platform, the design or Node, and asks neither clock nor chance.',
  check: (house) =>
    house.paths.filter(isDomain).flatMap((path) => [
      ...house.imports(path).flatMap(({ target, specifier, line }) => {
        const room = target === undefined ? undefined : roomOf(target)
        if (room !== 'platform' && room !== 'design' && !isOutside(specifier, target)) return []
        return [{ path, line, says: `is domain and takes from ${specifier}: hand the value in as an argument` }]
      }),
      ...faultsInCode(house, path, clockOrChance, (found) => `asks ${found}: hand the value in as an argument`),
    ]),
  broken: {
    'domain importing platform': { 'src/modules/a/domain/b.ts': `import { c } from '#platform/c.ts'` },
    'domain importing a type of platform': { 'src/modules/a/domain/b.ts': `import type { C } from '#platform/c.ts'` },
    'domain importing the file system': { 'src/modules/a/domain/b.ts': `import { readFileSync } from 'node:fs'` },
    'domain importing a package': { 'src/modules/a/domain/b.ts': `import { sql } from 'kysely'` },
    'domain asking the clock': { 'src/modules/a/domain/b.ts': `export const late = () => Date.now() > 5` },
    'domain asking today': { 'src/modules/a/domain/b.ts': 'export const today = () => new Date()' },
    'domain making ids': { 'src/modules/a/domain/b.ts': 'export const id = () => newId()' },
  },
  sound: {
    'src/modules/a/domain/b.ts': `import type { Id } from '#basics/id.ts'\nimport { rate } from '#statistics/rate.ts'\nconst at = new Date(now)`,
    'src/modules/a/domain/b.test.ts': `import { test } from 'vitest'`,
  },
})

function isOutside(specifier: string, target: string | undefined): boolean {
  return target === undefined && specifier !== 'temporal-polyfill'
}

/** What other modules know reaches the domain as values that the page hands in. */
export const typesBetweenDomains = defineRule({
  name: 'types-between-domains',
  sentence: 'Domain takes only types from other modules.',
  check: (house) =>
    house.paths.filter(isDomain).flatMap((path) =>
      house.imports(path).flatMap(({ target, typeOnly, line, specifier }) => {
        const to = moduleOf(target ?? '')
        if (typeOnly || to === undefined || to.name === moduleOf(path)?.name) return []
        return [{ path, line, says: `is domain and takes behaviour from ${specifier}: only types may come across` }]
      }),
    ),
  broken: {
    'domain calling another module': { 'src/modules/a/domain/b.ts': `import { c, type D } from '#modules/d/index.ts'` },
  },
  sound: {
    'src/modules/a/domain/b.ts': `import { type D, type E } from '#modules/d/index.ts'\nimport { c } from './c.ts'`,
  },
})

const shownByViews = ['form', 'visitor-form', 'link-form'].map((name) => `src/platform/forms/${name}.tsx`)

/** A view is a function of what it is given. */
export const viewsOnlyShow = defineRule({
  name: 'views-only-show',
  sentence: 'A view takes nothing from the platform but the form and types of HTTP, and asks no clock.',
  check: (house) =>
    house.paths
      .filter((path) => isSource(path) && !isTest(path) && partOf(moduleOf(path)?.inside ?? '') === 'view')
      .flatMap((path) => [
        ...house.imports(path).flatMap(({ target, typeOnly, line, specifier }) => {
          if (isBuiltin(specifier)) return [{ path, line, says: `is a view and takes ${specifier} from Node` }]
          if (target === undefined || roomOf(target) !== 'platform' || shownByViews.includes(target)) return []
          if (typeOnly && /^src\/platform\/(?:http|forms)\//.test(target)) return []
          return [{ path, line, says: `is a view and takes from ${specifier}: let the page hand it in` }]
        }),
        ...faultsInCode(house, path, clockOrChance, (found) => `is a view and asks ${found}`),
      ]),
  broken: {
    'a view importing the database': {
      'src/modules/a/pages/b/b.view.tsx': `import type { Database } from '#platform/db/database.ts'`,
    },
    'a view importing behaviour of HTTP': {
      'src/modules/a/pages/b/b.view.tsx': `import { nothingHere } from '#platform/http/reply.ts'`,
    },
    'a view reading a file': { 'src/modules/a/pages/b/b.view.tsx': `import { readFileSync } from 'node:fs'` },
    'a view asking the time': { 'src/modules/a/pages/b/b.view.tsx': 'const now = Date.now()' },
  },
  sound: {
    'src/modules/a/pages/b/b.view.tsx': `import { Form } from '#platform/forms/form.tsx'\nimport type { FormTokens } from '#platform/http/visit.ts'`,
  },
})

const mayTake: Readonly<Record<string, readonly string[]>> = {
  basics: ['node:crypto', 'temporal-polyfill'],
  statistics: [],
}

/** The lowest rooms stand on almost nothing. */
export const pureFoundations = defineRule({
  name: 'pure-foundations',
  sentence: 'Basics and statistics take no package and nothing of Node, ids and calendar arithmetic in basics apart.',
  check: (house) =>
    house.paths
      .filter((path) => isSource(path) && !isTest(path))
      .flatMap((path) => {
        const allowed = mayTake[roomOf(path)]
        if (allowed === undefined) return []
        return house.imports(path).flatMap(({ target, specifier, line }) => {
          if (target !== undefined || allowed.includes(specifier)) return []
          return [{ path, line, says: `takes ${specifier}: ${roomOf(path)} stands on its own` }]
        })
      }),
  broken: {
    'statistics using a package': { 'src/statistics/a.ts': `import { sum } from 'd3-array'` },
    'basics reading files': { 'src/basics/a.ts': `import { readFileSync } from 'node:fs'` },
  },
  sound: { 'src/basics/a.ts': `import { Temporal } from 'temporal-polyfill'`, 'src/platform/a.ts': `import 'node:fs'` },
})

/** Nothing waits for itself. */
export const noCircles = defineRule({
  name: 'no-circles',
  sentence: 'No file needs itself, however long the way round.',
  check: (house) =>
    circlesIn(house).map((circle) => ({ path: circle[0] ?? '', says: `needs itself: ${circle.join(' → ')}` })),
  broken: {
    'two files that need each other': {
      'src/basics/a.ts': `import { b } from './b.ts'`,
      'src/basics/b.ts': `import { a } from './a.ts'`,
    },
    'three files in a ring': {
      'src/basics/a.ts': `export { b } from './b.ts'`,
      'src/basics/b.ts': `import './c.ts'`,
      'src/basics/c.ts': `import { a } from '#basics/a.ts'`,
    },
  },
  sound: {
    'src/basics/a.ts': `import { b } from './b.ts'`,
    'src/basics/b.ts': `import type { A } from './a.ts'`,
  },
})

function circlesIn(house: House): string[][] {
  const circles: string[][] = []
  const done = new Set<string>()
  const walk = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) {
      circles.push([...way.slice(way.indexOf(path)), path])
      return
    }
    if (done.has(path)) return
    for (const { target, typeOnly } of house.imports(path)) {
      if (target !== undefined && !typeOnly && target !== path) walk(target, [...way, path])
    }
    done.add(path)
  }
  for (const path of house.paths.filter(isSource)) walk(path, [])
  return circles
}
