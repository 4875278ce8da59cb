import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Result } from '#basics/result.ts'
import { arrivingPath } from '#platform/files/disk.ts'
import { megabyte, usualFileLimits, usualQuotaMb } from '#platform/files/file-limits.ts'
import type { FileRoom } from '#platform/files/file-room.ts'
import { prepareFile } from '#platform/files/prepare-file.ts'
import type { PreparedFile } from '#platform/files/prepared-file.ts'
import { workQueue } from '#platform/sessions/work-queue.ts'

/** A room for files in a folder of its own, which goes after the file's last test. */
export function aFileRoom(wish: Partial<FileRoom> = {}): FileRoom {
  const folder = mkdtempSync(join(tmpdir(), 'lessen-files-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return {
    folder,
    limits: usualFileLimits,
    quota: usualQuotaMb * megabyte,
    scanner: null,
    whenAway: 'refuse',
    showsUnscanned: true,
    queue: workQueue(1, 20),
    ...wish,
  }
}

/** Prepares content as if it had just arrived under this name. */
export async function prepared(
  room: FileRoom,
  name: string,
  content: Buffer | string,
  declared = 'application/octet-stream',
): Promise<Result<PreparedFile, string>> {
  const path = await arrivingPath(room)
  writeFileSync(path, content)
  return await prepareFile(room, { path, name, declared })
}
