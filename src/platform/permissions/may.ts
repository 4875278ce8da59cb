import type { Id } from '#basics/id.ts'
import { isWithin, type Places } from '#platform/tenancy/places.ts'

/** What somebody holds: the permissions of their role, and the units they hold them for. */
export type Grant = { readonly permissions: readonly string[]; readonly places: Places }

/** Holds nothing anywhere. A role that the catalogue no longer knows is this. */
export const nothingGranted: Grant = { permissions: [], places: [] }

/**
 * Whether `grant` holds `permission`: anywhere at all when no unit is asked about, in that unit when one is. `null`
 * stands for something without a unit, which only those see who hold for the whole organisation. Denied by default.
 */
export function may(grant: Grant, permission: string, unit?: Id | null): boolean {
  if (!grant.permissions.includes(permission)) return false
  return unit === undefined || isWithin(grant.places, unit)
}

/** The permission named in `may incidents.record`, `network publishing.write` or `by link incidents.read`. Refuses (throws) anything that is not written so. */
export function permissionIn(who: string): string {
  const named = /^(?:may|network|by link) ([a-z-]+\.[a-z-]+)$/.exec(who)?.[1]
  if (named === undefined) throw new Error(`"${who}" names no permission: write "may module.deed"`)
  return named
}
