import type { JobWays } from '#platform/jobs/job.ts'

/** What the job carries that mails a link to set a password anew: which asking. */
export type ResetAsked = { readonly reset: string }

/** How that job is tried. */
export const resetPasswordWays: JobWays = {
  name: 'sign-in.reset-password',
  says: 'Mails a link to set a password anew, where somebody has the address that was typed.',
  retries: 5,
}
