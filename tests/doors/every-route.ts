import { newId } from '#basics/id.ts'
import { modules } from '#modules/order.ts'
import type { Route } from '#platform/http/route.ts'

/** Every route of every module, as the server registers them. */
export const everyRoute: readonly Route[] = modules.flatMap((module) => module.routes)

/** A path that the route answers, with an id that leads nowhere for each named part. */
export function pathFor(route: Route): string {
  return route.path.replace(/:[a-zA-Z]+/g, () => newId())
}

/** How a route is called in a test's messages. */
export function nameOf(route: Route): string {
  return `${route.method} ${route.path}`
}
