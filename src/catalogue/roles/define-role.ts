/**
 * For what a role is given: named units, a whole organisation, the network's own content, what one link opens, or the
 * installation itself.
 */
export type RoleScope = 'units' | 'organisation' | 'network' | 'link' | 'installation'

/** For a role that is given by link: what the link opens, and who holds it. */
export type LinkUse = {
  /** One person’s records, or the records of named places. */
  readonly opens: 'a person' | 'places'
  /** Whether the holder is the person themself, so that no other name is asked for. */
  readonly isThemself: boolean
  /** As a choice on the form, when a link is given. */
  readonly choice: string
  /** What is asked of whoever gives it: why the holder may see this. */
  readonly asksGround: string
}

/** What somebody in this role may do. A code never changes; permissions are `module.deed`. */
export type Role = {
  readonly code: string
  readonly name: string
  /** One sentence that an organisation's administrator reads when choosing it. */
  readonly says: string
  readonly scope: RoleScope
  /** Whether an organisation's administrator may choose it in an invitation. Not while nothing here is of use to it. */
  readonly isInvited: boolean
  /** Set for roles that are given by link, and for no others. */
  readonly link?: LinkUse
  readonly permissions: readonly `${string}.${string}`[]
}

/** Declares a role; the file's name is its code. */
export function defineRole(role: Role): Role {
  return role
}

/**
 * What a role gives to a member of an organisation. A role that is given by link, for the network or for the
 * installation gives a member nothing, however its code came into the membership; nor does one that is not known.
 */
export function permissionsInMembership(role: Role | undefined): Role['permissions'] {
  return role?.scope === 'units' || role?.scope === 'organisation' ? role.permissions : []
}

/** What a role gives to somebody who has it in the network; a role of any other scope gives nothing there. */
export function permissionsInNetwork(role: Role | undefined): Role['permissions'] {
  return role?.scope === 'network' ? role.permissions : []
}

/** What a role opens to somebody who holds a link; a role that is given in any other way opens nothing by link. */
export function permissionsByLink(role: Role | undefined): Role['permissions'] {
  return role?.scope === 'link' ? role.permissions : []
}
