import type { House } from '#tests/architecture/house-files.ts'
import { isSource, isTest, moduleOf, partOf, roomOf } from '#tests/architecture/rooms.ts'
import { defineRule, type Fault } from '#tests/architecture/rule.ts'

/** Modules meet at their front doors only. */
export const frontDoors = defineRule({
  name: 'front-doors',
  sentence: 'A module is used through its index.ts only; tests and worlds may also use its builders.',
  check: (house) =>
    house.paths.filter(isSource).flatMap((path) => {
      const from = moduleOf(path)
      return house.imports(path).flatMap(({ target, line, specifier }): Fault[] => {
        const to = moduleOf(target ?? '')
        if (to === undefined || to.name === from?.name || to.inside === 'index.ts') return []
        if (roomOf(path) === 'worlds' || /^(?:tests|bench)\//.test(path)) return []
        if (isTest(path) && partOf(to.inside) === 'testing') return []
        return [{ path, line, says: `reaches past the front door of ${to.name} (${specifier})` }]
      })
    }),
  broken: {
    'a page taking another module’s store': {
      'src/modules/incidents/pages/a/a.page.ts': `import { findPerson } from '#modules/people/store/people.store.ts'`,
    },
    'the app taking a page': { 'src/app.ts': `import { show } from '#modules/people/pages/a/a.page.ts'` },
    'a domain taking a type round the door': {
      'src/modules/incidents/domain/a.ts': `import type { Person } from '../../people/domain/person.ts'`,
    },
    'a test taking another module’s store': {
      'src/modules/incidents/store/a.store.test.ts': `import { findPerson } from '#modules/people/store/people.store.ts'`,
    },
  },
  sound: {
    'src/modules/incidents/pages/a/a.page.ts': `import { findPerson } from '#modules/people/index.ts'`,
    'src/modules/incidents/testing/an-incident.builder.ts': `import { aPerson } from '#modules/people/testing/a-person.builder.ts'`,
    'src/modules/incidents/store/a.store.test.ts': `import { b } from './a.store.ts'`,
    'worlds/demo/w.ts': `import { savePerson } from '#modules/people/store/people.store.ts'`,
  },
})

/** Calls between modules go down the list. */
export const foundationsFirst = defineRule({
  name: 'foundations-first',
  sentence: 'A module uses only the modules listed before it in order.ts.',
  check: (house) => {
    const order = listedModules(house)
    return house.paths
      .filter((path) => isSource(path) && !isTest(path))
      .flatMap((path) => {
        const from = moduleOf(path)
        if (from === undefined) return []
        return house.imports(path).flatMap(({ target, line }): Fault[] => {
          const to = moduleOf(target ?? '')
          if (to === undefined || to.name === from.name) return []
          if (order.indexOf(to.name) >= 0 && order.indexOf(to.name) < order.indexOf(from.name)) return []
          return [{ path, line, says: `is in ${from.name} and uses ${to.name}, which is not listed before it` }]
        })
      })
  },
  broken: {
    'a lower module using a higher one': {
      ...twoModules(),
      'src/modules/people/domain/a.ts': `import type { B } from '#modules/incidents/index.ts'`,
    },
    'two modules in the wrong order': {
      'src/modules/order.ts': orderOf('incidents', 'people'),
      'src/modules/incidents/pages/a/a.page.ts': `import { b } from '#modules/people/index.ts'`,
    },
  },
  sound: { ...twoModules(), 'src/modules/incidents/pages/a/a.page.ts': `import { b } from '#modules/people/index.ts'` },
})

/** No module stands outside the list. */
export const everyModuleListed = defineRule({
  name: 'every-module-listed',
  sentence: 'Every folder of src/modules is listed once in order.ts.',
  check: (house) => {
    const order = listedModules(house)
    const there = [...new Set(house.paths.flatMap((path) => moduleOf(path)?.name ?? []))]
    return there
      .filter((name) => order.filter((listed) => listed === name).length !== 1)
      .map((name) => ({ path: `src/modules/${name}`, says: 'is not listed once in src/modules/order.ts' }))
  },
  broken: {
    'a module nobody listed': { ...twoModules(), 'src/modules/plans/index.ts': '' },
    'a module imported but not listed': {
      'src/modules/order.ts': `import { people } from './people/index.ts'\nexport const modules = []`,
      'src/modules/people/index.ts': '',
    },
  },
  sound: { ...twoModules(), 'src/modules/people/index.ts': '', 'src/modules/incidents/index.ts': '' },
})

/** A charity that runs the public network holds nobody's record. */
export const practiceModulesMarked = defineRule({
  name: 'practice-modules-marked',
  sentence: 'A module that asks private tables is left out of a network-only installation.',
  check: (house) => {
    const asks = house.paths
      .filter((path) => isSource(path) && !isTest(path) && /\bprivate\.\w/.test(house.text(path)))
      .flatMap((path) => moduleOf(path)?.name ?? [])
    return [...new Set(asks)]
      .map((name) => `src/modules/${name}/index.ts`)
      .filter((path) => !house.text(path).includes('isForPractice: true') && !asksForMembersOnly(house, path))
      .map((path) => ({ path, says: 'does not say isForPractice: true, and its module asks private tables' }))
  },
  broken: {
    'a module of records that is offered everywhere': {
      'src/modules/a/index.ts': `export const a: Module = { name: 'a', routes }`,
      'src/modules/a/store/a.store.ts': 'sql`select 1 from private.people where organisation_id = ${db.organisation}`',
    },
  },
  sound: {
    'src/modules/a/index.ts': `export const a: Module = { name: 'a', isForPractice: true, routes }`,
    'src/modules/a/store/a.store.ts': 'sql`select 1 from private.people where organisation_id = ${db.organisation}`',
    'src/modules/c/index.ts': `export const c: Module = { name: 'c', routes }`,
    'src/modules/c/routes.ts': `{ method: 'GET', path: '/', who: 'anyone', answer: showC, whenMember: showMine }`,
    'src/modules/c/store/c.store.ts': 'sql`select 1 from private.people where organisation_id = ${db.organisation}`',
    'src/modules/b/index.ts': `export const b: Module = { name: 'b', routes }`,
    'src/modules/b/store/b.store.ts': 'sql`select 1 from network.news`',
  },
})

/** A page that is another for members: a network-only installation has no table from which anybody could become one. */
function asksForMembersOnly(house: House, index: string): boolean {
  return /\bwhenMember:/.test(house.text(index.replace('index.ts', 'routes.ts')))
}

/** The names of the modules in the order in which `modules` lists them. */
function listedModules(house: House): string[] {
  const path = 'src/modules/order.ts'
  const folders = new Map(
    house.imports(path).flatMap(({ target, names }) => {
      const module = moduleOf(target ?? '')
      return module ? names.map((name) => [name, module.name] as const) : []
    }),
  )
  const list = /modules[^=]*=\s*\[([^\]]*)\]/.exec(house.source(path).code)?.[1] ?? ''
  return list.split(',').flatMap((name) => folders.get(name.trim()) ?? [])
}

function orderOf(...names: readonly string[]): string {
  const imports = names.map((name) => `import { ${name} } from './${name}/index.ts'`)
  return [...imports, `export const modules: readonly Module[] = [${names.join(', ')}]`].join('\n')
}

function twoModules() {
  return { 'src/modules/order.ts': orderOf('people', 'incidents') }
}
