import { networkAnnouncer } from '#app'
import type { Id } from '#basics/id.ts'
import { askedPath } from '#modules/moderation/pages/answer-question/answer-question.page.ts'
import { aQuestion } from '#modules/moderation/testing/a-question.builder.ts'
import { aSubmission } from '#modules/moderation/testing/a-submission.builder.ts'
import { seal } from '#platform/sessions/sealed-text.ts'
import { inNetworkAs } from '#platform/tenancy/network-db.ts'
import { fillSuggestions } from '#worlds/demo/demo-suggestions.ts'
import type { OpenHouse } from './open-house.ts'

/** What strangers sent in: one that waits, one whose sender was asked something. */
export type SentIn = { readonly submission: Id; readonly question: Id }

/** What strangers suggested, and what one of them was asked. */
export async function sentInTo(house: OpenHouse): Promise<SentIn> {
  const { now } = house.clock
  const opening = { pool: house.database.app, announcer: networkAnnouncer }
  return await inNetworkAs(opening, { kind: 'visitor', name: 'a visitor' }, async (db) => {
    await fillSuggestions(db, now)
    const sent = { kind: 'resource-suggestion', email: 'sender@example.test', at: now }
    const content = { title: 'After it happened', why: 'It helps.', kind: '', link: '', publisher: '' }
    const submission = await aSubmission(db, { ...sent, content })
    const question = await aSubmission(db, { ...sent, content: { ...content, title: 'A handbook' } })
    await aQuestion(db, question, 'Which edition do you mean?', now)
    return { submission, question }
  })
}

/** Where the sender of a submission answers. */
export function askedAt({ settings }: OpenHouse, id: Id): string {
  return askedPath({ seal: (purpose, text) => seal(settings.secret, purpose, text) }, id)
}
