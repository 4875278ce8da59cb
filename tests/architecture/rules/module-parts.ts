import type { Import } from '#tests/architecture/import-reader.ts'
import { isSource, isTest, moduleOf, type Part, partOf } from '#tests/architecture/rooms.ts'
import { defineRule, type Fault } from '#tests/architecture/rule.ts'

/** What each part may take from its own module. `types` marks parts of which only types may come. */
const mayUse: Readonly<Record<Part, readonly (Part | `types of ${Part}`)[]>> = {
  index: [
    'index',
    'routes',
    'announcements',
    'listeners',
    'deed',
    'page',
    'form',
    'view',
    'domain',
    'store',
    'jobs',
    'commands',
  ],
  routes: ['page'],
  announcements: ['types of domain'],
  listeners: ['announcements', 'deed', 'domain', 'store'],
  deed: ['announcements', 'deed', 'domain', 'store'],
  page: ['announcements', 'deed', 'page', 'form', 'view', 'domain', 'store'],
  form: ['form', 'domain'],
  view: ['view', 'types of domain'],
  domain: ['domain'],
  store: ['store', 'domain'],
  jobs: ['jobs', 'announcements', 'deed', 'domain', 'store'],
  commands: ['commands', 'announcements', 'deed', 'domain', 'store'],
  testing: ['testing'],
  unknown: [],
}

/** Arrows inside a module. */
export const moduleParts = defineRule({
  name: 'module-parts',
  sentence:
    'Inside a module, routes → page, page → form, store and view, these → domain; a view takes only types of it.',
  check: (house) =>
    house.paths.filter(isSource).flatMap((path) => house.imports(path).flatMap((one) => partFault(path, one))),
  broken: {
    'domain importing its store': { 'src/modules/a/domain/b.ts': `import { c } from '../store/a.store.ts'` },
    'a view importing a store': { 'src/modules/a/pages/b/b.view.tsx': `import { c } from '../../store/a.store.ts'` },
    'a view importing behaviour of the domain': {
      'src/modules/a/pages/b/b.view.tsx': `import { c } from '../../domain/c.ts'`,
    },
    'a form importing its page': { 'src/modules/a/pages/b/b.form.ts': `import { c } from './b.page.ts'` },
    'a store importing a form': { 'src/modules/a/store/a.store.ts': `import { c } from '../pages/b/b.form.ts'` },
    'a deed importing a page': { 'src/modules/a/do-it.ts': `import { c } from './pages/b/b.page.ts'` },
    'routes importing a store': { 'src/modules/a/routes.ts': `import { c } from './store/a.store.ts'` },
    'a page importing the front door of its own module': {
      'src/modules/a/pages/b/b.page.ts': `import { c } from '../../index.ts'`,
    },
  },
  sound: {
    'src/modules/a/index.ts': `import { routes } from './routes.ts'`,
    'src/modules/a/routes.ts': `import { showB } from './pages/b/b.page.ts'`,
    'src/modules/a/pages/b/b.page.ts': `import { c } from './b.form.ts'\nimport { d } from '../../store/a.store.ts'\nimport { V } from './b.view.tsx'`,
    'src/modules/a/pages/b/b.view.tsx': `import type { C } from '../../domain/c.ts'`,
    'src/modules/a/pages/b/b.test.ts': `import { c } from '../../store/a.store.ts'`,
  },
})

function partFault(path: string, { target, typeOnly, line, specifier }: Import): Fault[] {
  const from = moduleOf(path)
  const to = moduleOf(target ?? '')
  if (isTest(path) || from === undefined || to === undefined || from.name !== to.name) return []
  const [part, wanted] = [partOf(from.inside), partOf(to.inside)]
  const allowed = mayUse[part]
  if (allowed.includes(wanted) || (typeOnly && allowed.includes(`types of ${wanted}`))) return []
  return [
    { path, line, says: `is ${part} and takes ${typeOnly ? 'types' : 'behaviour'} from ${wanted} (${specifier})` },
  ]
}

/** Every file of a module is where one would look for it. */
export const knownParts = defineRule({
  name: 'known-parts',
  sentence:
    'A module is made of known parts: front door, routes, announcements, listeners, deeds, domain, store, pages, jobs, commands, testing.',
  check: (house) =>
    house.paths
      .filter((path) => isSource(path) && !path.endsWith('.test.ts') && !path.endsWith('.test.tsx'))
      .flatMap((path) => {
        const place = moduleOf(path)
        if (place === undefined || partOf(place.inside) !== 'unknown') return []
        return [{ path, says: 'is no known part of a module: see ARCHITECTURE.md for the parts and their suffixes' }]
      }),
  broken: {
    'a folder called lib': { 'src/modules/a/lib/b.ts': '' },
    'a view at the root': { 'src/modules/a/b.view.tsx': '' },
  },
  sound: {
    'src/modules/order.ts': '',
    'src/modules/a/index.ts': '',
    'src/modules/a/domain/b.ts': '',
    'src/modules/a/pages/b/b.test.ts': '',
    'src/modules/a/pages/b/b-row.tsx': '',
    'src/modules/a/invite-user.ts': '',
  },
})
