import type { FileHandle } from 'node:fs/promises'

/** What the end of a zip archive says of its directory. */
export type ZipEnd = { readonly count: number; readonly from: number; readonly length: number }

const endLength = 22
const longestComment = 0xff_ff
/** More would be a directory of far more parts than any office file has. */
const longestDirectory = 2_000_000

/**
 * The end record that fits exactly to the end of the file, with a directory that ends where the record begins. Nothing
 * for anything else: split archives, ZIP64, and archives with bytes after them or with sizes that do not fit.
 */
export async function readEnd(file: FileHandle, bytes: number): Promise<ZipEnd | undefined> {
  const length = Math.min(bytes, endLength + longestComment)
  const tail = Buffer.alloc(length)
  await file.read(tail, 0, length, bytes - length)
  for (let at = length - endLength; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== 0x06054b50) continue
    const fits = at + endLength + tail.readUInt16LE(at + 20) === length
    const whole = [4, 6].every((offset) => tail.readUInt16LE(at + offset) === 0)
    const count = tail.readUInt16LE(at + 10)
    const [size, from] = [tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)]
    const joins = from + size === bytes - length + at
    if (fits && whole && joins && count === tail.readUInt16LE(at + 8) && size <= longestDirectory)
      return { count, from, length: size }
  }
  return undefined
}
