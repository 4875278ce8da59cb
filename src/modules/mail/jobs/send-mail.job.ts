import { defineJob, type JobData } from '#platform/jobs/job.ts'
import { openMailTransport } from '#platform/mail/mail-transport.ts'
import { type MailToSend, sendMailWays } from '#platform/mail/send-mail-ways.ts'
import { deliverMail } from '../deliver-mail.ts'

/** Sends one mail. May run twice: a settled mail is left as it is. */
export const sendMailJob = defineJob<MailToSend>({
  ...sendMailWays,
  takes: (data: JobData): data is MailToSend => typeof data.mail === 'string',
  run: async ({ data, identity, settings, now }) => {
    await deliverMail({ identity, settings, now: () => now }, data.mail, openMailTransport(settings))
  },
})
