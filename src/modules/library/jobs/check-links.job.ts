import { setTimeout as pause } from 'node:timers/promises'
import { askAddress } from '#platform/asking/ask-address.ts'
import { checkLink } from '#platform/asking/check-link.ts'
import { defineJob, nothing, type Task } from '#platform/jobs/job.ts'
import { reachOf } from '#platform/sessions/provider-reach.ts'
import { afterCheck, isDue, type LinkCheck } from '../domain/link-check.ts'
import { listChecks, listLinks, saveCheck } from '../store/link-checks.store.ts'

/** Between two questions to one site. */
const pauseMs = 2_000
const mostMs = 15_000

/** Asks, each night, where links lead that are due: politely, one site after another. May run twice. */
export const checkLinks = defineJob({
  name: 'library.check-links',
  says: 'Asks each week whether links of the resource bank still lead somewhere, where LESSEN_CHECK_LINKS says yes.',
  retries: 1,
  longestSeconds: 7_200,
  schedule: '40 2 * * *',
  takes: nothing,
  run: async (task) => {
    if (!task.settings.checkLinks) return
    const [links, checks] = await task.inNetwork(
      async (db) => [await listLinks(db, task.now), await listChecks(db)] as const,
    )
    const known = new Map(checks.map((check) => [check.address, check]))
    const asked = new Set<string>()
    for (const address of links.filter((one) => isDue(known.get(one), task.now))) {
      if (task.signal.aborted) return
      const site = URL.parse(address)?.host ?? ''
      if (asked.has(site)) await pause(pauseMs, undefined, { signal: task.signal })
      asked.add(site)
      await checkOne(task, address, known.get(address))
    }
  },
})

async function checkOne({ inNetwork, now, settings }: Task, address: string, before: LinkCheck | undefined) {
  const reach = reachOf({ ...settings, providersInside: false })
  const found = await checkLink((one, method) => askAddress(one, { method, reach, mostMs }), address)
  if (found.is !== 'not asked') await inNetwork((db) => saveCheck(db, afterCheck(before, address, found, now)))
}
