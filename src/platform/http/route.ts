import type { Reply } from '#platform/http/reply.ts'
import type { LinkVisit, MemberVisit, NetworkVisit, OperatorVisit, SignedInVisit, Visit } from '#platform/http/visit.ts'

type Place = {
  readonly method: 'GET' | 'POST'
  /** Starts with a slash; `:name` stands for one part. */
  readonly path: string
}

/** Anybody, signed in or not. */
export type OpenRoute = Place & {
  readonly who: 'anyone'
  /**
   * What is offered to everybody: a visitor is given no cookie for it. On a POST: the form is a `VisitorForm`, whose proof
   * takes the place of the cookie.
   */
  readonly givesNoCookie?: true
  /** For such a form: how many times one visitor may send it within some minutes, when that is not as usual. */
  readonly pace?: { readonly most: number; readonly minutes: number }
  /**
   * Where the address is itself the proof: a link that we mailed, with a secret in it that nobody else can make. No proof
   * is asked of its form, so that a mail program can send it too (RFC 8058); no cookie is given, and the page is kept by
   * nobody. The page looks at the secret first.
   */
  readonly provenByAddress?: true
  readonly answer: (visit: Visit) => Promise<Reply>
  /** What somebody who is at work in an organisation is answered instead, with its database. */
  readonly whenMember?: (visit: MemberVisit) => Promise<Reply>
}

type Guarded = {
  /** A creating POST counts once per key, however often it is sent. */
  readonly creates?: boolean
  /**
   * Only for somebody who has proved who they are within the last ten minutes (`sessions/fresh-proof.ts`): others are
   * asked for their password or second step first, then go on, with what they typed. For deeds that a stranger at an
   * open tablet must not do: exports, deletions, changes of the sign-in itself. Give it to the form's GET and its POST.
   */
  readonly fresh?: boolean
  /** Set for a form with files: how many at most. Each was looked at before the page sees it (`visit.received`). */
  readonly takesFiles?: { readonly most: number }
  /**
   * Not in a session that an organisation's own sign-in opened: it changes what signs somebody in everywhere, which that
   * organisation must not be able to.
   */
  readonly notByProvider?: boolean
  /** Also for somebody who has yet to add the second step that their organisation asks for: the pages that add one. */
  readonly beforeSecondStep?: boolean
}

/** Anybody who is signed in and belongs to an organisation. */
export type SignedInRoute = Place &
  Guarded & {
    readonly who: 'signed in'
    readonly answer: (visit: MemberVisit) => Promise<Reply>
  }

/** Those whose role holds the permission named after `may`. */
export type PermittedRoute = Place &
  Guarded & {
    readonly who: `may ${string}.${string}`
    readonly answer: (visit: MemberVisit) => Promise<Reply>
  }

/** Those who run the installation, whether or not they work for an organisation. */
export type OperatorRoute = Place & {
  readonly who: 'the operator'
  readonly answer: (visit: OperatorVisit) => Promise<Reply>
}

/** Anybody who is signed in, whether or not they belong to an organisation. */
export type WithSignInRoute = Place &
  Omit<Guarded, 'creates' | 'takesFiles'> & {
    readonly who: 'with a sign-in'
    readonly answer: (visit: SignedInVisit) => Promise<Reply>
  }

/** Those who work for the network in a role that holds the permission named after `network`. */
export type NetworkRoute = Place &
  Pick<Guarded, 'creates' | 'fresh' | 'takesFiles'> & {
    readonly who: `network ${string}.${string}`
    readonly answer: (visit: NetworkVisit) => Promise<Reply>
  }

/** Those who hold a link (and no sign-in) whose role holds the permission named after `by link`. */
export type LinkRoute = Place & {
  readonly who: `by link ${string}.${string}`
  readonly answer: (visit: LinkVisit) => Promise<Reply>
}

/** A route for those who are signed in and at work in an organisation. */
export type MemberRoute = SignedInRoute | PermittedRoute

/** One URL, who may come in, and which page answers. `who` has no default: forgetting it does not compile. */
export type Route = OpenRoute | WithSignInRoute | MemberRoute | NetworkRoute | OperatorRoute | LinkRoute

/** Whether a route is for those who work for the network. */
export function isForTeam(route: Route): route is NetworkRoute {
  return route.who.startsWith('network ')
}

/** Whether a route is one whose address is itself the proof. */
export function isProvenByAddress(route: Route): route is OpenRoute {
  return route.who === 'anyone' && route.provenByAddress === true
}

/** Whether a route is for those who come by link. */
export function isByLink(route: Route): route is LinkRoute {
  return route.who.startsWith('by link ')
}

/**
 * A link around every page, shown to those who may follow it. Those at work in an organisation or for the network have their work in the bar
 * below the header: what is for everybody stands at the foot of their pages, unless its `place` is everywhere.
 */
export type NavigationLink = {
  readonly text: string
  readonly href: string
  readonly who: Route['who']
  /** `everywhere`: in the bar also for those at work. `foot`: at the foot of the page for everybody. */
  readonly place?: 'everywhere' | 'foot'
}
