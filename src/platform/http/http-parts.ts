import type { Id } from '#basics/id.ts'
import type { Announcer, NetworkAnnouncer } from '#platform/audit/announcement.ts'
import type { Clock } from '#platform/clock/clock.ts'
import type { Settings } from '#platform/config/settings.ts'
import type { Database } from '#platform/db/database.ts'
import type { FileRoom } from '#platform/files/file-room.ts'
import type { Asset } from '#platform/http/asset.ts'
import type { EmergencyOpenings } from '#platform/http/emergency-openings.ts'
import type { Installation } from '#platform/http/installation.ts'
import type { FindMoved } from '#platform/http/moved.ts'
import type { Frame } from '#platform/http/page-frame.ts'
import type { PageMemory } from '#platform/http/page-memory.ts'
import type { NavigationLink, Route } from '#platform/http/route.ts'
import type { DemoSignIn } from '#platform/http/visit.ts'
import type { WhosePages } from '#platform/http/whose-pages.ts'
import type { Log } from '#platform/log/log.ts'
import type { IsBreached } from '#platform/sessions/breached-list.ts'
import type { FindLink } from '#platform/sessions/found-link.ts'
import type { FindSession } from '#platform/sessions/found-session.ts'
import type { Metrics } from '#platform/watching/metrics/open-metrics.ts'

/** All that the HTTP room is handed: it knows no module, no catalogue and no design, only these values. */
export type HttpParts = {
  readonly settings: Pick<
    Settings,
    | 'origin'
    | 'secret'
    | 'trustProxy'
    | 'demo'
    | 'mode'
    | 'keepTypedHours'
    | 'providersInside'
    | 'lockMinutes'
    | 'mailUrl'
    | 'emergencyHours'
    | 'drainSeconds'
  >
  readonly database: Pick<Database, 'app' | 'identity' | 'replica'>
  readonly now: Clock
  readonly log: Log
  readonly announcer: Announcer
  readonly networkAnnouncer: NetworkAnnouncer
  readonly routes: readonly Route[]
  readonly navigation: readonly NavigationLink[]
  /** The permissions of a role; none for a role that is not known. */
  readonly permissionsOf: (role: string) => readonly string[]
  /** The permissions of a role in the network; none for a role of any other scope. */
  readonly permissionsInNetwork: (role: string) => readonly string[]
  readonly findSession: FindSession
  /** What a link opens: the permissions of a role that is given by link; none for any other. */
  readonly permissionsByLink: (role: string) => readonly string[]
  /** Finds the link of a browser, where there are records that a link can open. */
  readonly findLink?: FindLink
  /** Finds where old addresses lead now, where there is public content. */
  readonly findMoved?: FindMoved
  /** What was opened in an emergency, where there are records at all. */
  readonly openings?: EmergencyOpenings
  /** What those see who run it; where nothing runs, nobody does. */
  readonly installation?: Installation
  readonly isBreached: IsBreached
  /** Whose pages these are, for their frame and for what they say of themselves. */
  readonly whose: WhosePages
  readonly frame: Frame
  /** Where files that people add are kept. */
  readonly files: FileRoom
  readonly assets: readonly Asset[]
  /** Where public pages are remembered; left out where each is made anew. */
  readonly memory?: PageMemory
  /** Null when this is no demonstration. */
  readonly demoSignIns: readonly DemoSignIn[] | null
  /** What can be counted, and the words that whoever asks for it must know; left out where nobody may ask. */
  readonly metrics?: Metrics
  /** How many migrations have not run yet; throws when the database does not answer. */
  readonly migrationsWaiting: () => Promise<number>
}

/** Where everybody searches in what the network offers. */
export const searchPath = '/resources'

/** Where those go who have to sign in first. */
export const signInPath = '/sign-in'

/** Where those sign in whose organisation has a sign-in of its own; its code comes after. */
export const providerPath = '/sign-in/with'

/** Where those go who have to prove again who they are; `next` is a page to come back to, `to` where a form was sent. */
export const confirmPath = '/confirm-it-is-you'

/** Where everybody finds their own password, second step and sessions. */
export const ownSignInPath = '/your-sign-in'

/** Where those go who have not said yet which organisation they work for. */
export const chooseOrganisationPath = '/choose-organisation'

/** Where those go who hold a link and have yet to type its code. */
export const linkPath = '/link'

/** Where those go whose screen is locked. */
export const unlockPath = '/unlock'

/** The address of the lock, with the way back sealed for its user: whoever reads it learns nothing. */
export function unlockAddress(seal: (purpose: string, text: string) => string, user: Id, path: string): string {
  return `${unlockPath}?${new URLSearchParams({ to: seal(`way back of ${user}`, path) })}`
}

/** The way back that was sealed for `user`; nothing when it was sealed for somebody else, or not at all. */
export function wayBackIn(
  unseal: (purpose: string, sealed: string) => string | undefined,
  user: Id,
  sealed: string,
): string | undefined {
  return unseal(`way back of ${user}`, sealed)
}
