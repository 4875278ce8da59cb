import type { Module } from '#platform/http/module.ts'
import { mailCommand } from './commands/mail-command.ts'
import { removeOldMailJob } from './jobs/remove-old-mail.job.ts'
import { sendMailJob } from './jobs/send-mail.job.ts'
import { routes } from './routes.ts'

export { listBouncing } from './store/bounces.store.ts'
export { fatesOfMail, type MailFate } from './store/mail-fates.store.ts'
export { type MailState, mailState } from './store/mail-list.store.ts'
export { findMailOutcomes, type MailOutcome } from './store/mail-outcomes.store.ts'

/** Mail: sending it, how and when people want it, and what came back. */
export const mail: Module = { name: 'mail', routes, commands: [mailCommand], jobs: [sendMailJob, removeOldMailJob] }
