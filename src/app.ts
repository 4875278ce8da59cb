import type { FastifyInstance } from 'fastify'
import { catalogue } from '#catalogue/offered.ts'
import { permissionsByLink, permissionsInMembership, permissionsInNetwork } from '#catalogue/roles/define-role.ts'
import { assetFiles, pageAssets } from '#design/asset-files.ts'
import { publicLists } from '#modules/feeds/index.ts'
import { installationHere } from '#modules/installation/index.ts'
import { findLink } from '#modules/links/index.ts'
import { findMoved } from '#modules/moving/index.ts'
import { modules } from '#modules/order.ts'
import { emergencyOpenings } from '#modules/people/index.ts'
import { endAllSignIns, findSession } from '#modules/sign-in/index.ts'
import { announcerFor, networkAnnouncerFor } from '#platform/audit/announcer.ts'
import { auditCommand } from '#platform/audit/audit.command.ts'
import { keeperOfHeads } from '#platform/audit/keep-heads.ts'
import { mailHeads } from '#platform/audit/mail-heads.job.ts'
import { startSealer } from '#platform/audit/sealer.ts'
import { backupCommand } from '#platform/backup/backup.command.ts'
import { backupKeyCommand } from '#platform/backup/backup-key.command.ts'
import { restoreCommand } from '#platform/backup/restore.command.ts'
import { upgradeCommand } from '#platform/backup/upgrade.command.ts'
import type { Command } from '#platform/commands/command.ts'
import { houseVersion } from '#platform/config/house-version.ts'
import type { Settings } from '#platform/config/settings.ts'
import type { Database } from '#platform/db/database.ts'
import { waiting } from '#platform/db/migrate.ts'
import { houseMigrations } from '#platform/db/open-database.ts'
import { megabyte } from '#platform/files/file-limits.ts'
import { openFileRoom } from '#platform/files/file-room.ts'
import { filesCommand } from '#platform/files/files.command.ts'
import { tidyFiles } from '#platform/files/tidy-files.job.ts'
import type { HttpParts } from '#platform/http/http-parts.ts'
import { openServer } from '#platform/http/open-server.ts'
import { openPageMemory } from '#platform/http/page-memory.ts'
import type { NavigationLink } from '#platform/http/route.ts'
import { tidyVisitorForms } from '#platform/http/tidy-visitor-forms.job.ts'
import { whosePages } from '#platform/http/whose-pages.ts'
import { listQueues } from '#platform/jobs/dead-letters.store.ts'
import { jobsCommand } from '#platform/jobs/jobs-command.ts'
import { workJobs } from '#platform/jobs/work-jobs.ts'
import { holdMail } from '#platform/mail/hold-mail.store.ts'
import { countMail } from '#platform/mail/mail-counts.store.ts'
import { openBreachedList } from '#platform/sessions/breached-list.ts'
import { inIdentity } from '#platform/tenancy/identity-db.ts'
import { readWhosePages } from '#platform/tenancy/network-state.store.ts'
import { readPublic } from '#platform/tenancy/public-reads.ts'
import { openMetrics } from '#platform/watching/metrics/open-metrics.ts'
import { isDemonstrationDue, loadDemoWorld } from '#worlds/demo/demo-world.ts'
import { demoCommand } from '#worlds/demo-command.ts'
import { worldCommand } from '#worlds/world-command.ts'
import { demoSignInsOf, demoWelcome } from './demonstration.ts'
import { frameWith } from './frame.tsx'
import type { House } from './house-app.ts'
import { networkShown } from './site.ts'

/** Writes audit rows and tells the listeners of all modules, in their order. */
export const announcer = announcerFor(modules.flatMap((module) => module.listeners ?? []))

/** The same for deeds of the network. */
export const networkAnnouncer = networkAnnouncerFor(modules.flatMap((module) => module.networkListeners ?? []))

/** Every command the house offers. */
export const commands: readonly Command[] = [
  ...modules.flatMap(({ commands = [], isForPractice }) =>
    commands.map((command) => (isForPractice ? { ...command, isForPractice } : command)),
  ),
  auditCommand,
  demoCommand(announcer, networkAnnouncer),
  worldCommand,
  jobsCommand([...modules.flatMap(({ jobs = [] }) => jobs), mailHeads, tidyFiles, tidyVisitorForms]),
  filesCommand(announcer),
  backupCommand,
  backupKeyCommand,
  restoreCommand(announcer, [endAllSignIns, holdMail]),
  upgradeCommand,
]

