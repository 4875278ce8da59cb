import type { Id } from '#basics/id.ts'

/** Who is invited to sign in, for what work. A role of the catalogue, by its code; places are units, or all. */
export type Invitation = {
  readonly email: string
  readonly name: string
  readonly organisation: Id
  readonly role: string
  readonly places: readonly Id[] | 'all'
  /** The user who invites; null for a named job, such as the one that fills a demonstration. */
  readonly invitedBy: Id | null
  /** ISO instant. */
  readonly now: string
}

/** Who is invited to sign in to the network: its team, in a role of the catalogue, or its members, in none. */
export type NetworkInvitation = Pick<Invitation, 'email' | 'name' | 'invitedBy' | 'now'> & {
  readonly role: string | null
}

/** An invitation that waits behind its link. */
export type WaitingInvitation = {
  readonly userId: Id
  readonly email: string
  readonly name: string
  /** Null for an invitation to the network itself. */
  readonly organisation: { readonly id: Id; readonly name: string } | null
  /** Whether they have a password already, from another organisation: it is never replaced by an invitation. */
  readonly hasPassword: boolean
}

/** The address, on this site, that opens an invitation. */
export function invitationPath(token: string): string {
  return `/invitation/${token}`
}
