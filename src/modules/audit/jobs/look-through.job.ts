import { listRegisteredOrganisations } from '#modules/sign-in/index.ts'
import { defineJob, nothing } from '#platform/jobs/job.ts'
import { lookThrough } from '../look-through.ts'

/** Looks through new deeds of every organisation each minute. May run twice: each deed is looked at once. */
export const lookThroughJob = defineJob({
  name: 'audit.look-through',
  says: 'Looks through new deeds in the audit, and raises alerts for the privacy officer.',
  retries: 1,
  schedule: '* * * * *',
  takes: nothing,
  run: async (task) => {
    for (const { id, timeZone } of await task.identity(listRegisteredOrganisations))
      while (!task.signal.aborted && (await task.inOrganisation(id, (db) => lookThrough(db, timeZone))));
  },
})