/** Puts the rooms together behind one server that does not listen yet. */
export async function buildApp({ settings, database, now, log }: House): Promise<FastifyInstance> {
  const whose = whosePages(networkShown(settings))
  if (settings.mode !== 'practice') whose.hear(await readPublic(database, log, readWhosePages))
  const assets = assetFiles()
  const migrations = houseMigrations(settings.mode)
  const open = modulesFor(settings)
  return await openServer({
    settings,
    database,
    now,
    log,
    announcer,
    networkAnnouncer,
    routes: open.flatMap((module) => module.routes),
    navigation: byUse(open.flatMap((module) => module.navigation ?? [])),
    permissionsOf: (role) => permissionsInMembership(catalogue.roles.get(role)),
    permissionsInNetwork: (role) => permissionsInNetwork(catalogue.roles.get(role)),
    permissionsByLink: (role) => permissionsByLink(catalogue.roles.get(role)),
    findSession,
    ...(settings.mode === 'network' ? {} : { openings: emergencyOpenings, findLink }),
    ...(settings.mode === 'practice' ? {} : { findMoved }),
    installation: installationHere({ settings, database, now, jobs: open.flatMap(({ jobs = [] }) => jobs) }),
    isBreached: openBreachedList(settings.breachedPasswords),
    whose,
    frame: frameWith(pageAssets(assets), () => ({
      ...whose.now(),
      hasSearch: settings.mode !== 'practice',
      feeds: feedsOffered(settings),
    })),
    files: openFileRoom(settings),
    assets,
    memory: openPageMemory(settings.pageMemoryMb * megabyte),
    demoSignIns: settings.demo ? demoSignInsOf(settings.mode) : null,
    ...countingOf(settings, database),
    migrationsWaiting: async () => (await waiting(database.app, migrations)).length,
  })
}

/** Fills an empty database with the demo world, when settings say so. The database is migrated by then. */
export async function prepare({ settings, database, now, log }: House): Promise<void> {
  if (!settings.demo || !(await isDemonstrationDue(database.identity, settings.mode))) return
  const tell = (says: string) => log.info('demo.loading', { says })
  await loadDemoWorld({ database, announcer, networkAnnouncer, mode: settings.mode, now: now(), tell })
}

/**
 * Begins what the house does by itself: seals the audit and keeps its heads outside, and works off the jobs of all modules
 * that this installation has; gives the way to stop.
 */
export async function work({ settings, database, now, log }: House): Promise<() => Promise<void>> {
  const own = settings.mode === 'network' ? [mailHeads, tidyVisitorForms] : [mailHeads, tidyFiles, tidyVisitorForms]
  const jobs = [...modulesFor(settings).flatMap((module) => module.jobs ?? []), ...own]
  const sealing = { database, hasPractice: settings.mode !== 'network', log }
  const stopSealing = startSealer(sealing, keeperOfHeads({ ...sealing, settings, now }))
  const stopJobs = await workJobs({ settings, database, now, log, announcer, networkAnnouncer, jobs })
  return async () => void (await Promise.all([stopSealing(), stopJobs()]))
}

/** Lines for the person who started it, printed beneath the address: demo sign-ins. */
export async function welcome({ settings }: House): Promise<readonly string[]> {
  return settings.demo ? demoWelcome(settings.mode) : []
}

/** Metrics, where the settings say who may ask for them. */
function countingOf({ watching: { metricsToken: token } }: Settings, database: Database): Pick<HttpParts, 'metrics'> {
  if (token === null) return {}
  const asked = async () => ({
    jobs: await listQueues(database.app),
    mail: await inIdentity(database.identity, countMail),
  })
  return { metrics: openMetrics({ token, version: houseVersion(), database, asked }) }
}

function feedsOffered({ mode }: Settings): readonly { readonly title: string; readonly folder: string }[] {
  return mode === 'practice' ? [] : [...publicLists.values()].map(({ feed, folder }) => ({ title: feed.title, folder }))
}

/** A network-only installation has no module that holds persons' records; a practice-only one offers nothing to everybody. */
function modulesFor({ mode }: Settings) {
  return modules.filter(
    ({ isForPractice, isForNetwork }) =>
      !(isForPractice && mode === 'network') && !(isForNetwork && mode === 'practice'),
  )
}

/** Links in the order in which people use them, not that of the modules: what is opened most comes first. */
const mostUsed: readonly string[] = [
  '/',
  '/incidents/new',
  '/incidents',
  '/people',
  '/insight',
  '/resources',
  '/news',
  '/stories',
  '/events',
  '/webinars',
  '/hubs',
  '/collections',
  '/positions',
  '/join',
  '/about',
  '/audit',
  '/organisation',
  '/installation',
]

function byUse(links: readonly NavigationLink[]): readonly NavigationLink[] {
  const place = ({ href }: NavigationLink) => (mostUsed.includes(href) ? mostUsed.indexOf(href) : mostUsed.length)
  return links.toSorted((one, other) => place(one) - place(other))
}
