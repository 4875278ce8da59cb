import { instantFromText, wallClockOf } from '#basics/instant.ts'
import { findHeadByCode } from '#modules/publishing/index.ts'
import { publishAnEntry } from '#modules/publishing/testing/as-editor.ts'
import { aRegistration } from '#modules/webinars/testing/a-registration.builder.ts'
import { inNetworkAs } from '#platform/tenancy/network-db.ts'
import type { DemoNetwork } from './demo-network.ts'
import { loadDemoTranscript } from './demo-transcript.ts'
import { demoWebinars } from './demo-webinar-texts.ts'

/** Puts the invented series, webinars and conference into the network, and some who registered for the next one. */
export async function loadDemoWebinars({
  database,
  announcer,
  now,
}: Pick<DemoNetwork, 'announcer' | 'now'> & {
  readonly database: Pick<DemoNetwork['database'], 'app'>
}): Promise<void> {
  const pool = database.app
  const actor = { kind: 'job', name: 'demonstration' } as const
  await inNetworkAs({ pool, announcer }, actor, (db) => loadDemoTranscript(db, now))
  for (const written of demoWebinars(wallClockOf(instantFromText(now), 'Europe/London').date)) {
    const id = await inNetworkAs({ pool, announcer }, actor, async (db) =>
      (await findHeadByCode(db, written.code)) ? null : await publishAnEntry(db, written, now),
    )
    if (id !== null && written.details['capacity'] === fewPlaces) await fillPlaces(pool, id, now)
  }
}

const fewPlaces = 3

async function fillPlaces(pool: DemoNetwork['database']['app'], webinar: string, at: string): Promise<void> {
  for (const name of ['Demo Robin', 'Demo Lesley', 'Demo Ashley']) await aRegistration(pool, webinar, { name, at })
  await aRegistration(pool, webinar, { name: 'Demo Jo', standing: 'waiting', at, needs: 'Captions, please' })
}
