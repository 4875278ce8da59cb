import type { House } from '#tests/architecture/house-files.ts'
import { defineRule, type Fault } from '#tests/architecture/rule.ts'
import { lineAt } from '#tests/architecture/source-text.ts'

const routeFiles = (house: House) =>
  house.paths.filter((path) => /^src\/(?:modules|platform)\/(?:.*\/)?routes\.ts$/.test(path))

/** Nothing is allowed by silence. The type `Route` asks for it too: this says so before the compiler does. */
export const routesSayWho = defineRule({
  name: 'routes-say-who',
  sentence: 'Every route says who may come in.',
  check: (house) =>
    routeFiles(house).flatMap((path) => {
      const text = house.text(path)
      return routesIn(house, path)
        .filter(({ route }) => !saysWho(route, text))
        .map(({ at }): Fault => ({ path, line: lineAt(text, at), says: 'has a route that does not say who' }))
    }),
  broken: {
    'a route that forgot': { 'src/modules/a/routes.ts': `[{ method: 'GET', path: '/a', answer: showA }]` },
    'a name that means nothing': {
      'src/modules/a/routes.ts': `const staff = 'people who work here'\n[{ method: 'GET', path: '/a', who: staff, answer: showA }]`,
    },
    'a route for nobody known': {
      'src/modules/a/routes.ts': `[{ method: 'GET', path: '/a', who: 'staff', answer: showA }]`,
    },
  },
  sound: {
    'src/modules/b/routes.ts': `const read = 'may a.read' as const\n[{ method: 'GET', path: '/b', who: read, answer: showB }]`,
    'src/modules/a/routes.ts': `[{ method: 'GET', path: '/a/:b', who: 'may a.read', answer: showA }, { method: 'POST', path: '/a', who: 'anyone', answer: submitA }]`,
  },
})

/** In words, or by a name that the same file gives to such words. */
function saysWho(route: string, file: string): boolean {
  const [, words, name] = /\bwho:\s*(?:'([^']*)'|(\w+))/.exec(route) ?? []
  const named = new RegExp(String.raw`\bconst ${name}\b[^=]*=\s*'([^']*)'`).exec(file)?.[1]
  return /^(?:anyone|signed in|with a sign-in|the operator|(?:may|network|by link) [a-z-]+\.[a-z-]+)$/.test(
    words ?? named ?? '',
  )
}

/** A record must not double when a tired thumb sends it twice. */
export const onePathOneRoute = defineRule({
  name: 'one-path-one-route',
  sentence: 'No two routes answer the same method and path.',
  check: (house) => {
    const seen = new Set<string>()
    return routeFiles(house).flatMap((path) =>
      routesIn(house, path).flatMap(({ route, at }): Fault[] => {
        const place = `${/method:\s*'(\w+)'/.exec(route)?.[1]} ${/path:\s*'([^']+)'/.exec(route)?.[1]?.replace(/:[\w-]+/g, ':')}`
        if (!seen.has(place)) {
          seen.add(place)
          return []
        }
        return [{ path, line: lineAt(house.text(path), at), says: `answers ${place}, which another route answers` }]
      }),
    )
  },
  broken: {
    'two answers to one question': {
      'src/modules/a/routes.ts': `[{ method: 'GET', path: '/a/:b', who: 'anyone', answer: x }]`,
      'src/modules/b/routes.ts': `[{ method: 'GET', path: '/a/:c', who: 'anyone', answer: y }]`,
    },
  },
  sound: {
    'src/modules/a/routes.ts': `[{ method: 'GET', path: '/a', who: 'anyone', answer: x }, { method: 'POST', path: '/a', who: 'anyone', answer: y }]`,
  },
})

/** A permission that no role holds locks everybody out; one with a typing mistake does so quietly. */
export const permissionsExist = defineRule({
  name: 'permissions-exist',
  sentence: 'Every permission that code asks for is held by some role of the catalogue.',
  check: (house) => {
    const held = new Set(
      house.paths
        .filter((path) => path.startsWith('src/catalogue/roles/'))
        .flatMap((path) => house.text(path).match(/'[a-z-]+\.[a-z-]+'/g) ?? []),
    )
    return house.paths
      .filter((path) => /^src\/modules\/.*\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
      .flatMap((path) => {
        const text = house.text(path)
        return [...text.matchAll(/'(?:may|network|by link) ([a-z-]+\.[a-z-]+)'|\.may\(\s*'([a-z-]+\.[a-z-]+)'/g)]
          .filter(([, who, asked]) => !held.has(`'${who ?? asked}'`))
          .map(({ index, 1: who, 2: asked }) => ({
            path,
            line: lineAt(text, index),
            says: `asks for ${who ?? asked}, which no role holds`,
          }))
      })
  },
  broken: {
    'a route nobody may use': {
      'src/catalogue/roles/a.ts': `'a.read'`,
      'src/modules/a/routes.ts': `who: 'may a.reed'`,
    },
    'a question nobody can answer': { 'src/modules/a/pages/a/a.page.ts': `if (visit.may('a.write', unit)) x()` },
  },
  sound: { 'src/catalogue/roles/a.ts': `permissions: ['a.read']`, 'src/modules/a/routes.ts': `who: 'may a.read'` },
})

/** Routes are object literals without braces inside; each begins with its method. */
function routesIn(house: House, path: string): { readonly route: string; readonly at: number }[] {
  return [...house.text(path).matchAll(/\{[^{}]*\bmethod:[^{}]*\}/g)].map(({ index, 0: route }) => ({
    route,
    at: index,
  }))
}
