import type { Result } from '#basics/result.ts'
import { listOrganisations } from '#platform/audit/sealer.store.ts'
import type { Finding } from '#platform/commands/machine-findings.ts'
import type { Settings } from '#platform/config/settings.ts'
import type { Database } from '#platform/db/database.ts'
import { megabyte } from '#platform/files/file-limits.ts'
import type { FileRoom } from '#platform/files/file-room.ts'
import { isHashUsed, usedBytes } from '#platform/files/files.store.ts'
import type { PreparedFile } from '#platform/files/prepared-file.ts'
import { inOrganisation, type OrganisationDb } from '#platform/tenancy/organisation-db.ts'

/** From this part of the quota on, the doctor says who is near it. */
const near = 0.9

/**
 * Why the organisation has no room for a file, in a sentence for who adds it, or nothing. Content that is there already
 * takes no room. Two files added in the same moment may go beyond by one of them.
 */
export async function quotaProblem(
  db: OrganisationDb,
  { quota }: Pick<FileRoom, 'quota'>,
  file: Result<Pick<PreparedFile, 'hash' | 'bytes'>, string> | undefined,
): Promise<string | undefined> {
  if (!file?.ok || (await isHashUsed(db, file.value.hash))) return undefined
  const used = await usedBytes(db)
  if (used + file.value.bytes <= quota) return undefined
  return `Your organisation has no room for this file: ${inMegabytes(used)} of ${inMegabytes(quota)} MB are full. Tell the people who look after Lessen for you`
}

/** Whether an organisation is near what it may keep, for the doctor. */
export async function quotaFinding(
  { app, identity }: Pick<Database, 'app' | 'identity'>,
  { filesQuotaMb, mode }: Pick<Settings, 'filesQuotaMb' | 'mode'>,
): Promise<Finding> {
  const full: string[] = []
  const opening = { pool: app, announcer: async () => undefined }
  for (const { id, code } of mode === 'network' ? [] : await listOrganisations(identity)) {
    const used = await inOrganisation(opening, id, { kind: 'job', name: 'doctor' }, usedBytes)
    if (used > near * filesQuotaMb * megabyte) full.push(`${code} keeps ${inMegabytes(used)}`)
  }
  const most = `${inMegabytes(filesQuotaMb * megabyte)} MB`
  const says =
    full.length === 0 ? `no organisation is near ${most} of files` : `of ${most} of files, ${full.join(', ')}`
  return { name: 'files', isSound: full.length === 0, says }
}

function inMegabytes(bytes: number): string {
  return Math.round(bytes / megabyte).toLocaleString('en-GB')
}
