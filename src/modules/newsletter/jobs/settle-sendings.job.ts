import { defineJob, nothing } from '#platform/jobs/job.ts'
import { settleSendings } from '../settle-sendings.ts'

/** Writes down, every few minutes, what became of the newsletter's mails. */
export const settleSendingsJob = defineJob({
  name: 'newsletter.settle',
  says: 'Writes down what became of the mails of the newsletter: sent, refused, or come back.',
  retries: 3,
  schedule: '*/5 * * * *',
  takes: nothing,
  run: settleSendings,
})
