import { isBuiltin } from 'node:module'
import type { House } from '#tests/architecture/house-files.ts'
import { aliases } from '#tests/architecture/import-reader.ts'
import { isSource, isTest } from '#tests/architecture/rooms.ts'
import { defineRule, type Fault } from '#tests/architecture/rule.ts'

type Package = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>

/** What is installed is what was chosen. */
export const exactVersions = defineRule({
  name: 'exact-versions',
  sentence: 'Every package is pinned to one exact version.',
  check: (house) =>
    ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
      Object.entries(packageOf(house)[kind] ?? {})
        .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
        .map(([name, version]) => ({ path: 'package.json', says: `has ${name} at "${version}"` })),
    ),
  broken: {
    'a range': { 'package.json': '{"dependencies":{"a":"^1.0.0"}}' },
    'whatever is latest': { 'package.json': '{"devDependencies":{"a":"latest"}}' },
  },
  sound: { 'package.json': '{"dependencies":{"a":"1.0.0"},"optionalDependencies":{"b":"18.4.0-beta.17"}}' },
})

/** Nothing works by accident of what another package brought along. */
export const packagesListed = defineRule({
  name: 'packages-listed',
  sentence: 'What src takes from a package is listed in its dependencies; tests and tools may use the others too.',
  check: (house) => {
    const listed = packageOf(house)
    const running = new Set(Object.keys(listed.dependencies ?? {}))
    const all = new Set([...running, ...Object.keys(listed.devDependencies ?? {})])
    return house.paths.filter(isSource).flatMap((path) =>
      house.imports(path).flatMap(({ target, specifier, line, typeOnly }): Fault[] => {
        const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier
        const enough = typeOnly || isTest(path) || !path.startsWith('src/') || isTool(path) ? all : running
        if (target !== undefined || isBuiltin(specifier) || enough.has(name)) return []
        return [{ path, line, says: `takes ${specifier}, which package.json does not list for it` }]
      }),
    )
  },
  broken: {
    'a package that is only there by accident': {
      'package.json': '{}',
      'src/platform/a.ts': `import pino from 'pino'`,
    },
    'a tool of the tests used by the house': {
      'package.json': '{"devDependencies":{"parse5":"8.1.1"}}',
      'src/platform/a.ts': `import { parse } from 'parse5'`,
    },
  },
  sound: {
    'package.json':
      '{"dependencies":{"fastify":"1.0.0","@fastify/static":"1.0.0"},"devDependencies":{"vitest":"1.0.0"}}',
    'src/platform/a.ts': `import f from 'fastify'\nimport '@fastify/static/x'\nimport { join } from 'node:path'`,
    'src/platform/a.test.ts': `import { test } from 'vitest'`,
  },
})

/** Files in src that only tests and bin/ load. */
function isTool(path: string): boolean {
  return path.startsWith('src/design/conformance/') || path === 'src/design/styles/compile-styles.ts'
}

/** What the rules believe about aliases is what Node does. */
export const aliasesTrue = defineRule({
  name: 'aliases-true',
  sentence: 'The aliases that these rules follow are the ones in package.json.',
  check: (house) => {
    const inPackage = Object.entries(packageOf(house).imports ?? {}).map(
      ([alias, to]) => `${alias.replace(/\*$/, '')} ${to.replace(/^\.\/|\*$/g, '')}`,
    )
    const here = Object.entries(aliases).map(([alias, to]) => `${alias} ${to}`)
    return inPackage.toSorted().join() === here.toSorted().join()
      ? []
      : [{ path: 'package.json', says: 'has other aliases than tests/architecture/import-reader.ts' }]
  },
  broken: {
    'an alias nobody reads': { 'package.json': '{"imports":{"#app":"./src/app.ts","#extra/*":"./src/extra/*"}}' },
  },
  sound: {
    'package.json': JSON.stringify({
      imports: Object.fromEntries(
        Object.entries(aliases).map(([alias, to]) =>
          alias.endsWith('/') ? [`${alias}*`, `./${to}*`] : [alias, `./${to}`],
        ),
      ),
    }),
  },
})

function packageOf(house: House): Package {
  const parsed: unknown = JSON.parse(house.text('package.json') || '{}')
  return isPackage(parsed) ? parsed : {}
}

function isPackage(value: unknown): value is Package {
  return typeof value === 'object' && value !== null
}
