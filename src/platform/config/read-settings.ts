import { resolve } from 'node:path'
import { ok, type Problem, type Result, refused } from '#basics/result.ts'
import { defaultDataFolder } from '#platform/config/data-folder.ts'
import { houseRoot } from '#platform/config/house-root.ts'
import type { Setting } from '#platform/config/setting.ts'
import { pairProblems, placeProblems, unknownNames } from '#platform/config/setting-rules.ts'
import type { AskedSettings } from '#platform/config/settings.ts'
import { withSecretFiles } from '#platform/config/settings-by-file.ts'
import { settingsList as list } from '#platform/config/settings-list.ts'
import { usualFileLimits, usualQuotaMb } from '#platform/files/file-limits.ts'

/** The environment as Node gives it. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads every setting, once, secrets also from files. All problems come back together, each naming its setting. An empty
 * text counts as not set.
 */
export function readSettings(given: Environment): Result<AskedSettings> {
  const { env, problems: fileProblems } = withSecretFiles(given)
  const problems: Problem[] = [...fileProblems]
  const read = <T>(setting: Setting<T>): T | null => {
    const text = env[setting.name]
    if (text === undefined || text === '') return null
    const parsed = setting.shape.safeParse(text)
    if (parsed.success) return parsed.data
    problems.push({
      field: setting.name,
      says: `${setting.name} must be ${parsed.error.issues[0]?.message ?? 'right'}`,
    })
    return null
  }
  const asked = assemble(read)
  problems.push(...pairProblems(env), ...placeProblems(asked), ...unknownNames(env))
  return problems.length === 0 ? ok(asked) : refused(problems)
}

function assemble(read: <T>(setting: Setting<T>) => T | null): AskedSettings {
  const [app, identity, owner] = [read(list.appUrl), read(list.identityUrl), read(list.ownerUrl)]
  const port = read(list.port) ?? 3000
  const folder = read(list.dataFolder)
  const filesFolder = read(list.filesFolder)
  const pgUser = read(list.pgUser)
  const breached = read(list.breachedPasswords)
  const heads = read(list.auditHeadsFile)
  const dataFolder = folder === null ? defaultDataFolder(pgUser) : resolve(houseRoot, folder)
  return {
    mode: read(list.mode) ?? 'both',
    dataFolder,
    databaseUrls:
      app !== null && identity !== null && owner !== null
        ? { app, identity, owner, replica: read(list.replicaUrl) }
        : null,
    host: read(list.host) ?? '127.0.0.1',
    port,
    origin: read(list.origin) ?? `http://localhost:${port}`,
    secret: read(list.secret),
    demo: read(list.demo) ?? true,
    clinicalSafetyOfficer: read(list.clinicalSafetyOfficer),
    movedNow: read(list.movedNow),
    trustProxy: read(list.trustProxy) ?? false,
    mailUrl: read(list.mailUrl),
    mailFrom: read(list.mailFrom),
    mailReplyTo: read(list.mailReplyTo),
    mailBounceTo: read(list.mailBounceTo),
    filesFolder: filesFolder === null ? null : resolve(houseRoot, filesFolder),
    fileLimits: read(list.fileLimits) ?? usualFileLimits,
    filesQuotaMb: read(list.filesQuotaMb) ?? usualQuotaMb,
    virusScanner: read(list.virusScanner),
    whenScannerAway: read(list.whenScannerAway) ?? 'refuse',
    emergencyHours: read(list.emergencyHours) ?? 8,
    logLevel: read(list.logLevel) ?? 'info',
    lockMinutes: read(list.lockMinutes) ?? 5,
    providersInside: read(list.providersInside) ?? false,
    checkLinks: read(list.checkLinks) ?? false,
    keepTypedHours: read(list.keepTypedHours) ?? 72,
    breachedPasswords: breached === null ? null : resolve(houseRoot, breached),
    auditHeadsFile: heads === null ? null : resolve(houseRoot, heads),
    auditHeadsEvery: read(list.auditHeadsEvery) ?? 'day',
    auditHeadsMail: read(list.auditHeadsMail) ?? [],
    backup: {
      recipients: read(list.backupRecipients) ?? [],
      passphrase: read(list.backupPassphrase),
      folder: resolve(dataFolder, read(list.backupFolder) ?? 'backups'),
    },
    watching: {
      metricsToken: read(list.metricsToken),
      tracesUrl: read(list.tracesUrl),
      tracesPercent: read(list.tracesPercent) ?? 100,
    },
    drainSeconds: read(list.drainSeconds) ?? 0,
    network: {
      name: read(list.networkName),
      email: read(list.networkEmail),
      phone: read(list.networkPhone),
      charity: read(list.networkCharity),
      address: read(list.networkAddress),
    },
    pageMemoryMb: read(list.pageMemoryMb) ?? 32,
    pgUser,
    pgBin: read(list.pgBin),
  }
}
