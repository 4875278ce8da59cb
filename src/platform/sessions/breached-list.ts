import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'

/** Whether a password is on a list of breached ones. */
export type IsBreached = (password: string) => Promise<boolean>

/** No line is longer: 40 digits of the hash, a colon, a count, and the end of a line. */
const longestLine = 100

const aLine = /^[0-9A-Fa-f]{40}(:\d+)?\r?$/

/**
 * Opens the list of breached passwords in `file`: SHA-1 hashes in hexadecimal, sorted, one on a line, a count behind a
 * colon allowed, as Have I Been Pwned publishes them. It is never loaded: some thirty short reads find a hash among a
 * thousand million. Nothing is asked over the network. Refuses (throws, at the start) a file that is not such a list.
 */
export function openBreachedList(file: string | null): IsBreached {
  if (file === null) return async () => false
  refuseOther(file)
  return async (password) => {
    const wanted = createHash('sha1').update(password).digest('hex').toUpperCase()
    const handle = await open(file, 'r')
    try {
      return await isAmong(handle, wanted, 0, (await handle.stat()).size)
    } finally {
      await handle.close()
    }
  }
}

/** Halves the part of the file between the bytes `from` and `to`, each the edge of a line. */
async function isAmong(handle: FileHandle, wanted: string, from: number, to: number): Promise<boolean> {
  if (from >= to) return false
  const line = await lineAround(handle, Math.floor((from + to) / 2))
  if (line.hash === wanted) return true
  return wanted < line.hash
    ? await isAmong(handle, wanted, from, line.start)
    : await isAmong(handle, wanted, line.end, to)
}

async function lineAround(handle: FileHandle, at: number): Promise<{ hash: string; start: number; end: number }> {
  const first = Math.max(0, at - longestLine)
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(2 * longestLine), 0, 2 * longestLine, first)
  const text = buffer.toString('latin1', 0, bytesRead)
  const start = text.lastIndexOf('\n', at - first - 1) + 1
  const next = text.indexOf('\n', at - first)
  const end = next < 0 ? text.length : next + 1
  const line = text.slice(start, end).trimEnd()
  if (!aLine.test(line)) throw new Error('the list of breached passwords holds a line that is no hash')
  return { hash: line.slice(0, 40).toUpperCase(), start: first + start, end: first + end }
}

function refuseOther(file: string): void {
  const handle = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(longestLine)
    const text = bytes.toString('latin1', 0, readSync(handle, bytes, 0, longestLine, 0))
    const [line = ''] = text.split('\n')
    if (!fstatSync(handle).isFile() || !aLine.test(line))
      throw new Error(`LESSEN_BREACHED_PASSWORDS: ${file} does not begin with a SHA-1 hash on a line of its own`)
  } finally {
    closeSync(handle)
  }
}
