import { ok, type Result, refused } from '#basics/result.ts'
import type { PreparedFile } from '#platform/files/prepared-file.ts'
import type { NetworkVisit } from '#platform/http/visit.ts'

/**
 * The file of a form, or the sentence that says why it cannot be kept. Everybody sees what is kept here at once, so a file
 * that waits for the virus scanner is not taken.
 */
export function fileIn({ received }: Pick<NetworkVisit, 'received'>): Result<PreparedFile, string> {
  const [file] = received
  if (file === undefined) return refused('Choose a file')
  if (!file.outcome.ok) return file.outcome
  return file.outcome.value.scan === 'waiting'
    ? refused('The virus scanner does not answer, so files cannot be added just now. Try again later')
    : ok(file.outcome.value)
}
