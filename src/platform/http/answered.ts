import type { Notice } from '#platform/http/page-frame.ts'
import type { RedirectReply, Reply } from '#platform/http/reply.ts'

/** What a request is answered with: a module's reply, or a notice of the house. */
export type Answered = Reply | { readonly notice: Notice }

/** The HTTP status of an answer. */
export function statusOf(answered: Answered): number {
  if ('notice' in answered) return answered.notice.status
  if ('nothing' in answered) return 404
  if ('location' in answered) return redirectStatus(answered)
  if ('file' in answered || 'publicFile' in answered || 'csv' in answered || 'text' in answered) return 200
  return answered.status ?? 200
}

function redirectStatus({ sendsAgain, isPermanent }: RedirectReply): number {
  if (isPermanent) return 301
  return sendsAgain ? 307 : 303
}

/** Whether the answer says that what was asked was not done. */
export function isRefusal(answered: Answered): boolean {
  return statusOf(answered) >= 400
}

/** Whether what was written on the way to this answer is kept. */
export function keepsWrites(answered: Answered): boolean {
  return !isRefusal(answered) || ('keepsWrites' in answered && answered.keepsWrites === true)
}
