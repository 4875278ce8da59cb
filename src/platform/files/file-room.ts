import { join } from 'node:path'
import type { Settings } from '#platform/config/settings.ts'
import { type FileLimits, megabyte } from '#platform/files/file-limits.ts'
import { openScanner } from '#platform/files/scanner/open-scanner.ts'
import type { VirusScanner } from '#platform/files/scanner/virus-scanner.ts'
import { type WorkQueue, workQueue } from '#platform/sessions/work-queue.ts'

/** Where files are kept, and what is asked of them before they are. */
export type FileRoom = {
  /** Absolute path. Nothing in it is ever named by what somebody typed. */
  readonly folder: string
  readonly limits: FileLimits
  /** The most bytes that one organisation may keep in all. */
  readonly quota: number
  /** Null when no scanner is set. */
  readonly scanner: VirusScanner | null
  /** What happens to a file while the scanner is away. */
  readonly whenAway: 'refuse' | 'hold'
  /** Whether a file that no scanner saw may be shown: only in a demonstration. */
  readonly showsUnscanned: boolean
  /** Files are looked at one after the other: drawing a picture anew takes memory. */
  readonly queue: WorkQueue
}

/** The room that the settings ask for. Folders are made when the first file comes. */
export function openFileRoom(
  settings: Pick<
    Settings,
    'dataFolder' | 'filesFolder' | 'fileLimits' | 'filesQuotaMb' | 'virusScanner' | 'whenScannerAway' | 'demo'
  >,
): FileRoom {
  return {
    folder: settings.filesFolder ?? join(settings.dataFolder, 'files'),
    limits: settings.fileLimits,
    quota: settings.filesQuotaMb * megabyte,
    scanner: openScanner(settings.virusScanner),
    whenAway: settings.whenScannerAway,
    showsUnscanned: settings.demo,
    queue: workQueue(1, 20),
  }
}
