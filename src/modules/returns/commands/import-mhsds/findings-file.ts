import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/**
 * What has to be reported once all is committed, kept in a file of our own until then: a report is never printed for what
 * was not kept, and however long it is, memory stays flat. Holds lines, codes and reasons; nothing of a row's content.
 */
export type FindingsFile = {
  lines(): AsyncIterable<string>
  remove(): void
}

/** Writes the lines away. */
export async function writeFindings(lines: AsyncIterable<string>): Promise<FindingsFile> {
  const folder = mkdtempSync(join(tmpdir(), 'lessen-import-'))
  const path = join(folder, 'findings')
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    await pipeline(Readable.from(lines), createWriteStream(path, { mode: 0o600 }))
  } catch (fault) {
    remove()
    throw fault
  }
  return {
    lines: () => createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY }),
    remove,
  }
}
