import { defineJob, type JobData } from '#platform/jobs/job.ts'
import { tellChanges, tellChangesWays } from '../tell-changes.ts'
import { privatePaths } from './private-paths.ts'

/** Tells people of a change. May run twice: each change is told once. */
export const tellChangesJob = defineJob<{ readonly webinar: string }>({
  ...tellChangesWays,
  takes: (data: JobData): data is { readonly webinar: string } => typeof data['webinar'] === 'string',
  run: async ({ data, inNetwork, settings, now }) => {
    await inNetwork((db) => tellChanges(db, data.webinar, { now, pathOf: privatePaths(settings) }))
  },
})
