import type { JobWays } from '#platform/jobs/job.ts'

/** What the job that sends one mail carries. */
export type MailToSend = { readonly mail: string }

/** How the sending of one mail is tried: at once, then after ten seconds, twenty, forty …, for about two days in all. */
export const sendMailWays: JobWays = {
  name: 'mail.send',
  says: 'Sends one mail; waits for the end of quiet hours, and puts what can wait into one mail a day for those who want it.',
  retries: 18,
  firstWaitSeconds: 10,
  longestSeconds: 120,
}
