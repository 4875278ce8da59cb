import { openFileRoom } from '#platform/files/file-room.ts'
import { organisationsWithFiles, scanWaiting, sweepFiles } from '#platform/files/sweep-files.ts'
import { defineJob } from '#platform/jobs/job.ts'

/** Every night: removes what deeds that failed left on the disk, and scans what was held while the scanner was away. */
export const tidyFiles = defineJob({
  name: 'files.tidy',
  says: 'Removes files that no record has, a day after, and scans files that wait for the virus scanner.',
  retries: 2,
  longestSeconds: 3_600,
  schedule: '40 2 * * *',
  takes: (data): data is Record<string, never> => typeof data === 'object',
  run: async ({ settings, inOrganisation, now, log }) => {
    const room = openFileRoom(settings)
    const count = await sweepFiles(room, inOrganisation, now)
    if (count > 0) log.info('files.swept', { count })
    for (const organisation of await organisationsWithFiles(room))
      await inOrganisation(organisation, (db) => scanWaiting(room, db, now))
  },
})
