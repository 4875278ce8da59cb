import { z } from 'zod'

/** The number of the way backups are written; another number is refused. */
const formatNumber = 1

const counted = z.object({ rows: z.number().int().nonnegative(), sha256: z.string() })

/** What a backup says of itself before its content: enough to refuse it, or to make the tables it belongs in. */
export const headerShape = z.object({
  format: z.literal(formatNumber, `not of format ${formatNumber}: it was written by another version of Lessen`),
  id: z.string(),
  lessen: z.string(),
  postgres: z.string(),
  /** The moment of the snapshot: nothing that was committed later is in it. */
  madeAt: z.string(),
  mode: z.enum(['network', 'practice', 'both']),
  migrations: z.array(z.object({ name: z.string(), sha256: z.string() })),
})

/** What a backup says of its content, after it: counts and SHA-256 of every table, sequence, organisation and file. */
export const manifestShape = z.object({
  tables: z.array(counted.extend({ name: z.string() })),
  sequences: z.array(z.object({ name: z.string(), last: z.string(), isCalled: z.boolean() })),
  /** Private rows of each organisation: a hash over the counts and hashes of its rows, table by table. */
  organisations: z.array(counted.extend({ id: z.string(), auditHead: z.string().nullable() })),
  files: z.array(z.object({ path: z.string(), bytes: z.number().int().nonnegative(), sha256: z.string() })),
})

/** See `headerShape`. */
export type BackupHeader = z.infer<typeof headerShape>

/** See `manifestShape`. */
export type BackupManifest = z.infer<typeof manifestShape>

/** A header of the present format. */
export function headerOf(rest: Omit<BackupHeader, 'format'>): BackupHeader {
  return { format: formatNumber, ...rest }
}

/** The names of what lies in a backup, which is a tar file, compressed and then encrypted. */
export const entryNames = {
  header: 'lessen-backup.json',
  manifest: 'manifest.json',
  secret: 'secret',
  tables: 'tables/',
  files: 'files/',
} as const
