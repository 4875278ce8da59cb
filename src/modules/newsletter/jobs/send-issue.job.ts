import { defineJob, type JobData } from '#platform/jobs/job.ts'
import { secretsOf } from '#platform/sessions/secrets.ts'
import { sendNextMails } from '../send-issue.ts'
import { type IssueToSend, sendIssueWays } from '../send-issue-ways.ts'

/** Sends one issue. May run twice, also at one time: it goes on with whoever has no mail yet. */
export const sendIssueJob = defineJob<IssueToSend>({
  ...sendIssueWays,
  takes: (data: JobData): data is IssueToSend => typeof data.issue === 'string',
  run: async ({ data: { issue }, inNetwork, settings, now, signal }) => {
    const secrets = secretsOf(settings.secret)
    while (await inNetwork((db) => sendNextMails(db, issue, { now, secrets })))
      if (signal.aborted) throw new Error('cut off before every mail was asked for')
  },
})
