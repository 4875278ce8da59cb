/** What may be said of a fault, by a part of its kind, code or sentence. The first that fits counts. */
const sentences: readonly (readonly [pattern: RegExp, says: string])[] = [
  [/mail server/i, 'The mail server did not take it.'],
  [
    /ECONNREFUSED|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|ECONNRESET|EHOSTUNREACH|no answer/,
    'A server that it needs did not answer.',
  ],
  [/ENOSPC|53100|disk.*full/i, 'The disk is full.'],
  [/EACCES|EPERM|EROFS/, 'A folder may not be written to.'],
  [/heartbeat/i, 'The process that did it stopped in the middle.'],
  [/time.?out|expir|57014/i, 'It took too long and was stopped.'],
  [
    /does not take what it was given/,
    'It was asked for by another version of Lessen, and this one does not understand it.',
  ],
  [/57P0\d|08\d{3}|terminating connection/i, 'The database went away while it ran.'],
  [/42501|permission denied/i, 'The database did not allow it.'],
]

/** What went wrong with a job, in one plain sentence, from what was kept of its fault. */
export function faultInWords(says: string): string {
  return (
    sentences.find(([pattern]) => pattern.test(says))?.[1] ?? 'It failed in a way that Lessen has no plain words for.'
  )
}
