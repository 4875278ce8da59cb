import { forgetDaysBefore, forgetVisitorSendings } from '#platform/http/visitor-forms.store.ts'
import { mostMs } from '#platform/http/visitor-proof.ts'
import { defineJob, nothing } from '#platform/jobs/job.ts'

/** Forgets, shortly after midnight, how fast visitors sent yesterday, and forms that can never count again. May run twice. */
export const tidyVisitorForms = defineJob({
  name: 'visitor-forms.tidy',
  says: 'Forgets how fast visitors sent forms yesterday, and forms taken more than two days ago.',
  retries: 5,
  schedule: '3 0 * * *',
  takes: nothing,
  run: async ({ now, inNetwork }) =>
    await inNetwork(async (db) => {
      await forgetDaysBefore(db, now.slice(0, 10))
      await forgetVisitorSendings(db, new Date(Date.parse(now) - 2 * mostMs).toISOString())
    }),
})
