import type { House } from '#tests/architecture/house-files.ts'
import { isSource, type Room, roomOf } from '#tests/architecture/rooms.ts'
import { defineRule, type Fault } from '#tests/architecture/rule.ts'

/** What each room may take from. The four middle rooms know only the basics: the app hands them the rest as values. */
const mayUse: Readonly<Record<Room, readonly Room[] | 'everything'>> = {
  front: 'everything',
  order: ['modules', 'platform'],
  modules: ['modules', 'catalogue', 'platform', 'design', 'statistics', 'basics'],
  catalogue: ['catalogue', 'basics'],
  platform: ['platform', 'basics'],
  design: ['design', 'basics'],
  statistics: ['statistics', 'basics'],
  basics: ['basics'],
  worlds: 'everything',
  tests: 'everything',
  outside: 'everything',
}

/** Arrows between rooms. */
export const roomArrows = defineRule({
  name: 'room-arrows',
  sentence:
    'Rooms point down: front → modules → catalogue, platform, design, statistics → basics; the four never meet.',
  check: (house) => house.paths.filter(isSource).flatMap((path) => arrowFaults(house, path)),
  broken: {
    'design importing platform': { 'src/design/a.ts': `import { b } from '#platform/http/b.ts'` },
    'catalogue importing a module': { 'src/catalogue/a.ts': `import type { B } from '#modules/people/index.ts'` },
    'platform importing the catalogue': { 'src/platform/a.ts': `export { b } from '../catalogue/b.ts'` },
    'statistics importing design, later': { 'src/statistics/a.ts': `const b = () => import('#design/b.ts')` },
    'basics importing platform': { 'src/basics/a.ts': `import '../platform/b.ts'` },
    'a module importing the app': { 'src/modules/people/index.ts': `import { c } from '#app'` },
    'a module importing a world': { 'src/modules/people/index.ts': `import { c } from '#worlds/c.ts'` },
    'a module importing a test': { 'src/modules/people/index.ts': `import { c } from './testing/a-person.builder.ts'` },
  },
  sound: {
    'src/main.ts': `import { a } from './app.ts'`,
    'src/app.ts': `import { modules } from '#modules/order.ts'\nimport { c } from '#worlds/demo/c.ts'`,
    'src/modules/people/index.ts': `import { b } from '#platform/b.ts'\nimport { c } from '#statistics/c.ts'`,
    'src/platform/b.ts': `import type { Id } from '#basics/id.ts'\n// import { x } from '#modules/x/index.ts'`,
    'src/platform/b.test.ts': `import { c } from '#modules/people/index.ts'`,
  },
})

function arrowFaults(house: House, path: string): Fault[] {
  const room = roomOf(path)
  const allowed = mayUse[room]
  if (allowed === 'everything') return []
  return house.imports(path).flatMap(({ target, line, specifier }) => {
    if (target === undefined || allowed.includes(roomOf(target))) return []
    return [{ path, line, says: `is in ${room} and takes from ${specifier}; it may take from ${allowed.join(', ')}` }]
  })
}
