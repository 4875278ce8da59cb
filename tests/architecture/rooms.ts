/** The rooms of the house, and what lies outside them. `front` is the doorway: main, app and what starts them. */
export type Room =
  | 'front'
  | 'order'
  | 'modules'
  | 'catalogue'
  | 'platform'
  | 'design'
  | 'statistics'
  | 'basics'
  | 'worlds'
  | 'tests'
  | 'outside'

const rooms = new Set<string>(['modules', 'catalogue', 'platform', 'design', 'statistics', 'basics'])

/** TypeScript that is part of the house, with or without tags. Generated files count; declarations do not. */
export function isSource(path: string): boolean {
  return /\.tsx?$/.test(path) && !path.endsWith('.d.ts')
}

/** Tests, benchmarks, and what only these and worlds may use: folders called testing. They are free to import what they like. */
export function isTest(path: string): boolean {
  return /^(?:tests|bench)\//.test(path) || /\.(?:test|bench)\.tsx?$/.test(path) || /^src\/.*\/testing\//.test(path)
}

/** The room that `path` is in. */
export function roomOf(path: string): Room {
  if (isTest(path)) return 'tests'
  if (path.startsWith('worlds/')) return 'worlds'
  if (path === 'src/modules/order.ts') return 'order'
  const [top, room = ''] = path.split('/')
  if (top !== 'src') return 'outside'
  if (!path.slice(4).includes('/')) return 'front'
  return isRoom(room) ? room : 'outside'
}

function isRoom(name: string): name is Room {
  return rooms.has(name)
}

/** The parts a module is made of. A deed is a file at its root: what several pages, jobs or other modules do in the same way. */
export type Part =
  | 'index'
  | 'routes'
  | 'announcements'
  | 'listeners'
  | 'deed'
  | 'page'
  | 'form'
  | 'view'
  | 'domain'
  | 'store'
  | 'jobs'
  | 'commands'
  | 'testing'
  | 'unknown'

const folders: Readonly<Record<string, Part>> = {
  domain: 'domain',
  store: 'store',
  jobs: 'jobs',
  commands: 'commands',
  testing: 'testing',
}
const doorways: Readonly<Record<string, Part>> = {
  'index.ts': 'index',
  'routes.ts': 'routes',
  'announcements.ts': 'announcements',
  'listeners.ts': 'listeners',
}

/** The module a path is in, and what is left of the path inside it; undefined outside src/modules. */
export function moduleOf(path: string): { readonly name: string; readonly inside: string } | undefined {
  const [, name, inside] = /^src\/modules\/([^/]+)\/(.+)$/.exec(path) ?? []
  return name === undefined || inside === undefined ? undefined : { name, inside }
}

/** Which part of its module a file is, told by its folder and its suffix. */
export function partOf(inside: string): Part {
  const [folder = ''] = inside.split('/')
  if (!inside.includes('/')) return doorways[inside] ?? (inside.endsWith('.ts') ? 'deed' : 'unknown')
  if (folder !== 'pages') return folders[folder] ?? 'unknown'
  if (inside.endsWith('.tsx')) return 'view'
  if (inside.endsWith('.form.ts') || inside.endsWith('.words.ts')) return 'form'
  return 'page'
}
