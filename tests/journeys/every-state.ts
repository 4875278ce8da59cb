import { newId } from '#basics/id.ts'
import { catalogue } from '#catalogue/offered.ts'
import { isByLink, type Route } from '#platform/http/route.ts'
import { permissionIn } from '#platform/permissions/may.ts'
import { everyRoute } from '#tests/doors/every-route.ts'
import { answersForScripts, declaredStates } from './page-states.ts'
import type { Shown } from './shown.ts'

/** One state of one page, to be looked at. */
export type PageState = {
  /** The route's path. */
  readonly route: string
  /** What the state is called: ok, empty, error, not found, no permission, signed out, or a name of its own. */
  readonly kind: string
  readonly shown: Shown
}

/** Every GET route that answers a page. */
export const pageRoutes: readonly Route[] = everyRoute.filter(
  ({ method, path }) => method === 'GET' && !answersForScripts.has(path),
)

/** GET routes without declared states, and declarations of routes that are gone: both empty when all is well. */
export const undeclared: readonly string[] = pageRoutes
  .map(({ path }) => path)
  .filter((path) => !(path in declaredStates))

/** See `undeclared`. */
export const leftOver: readonly string[] = [...Object.keys(declaredStates), ...answersForScripts].filter(
  (path) => !everyRoute.some((route) => route.method === 'GET' && route.path === path),
)

/** The states that were declared, page by page. */
export const shownStates: readonly PageState[] = Object.entries(declaredStates).flatMap(
  ([route, { ok, empty, error, more = {} }]) =>
    Object.entries({ ok, empty, error, ...more }).flatMap(([kind, shown]) =>
      typeof shown === 'string' ? [] : [{ route, kind, shown }],
    ),
)

/** The states in which a page is refused: they follow from the route table alone. */
export const refusedStates: readonly PageState[] = pageRoutes.flatMap((route) => [
  ...notFound(route),
  ...withoutPermission(route),
  ...signedOut(route),
])

function notFound(route: Route): PageState[] {
  const known = declaredStates[route.path]
  if (known === undefined || !route.path.includes(':') || route.who === 'anyone' || isByLink(route)) return []
  return [{ route: route.path, kind: 'not found', shown: { as: known.ok.as, at: () => nowhere(route), status: 404 } }]
}

function withoutPermission(route: Route): PageState[] {
  if (!route.who.startsWith('may ')) return []
  const permission: string = permissionIn(route.who)
  const role = [...catalogue.roles.values()].find(
    ({ isInvited, permissions }) => isInvited && !permissions.some((one) => one === permission),
  )
  if (role === undefined) return []
  return [{ route: route.path, kind: 'no permission', shown: { as: role.code, at: () => nowhere(route), status: 403 } }]
}

function signedOut(route: Route): PageState[] {
  if (route.who === 'anyone' || isByLink(route)) return []
  return [{ route: route.path, kind: 'signed out', shown: { as: null, at: () => nowhere(route) } }]
}

/** The route's address with ids that lead nowhere. */
function nowhere({ path }: Route): string {
  return path.replace(/:[a-zA-Z]+/g, () => newId())
}
