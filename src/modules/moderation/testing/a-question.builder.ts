import { type Id, newId } from '#basics/id.ts'
import type { NetworkDeeds } from '#platform/tenancy/network-db.ts'
import { askAboutSubmission, saveWords } from '../store/submissions.store.ts'

/** Asks the sender of a submission something, at `at`. */
export async function aQuestion(db: NetworkDeeds, submission: Id, says: string, at: string): Promise<void> {
  await askAboutSubmission(db, submission, { user: newId(), name: 'Ada Example', now: at })
  await saveWords(db, submission, newId(), { at, by: 'team', says })
}
