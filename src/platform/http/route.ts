import type { Reply } from '#platform/http/reply.ts'
import type { MemberVisit, Visit } from '#platform/http/visit.ts'

type Place = {
  readonly method: 'GET' | 'POST'
  /** Starts with a slash; `:name` stands for one part. */
  readonly path: string
}

/** Anybody, signed in or not. */
export type OpenRoute = Place & {
  readonly who: 'anyone'
  readonly answer: (visit: Visit) => Promise<Reply>
  /** What somebody who is at work in an organisation is answered instead, with its database. */
  readonly whenMember?: (visit: MemberVisit) => Promise<Reply>
}

/** Anybody who is signed in and belongs to an organisation. */
export type SignedInRoute = Place & {
  readonly who: 'signed in'
  /** A creating POST counts once per key, however often it is sent. */
  readonly creates?: boolean
  readonly answer: (visit: MemberVisit) => Promise<Reply>
}

/** Those whose role holds the permission named after `may`. */
export type PermittedRoute = Place & {
  readonly who: `may ${string}.${string}`
  readonly creates?: boolean
  readonly answer: (visit: MemberVisit) => Promise<Reply>
}

/** One URL, who may come in, and which page answers. `who` has no default: forgetting it does not compile. */
export type Route = OpenRoute | SignedInRoute | PermittedRoute

/** A link of the main navigation, shown to those who may follow it. */
export type NavigationLink = { readonly text: string; readonly href: string; readonly who: Route['who'] }
