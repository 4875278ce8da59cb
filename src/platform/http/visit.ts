import type { Id } from '#basics/id.ts'
import type { NetworkSettings, Settings } from '#platform/config/settings.ts'
import type { FileRoom } from '#platform/files/file-room.ts'
import type { ReceivedFile } from '#platform/files/prepared-file.ts'
import type { KeptAnswers, TypedForm } from '#platform/forms/kept-answers.ts'
import type { Installation } from '#platform/http/installation.ts'
import type { SessionCookie } from '#platform/http/reply.ts'
import type { MailWay } from '#platform/mail/mail-way.ts'
import type { FoundLink } from '#platform/sessions/found-link.ts'
import type { ProviderReach } from '#platform/sessions/provider-reach.ts'
import type { Secrets } from '#platform/sessions/secrets.ts'
import type { IdentityDb } from '#platform/tenancy/identity-db.ts'
import type { NetworkActor, NetworkDb, NetworkDeeds } from '#platform/tenancy/network-db.ts'
import type { Actor, OrganisationDb } from '#platform/tenancy/organisation-db.ts'
import type { Places } from '#platform/tenancy/places.ts'

/** What was typed: field name to text, or to texts where a field was sent more than once. Never trusted, never lost. */
export type Answers = Readonly<Record<string, string | readonly string[]>>

/** What every form carries: proof that this site made it, and the key under which a creating request counts once. */
export type FormTokens = {
  readonly csrf: string
  readonly key: Id
  /** Set where what is typed into a form may be kept while it is typed. */
  readonly typing?: TypingMark | undefined
  /** Makes the proof of a form that somebody without a cookie sends, for where it goes: see `VisitorForm`. */
  readonly visitor?: (action: string) => string
}

/** What a form needs to know so that a script may keep what is typed into it. */
export type TypingMark = {
  /** The page's own address; null when the page is the answer to a form. */
  readonly page: string | null
  /** On such a page: where the form went, and under which id its typing is kept. */
  readonly goesOn: { readonly action: string; readonly kept: Id } | null
}

/** Who is signed in. */
export type User = { readonly id: Id; readonly name: string; readonly email: string }

/** Where a user works, in which role, for which places. */
export type Membership = {
  readonly organisation: { readonly id: Id; readonly code: string; readonly name: string; readonly timeZone: string }
  readonly role: string
  readonly places: Places
}

/** The browser a request came from: hashes of its two cookies. The tokens themselves stay in the browser. */
export type Browser = {
  /** The device cookie: the same shared tablet stays the same device, whoever signs in. */
  readonly device: string
  /** The session, when one is open. */
  readonly session: string | undefined
  /** The sign-in that waits for its second step. Opens nothing else. */
  readonly step: string | undefined
  /** The link that waits for its code, or the session of a link. Opens what that link opens, and nothing else. */
  readonly link: string | undefined
  /** Browser and system as it names itself, in a few words: "Chrome on Windows". */
  readonly words: string
}

/** Somebody invented as whom anybody may sign in to a demonstration. */
export type DemoSignIn = {
  readonly email: string
  readonly password: string
  readonly name: string
  /** What they are, for example "Staff nurse, Larkrise Hospital". */
  readonly says: string
}

