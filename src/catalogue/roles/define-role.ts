/** What somebody in this role may do. A code never changes; permissions are `module.deed`. */
export type Role = {
  readonly code: string
  readonly name: string
  /** One sentence that an organisation's administrator reads when choosing it. */
  readonly says: string
  /** Whether the role is given for named units, or for the whole organisation. */
  readonly scope: 'units' | 'organisation'
  readonly permissions: readonly `${string}.${string}`[]
}

/** Declares a role; the file's name is its code. */
export function defineRole(role: Role): Role {
  return role
}
