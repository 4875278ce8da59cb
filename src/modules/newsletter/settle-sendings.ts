import type { Id } from '#basics/id.ts'
import { findMailOutcomes, type MailOutcome } from '#modules/mail/index.ts'
import type { Task } from '#platform/jobs/job.ts'
import { listOpenSendings, settleSending } from './store/newsletter-sendings.store.ts'

const most = 500

/**
 * Writes down what became of the mails of all issues, as far as it is known by now: sent, refused, stopped, or come back.
 * Addresses that mail comes back from get nothing more.
 */
export async function settleSendings({ inNetwork, identity, now }: Pick<Task, 'inNetwork' | 'identity' | 'now'>) {
  let mails: readonly Id[] = []
  do {
    const after = mails.at(-1) ?? null
    mails = await inNetwork((db) => listOpenSendings(db, now, after, most))
    const asked = mails
    const outcomes = asked.length === 0 ? [] : await identity((db) => findMailOutcomes(db, asked))
    await inNetwork(async (db) => {
      for (const one of outcomes.filter(({ outcome }) => outcome !== 'waits'))
        await settleSending(db, {
          mail: one.mail,
          outcome: cameBack(one) ? 'bounced' : one.outcome,
          at: one.at ?? now,
          isDead: one.isBouncing,
        })
    })
  } while (mails.length === most)
}

function cameBack({ outcome, isBouncing }: MailOutcome): boolean {
  return isBouncing && outcome !== 'sent'
}
