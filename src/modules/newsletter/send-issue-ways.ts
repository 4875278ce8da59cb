import type { JobWays } from '#platform/jobs/job.ts'

/** What the job that sends an issue carries. */
export type IssueToSend = { readonly issue: string }

/** How the sending of an issue is tried: it goes on where it was cut off. */
export const sendIssueWays: JobWays = {
  name: 'newsletter.send-issue',
  says: 'Asks for the mails of one issue of the newsletter, fifty at a time, one for each reader.',
  retries: 12,
  firstWaitSeconds: 10,
  longestSeconds: 900,
}
