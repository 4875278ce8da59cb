import type { Pool } from 'pg'
import { type Id, isId } from '#basics/id.ts'
import type { AnnouncedEvent, Announcer } from '#platform/audit/announcement.ts'
import { type Asking, inTransaction } from '#platform/tenancy/transaction.ts'

/**
 * Who acts: a signed-in user, somebody who holds a link and no sign-in (named as the one who gave it wrote them down), or
 * a job with a name. Nothing is ever done by nobody.
 */
export type Actor =
  | { readonly kind: 'user'; readonly id: Id; readonly name: string }
  | { readonly kind: 'link'; readonly id: Id; readonly name: string }
  | { readonly kind: 'job'; readonly name: string }

/**
 * The database as one organisation sees it, inside one transaction. The only door to private rows: row-level security
 * hides all others, and stores write the organisation predicate as well (`organisation_id = ${db.organisation}`).
 */
export type OrganisationDb = Asking & {
  readonly organisation: Id
  readonly actor: Actor
  /** People opened to the actor in an emergency: seen, and never changed, although they are outside the actor's places. */
  readonly opened: readonly Id[]
  /** Whether the actor sees every restricted record, not only those whose named reader they are. Named jobs do. */
  readonly readsRestricted: boolean
  /** Writes the audit row of an act and tells the listeners, all in this transaction. */
  announce(event: AnnouncedEvent): Promise<void>
}

/** What is needed to open an organisation's database. */
export type Opening = { readonly pool: Pool; readonly announcer: Announcer }

/**
 * Runs `work` in one transaction of one organisation, as `actor`. The organisation is set by a validated literal
 * SET LOCAL, because on distributed PostgreSQL set_config() does not reach the workers and nothing would be read.
 * Refuses (throws) an id that is not a UUID.
 */
export function inOrganisation<T>(
  opening: Opening,
  organisation: Id,
  actor: Actor,
  work: (db: OrganisationDb, undo: () => void) => Promise<T>,
): Promise<T> {
  const setting = `set local lessen.organisation = '${proven(organisation)}'; set local lessen.actor = '${actorCode(actor)}'${linkSetting(actor)}`
  return inTransaction(opening.pool, setting, (ask, undo) => {
    const db: OrganisationDb = {
      ...ask,
      organisation,
      actor,
      opened: [],
      readsRestricted: actor.kind === 'job',
      announce: (event) => opening.announcer(db, event),
    }
    return work(db, undo)
  })
}

function proven(organisation: Id): Id {
  if (!isId(organisation)) throw new TypeError('an organisation is named by a UUID')
  return organisation
}

function actorCode(actor: Actor): string {
  if (actor.kind === 'job') return `job ${actor.name.replace(/[^a-z0-9 -]/gi, '')}`
  return actor.kind === 'user' ? proven(actor.id) : `link ${proven(actor.id)}`
}

/** With it set, row-level security hides every incident and person that this link does not open (policy what_a_link_opens). */
function linkSetting(actor: Actor): string {
  return actor.kind === 'link' ? `; set local lessen.link = '${proven(actor.id)}'` : ''
}