/** What any page may know of a request. */
export type Visit = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** Parts of the path named in the route, for example `:incident`. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly form: Answers
  /** Files that came with the form; none unless the route takes them. Gone after the answer unless they were kept. */
  readonly received: readonly ReceivedFile[]
  readonly tokens: FormTokens
  /** The instant of this request, ISO 8601 in UTC; the only source of "now". */
  readonly now: string
  readonly user: User | undefined
  /** Whether this user runs the installation. */
  readonly isOperator: boolean
  /** The roles this user has in the network; none for most. */
  readonly networkRoles: readonly string[]
  /** Whose session waits behind the locked screen of this browser. */
  readonly locked: User | undefined
  /** Encrypts a text for one purpose, under the secret of this installation. */
  seal(purpose: string, text: string): string
  /** What was sealed for a purpose; nothing for anything else. */
  unseal(purpose: string, sealed: string): string | undefined
  /** The id of this session in lists; nothing for who is not signed in. */
  readonly sessionId: Id | undefined
  readonly browser: Browser
  /** The organisation whose own sign-in opened this session, which is at work there alone; null for other ways. */
  readonly openedBy: Id | null
  /** How far an organisation's own sign-in may be asked from here. */
  readonly providerReach: ProviderReach
  /** What the installation's own secret is good for. */
  readonly secrets: Secrets
  /** What forms carry on a page that is sent together with this new session: the old one's proofs end with it. */
  tokensUnder(session: SessionCookie): FormTokens
  /** What this installation is for, and who runs its public pages. */
  readonly site: NetworkSettings & Pick<Settings, 'mode'>
  /** The address people type, without a slash at the end: for links that are handed over. */
  readonly origin: string
  /** The sign-ins of a demonstration; null when this installation is for real use. */
  readonly demo: readonly DemoSignIn[] | null
  /** Whether a password is on the list of breached ones that this installation keeps; never when it keeps none. */
  isBreached(password: string): Promise<boolean>
  /** What becomes of mail here: sent, kept and shown (demonstration), or off because nothing is set up. */
  readonly mail: MailWay
  /** What the network offers to everybody, read in a transaction of its own that sees nothing else and may run twice. */
  network<T>(work: (db: NetworkDb) => Promise<T>): Promise<T>
  /**
   * Changes what the network holds, in a transaction of its own: as the user who is signed in, or as a visitor. It commits
   * when `work` returns, whatever the page answers then, and `undo` takes it back.
   */
  networkDeed<T>(work: (db: NetworkDeeds, undo: () => void) => Promise<T>): Promise<T>
  /** Sign-in data in a transaction of its own. */
  identity<T>(work: (db: IdentityDb) => Promise<T>): Promise<T>
}

/** A visit by somebody signed in, who need not belong to an organisation. */
export type SignedInVisit = Visit & {
  readonly user: User
  /** Where they work in this session, if anywhere. */
  readonly membership: Membership | null
  /** Keeps what was typed until they come back to it; nothing for whoever has no place to keep it. */
  keepForLater(typed: TypedForm): Promise<Id | undefined>
}

/** A visit by somebody who works for the network and may come in here, with what the network offers in one transaction. */
export type NetworkVisit = Visit & {
  readonly user: User
  readonly actor: NetworkActor & { readonly kind: 'user' }
  readonly db: NetworkDeeds
  /** Where files are kept until they were looked at. */
  readonly files: FileRoom
  /** Whether one of the user's roles in the network holds `permission`. */
  may(permission: string): boolean
}

/** A visit by somebody who runs the installation. */
export type OperatorVisit = Visit & { readonly user: User; readonly installation: Installation }

/**
 * A visit by somebody who holds a link and has typed its code, with the database of its organisation in one transaction.
 * They have no sign-in: what the link opens is all there is.
 */
export type LinkVisit = Visit & {
  readonly link: FoundLink
  readonly db: OrganisationDb
}

/** A visit by somebody signed in who may come in here, with the database of their organisation in one transaction. */
export type MemberVisit = Visit & {
  readonly user: User
  readonly membership: Membership
  readonly actor: Actor
  readonly db: OrganisationDb
  /** Where files are kept. */
  readonly files: FileRoom
  /** What this user typed here and could not send. */
  readonly keptAnswers: KeptAnswers
  /** For how many hours a record opened in an emergency stays open. */
  readonly emergencyHours: number
  /** The places this user's role holds for. */
  readonly places: Places
  /** Whether the role holds `permission`, and, when `unit` is given, holds it there. */
  may(permission: string, unit?: Id | null): boolean
}
