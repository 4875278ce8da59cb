import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { crc32, createInflateRaw } from 'node:zlib'
import type { ZipEntry } from '#platform/files/archive/zip-directory.ts'

/** What was seen while a part was unpacked. `text` is its content as Latin letters, up to `textBytes`. */
export type Unpacked = { readonly fits: boolean; readonly head: Buffer; readonly text: string }

const headBytes = 512

/**
 * Unpacks one part of an archive piece by piece and keeps nothing but its first bytes and, when wanted, its text. Stops
 * as soon as it becomes larger than its directory says; `fits` is whether size and checksum are as promised.
 */
export async function unpackChecked(path: string, entry: ZipEntry, textBytes = 0): Promise<Unpacked> {
  if (entry.packed === 0) return { fits: entry.size === 0, head: Buffer.alloc(0), text: '' }
  const kept: Buffer[] = []
  let [size, crc, keptBytes] = [0, 0, 0]
  const wanted = Math.max(headBytes, textBytes)
  const look = async (pieces: AsyncIterable<Buffer>): Promise<void> => {
    for await (const piece of pieces) {
      size += piece.length
      if (size > entry.size) throw new TooLarge()
      crc = crc32(piece, crc)
      if (keptBytes < wanted) kept.push(Buffer.from(piece.subarray(0, wanted - keptBytes)))
      keptBytes += piece.length
    }
  }
  const packed = createReadStream(path, { start: entry.data, end: entry.data + entry.packed - 1 })
  const fits = await (entry.method === 0 ? pipeline(packed, look) : pipeline(packed, createInflateRaw(), look)).then(
    () => size === entry.size && crc === entry.crc,
    (fault: unknown) => {
      if (fault instanceof TooLarge || isDamaged(fault)) return false
      throw fault
    },
  )
  const content = Buffer.concat(kept)
  return { fits, head: content.subarray(0, headBytes), text: content.subarray(0, textBytes).toString('latin1') }
}

class TooLarge extends Error {}

function isDamaged(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && String(fault.code).startsWith('Z_')
}
