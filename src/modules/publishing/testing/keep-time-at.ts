import type { Pool } from 'pg'
import type { Settings } from '#platform/config/settings.ts'
import { keepTime } from '../jobs/keep-time.job.ts'
import { asActor } from './as-editor.ts'

/** Does what the job of each minute does at `now`: publishes what is due, ends what is over. */
export async function keepTimeAt(pool: Pool, settings: Settings, now: string): Promise<void> {
  const inNetwork = asActor(pool, { kind: 'job', name: keepTime.name })
  const log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
  const none = () => Promise.reject(new Error('not of this job'))
  const { signal } = new AbortController()
  await keepTime.run({ data: {}, now, settings, log, signal, inNetwork, inOrganisation: none, identity: none })
}
