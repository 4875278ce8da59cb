import { isId } from '#basics/id.ts'
import { defineJob, type JobData } from '#platform/jobs/job.ts'
import { queueMail } from '#platform/mail/queue-mail.store.ts'
import { hashToken, newToken } from '#platform/sessions/token.ts'
import { resetMail } from '../access-mails.ts'
import { resetSeconds, secondsAfter } from '../domain/session-life.ts'
import { type ResetAsked, resetPasswordWays } from '../reset-password-ways.ts'
import { findResetUser, saveResetLink } from '../store/password-resets.store.ts'

/**
 * Looks only now whether anybody has the address: the page that was asked did the same for every address, so neither its
 * words nor its time told who has a sign-in. Running twice sends one mail.
 */
export const resetPasswordJob = defineJob<ResetAsked>({
  ...resetPasswordWays,
  takes: (data: JobData): data is ResetAsked => isId(data.reset),
  run: async ({ data, identity, now }) => {
    const token = newToken()
    await identity(async (db) => {
      const userId = await findResetUser(db, data.reset)
      if (userId === undefined) return
      const expiresAt = secondsAfter(now, resetSeconds)
      await saveResetLink(db, { id: data.reset, userId, tokenHash: hashToken(token), expiresAt })
      await queueMail(db, resetMail, {
        to: { user: userId },
        organisation: null,
        values: { link: `/set-password/${token}` },
      })
    })
  },
})
