import type { Module } from '#platform/http/module.ts'
import { removeSubscribersJob } from './jobs/remove-subscribers.job.ts'
import { sendIssueJob } from './jobs/send-issue.job.ts'
import { settleSendingsJob } from './jobs/settle-sendings.job.ts'
import { navigation, routes } from './routes.ts'

/** The newsletter: who asked for it, what it says, and what became of it. */
export const newsletter: Module = {
  name: 'newsletter',
  isForNetwork: true,
  routes,
  navigation,
  jobs: [sendIssueJob, settleSendingsJob, removeSubscribersJob],
}
