import type { Id } from '#basics/id.ts'
import { answer } from '#platform/forms/answers.ts'
import { type KeptAnswers, keptAnswersOf, nothingKept } from '#platform/forms/kept-answers.ts'
import type { Arrival } from '#platform/http/arrival.ts'
import { ownerOf } from '#platform/http/form-owner.ts'
import type { HttpParts } from '#platform/http/http-parts.ts'
import { typedIn } from '#platform/http/typed-in.ts'
import { inOrganisation, type OrganisationDb } from '#platform/tenancy/organisation-db.ts'

/**
 * Keeps what was typed into a form that cannot be taken now, for whom the form was made: that stands sealed in its proof,
 * so it works when the session has ended. Gives nothing when the form was made for nobody, holds a secret, or was sent
 * by a script, which has it still.
 */
export async function keepTyped(
  parts: HttpParts,
  arrival: Arrival,
  accept: string | undefined,
): Promise<Id | undefined> {
  const owner = ownerOf(parts.settings.secret, answer(arrival.form, '_csrf'))
  const answers = typedIn(arrival.form)
  if (!owner || !answers || accept === 'application/json') return undefined
  const opening = { pool: parts.database.app, announcer: parts.announcer }
  const typed = { action: arrival.path, page: null, answers, wasSent: true }
  return await inOrganisation(opening, owner.organisation, { kind: 'job', name: 'keep answers' }, async (db) => {
    const waiting = keptFor(parts, db, owner.user, arrival.now)
    const id = await waiting.keep(typed)
    // What was kept while it was typed is in what was sent.
    if (id && arrival.sendsKept) await waiting.discard(arrival.sendsKept)
    return id
  })
}

/** What waits for a user in the organisation of `db`. */
export function keptFor({ settings }: HttpParts, db: OrganisationDb, user: Id, now: string): KeptAnswers {
  const { mode, secret, keepTypedHours: hours } = settings
  return mode === 'network' ? nothingKept : keptAnswersOf(db, user, { secret, hours, now })
}

/** The page that gives kept answers back. */
export function keptPath(id: Id): string {
  return `/kept/${id}`
}
