import { catalogue } from '#catalogue/offered.ts'
import type { Role } from '#catalogue/roles/define-role.ts'

/** The roles that can be given in the network: those of that scope that open something. */
export const networkRoles: readonly Role[] = [...catalogue.roles.values()].filter(
  ({ scope, permissions }) => scope === 'network' && permissions.length > 0,
)

/** The name of a role, as people read it; its code where the catalogue has it no more. */
export function nameOfRole(code: string): string {
  return catalogue.roles.get(code)?.name ?? code
}
