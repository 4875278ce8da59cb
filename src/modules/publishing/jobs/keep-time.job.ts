import { defineJob, nothing } from '#platform/jobs/job.ts'
import { endIfOver, publishIfDue } from '../keep-time.ts'
import { listDue, listEnded } from '../store/due-entries.store.ts'

/** Each minute: what was scheduled becomes public, once; what was public until now is found no more. One entry, one transaction. */
export const keepTime = defineJob({
  name: 'publishing.keep-time',
  says: 'Publishes what was scheduled for this minute, and ends what was public until now.',
  retries: 2,
  schedule: '* * * * *',
  takes: nothing,
  run: async ({ inNetwork, now, signal }) => {
    const { due, ended } = await inNetwork(async (db) => ({
      due: await listDue(db, now),
      ended: await listEnded(db, now),
    }))
    for (const id of due) if (!signal.aborted) await inNetwork((db) => publishIfDue(db, id, now))
    for (const id of ended) if (!signal.aborted) await inNetwork((db) => endIfOver(db, id, now))
  },
})
