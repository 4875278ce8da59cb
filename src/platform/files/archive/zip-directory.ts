import type { FileHandle } from 'node:fs/promises'
import { ok, type Result, refused } from '#basics/result.ts'
import { readEnd } from '#platform/files/archive/zip-end.ts'

/** One file inside an archive, as the archive's directory describes it and its own header agrees. */
export type ZipEntry = {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  /** Where its header and its packed bytes begin in the file. */
  readonly from: number
  readonly data: number
}

const mostEntries = 2_000

/**
 * The directory of a zip archive, read without unpacking anything. Refuses, with a sentence, what honest programs do not
 * write: bytes before, after or between the entries, headers that disagree with the directory, encryption, other ways of
 * packing, split or ZIP64 archives, names that lead elsewhere or stand twice, and more than 2,000 entries.
 */
export async function readZipDirectory(file: FileHandle, bytes: number): Promise<Result<readonly ZipEntry[], string>> {
  const end = await readEnd(file, bytes)
  if (end === undefined) return refused('it is not a whole archive')
  if (end.count > mostEntries) return refused(`it holds more than ${mostEntries} parts`)
  const directory = await part(file, end.from, end.length)
  const entries = [...entriesIn(directory, end.count)]
  if (entries.length !== end.count) return refused('its directory is damaged')
  const odd = entries.find((entry) => !isPlain(entry))
  if (odd !== undefined) return refused('it has parts that are locked, oddly packed or oddly named')
  if (new Set(entries.map(({ name }) => name.toLowerCase())).size !== entries.length)
    return refused('two of its parts have the same name')
  return await placed(file, entries, end.from)
}

type Described = Omit<ZipEntry, 'data'> & { readonly flags: number }

function* entriesIn(directory: Buffer, count: number): Generator<Described> {
  for (let at = 0, n = 0; n < count && at + 46 <= directory.length; n++) {
    if (directory.readUInt32LE(at) !== 0x02014b50) return
    const [name, extra, comment] = [28, 30, 32].map((offset) => directory.readUInt16LE(at + offset))
    const end = at + 46 + (name ?? 0)
    yield {
      flags: directory.readUInt16LE(at + 8),
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packed: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      from: directory.readUInt32LE(at + 42),
      name: directory.toString('utf8', at + 46, end),
    }
    at = end + (extra ?? 0) + (comment ?? 0)
  }
}

/** Bit 0 says locked, bit 6 strongly locked, bit 13 a hidden directory. */
function isPlain({ name, flags, method }: Described): boolean {
  const leadsElsewhere = /(^|\/)\.\.?(\/|$)|^\/|\\|^[a-z]:/i.test(name) || /[\p{Cc}\uFFFD]/u.test(name)
  return name !== '' && !leadsElsewhere && (flags & 0x2041) === 0 && (method === 0 || method === 8)
}

/** Every byte before the directory belongs to exactly one entry; after its data may come 12 to 16 bytes that repeat its sizes. */
async function placed(
  file: FileHandle,
  entries: readonly Described[],
  directoryFrom: number,
): Promise<Result<readonly ZipEntry[], string>> {
  const found: ZipEntry[] = []
  let expected = 0
  for (const entry of entries.toSorted((one, other) => one.from - other.from)) {
    const gap = entry.from - expected
    if (gap !== 0 && !(found.length > 0 && [12, 16].includes(gap)))
      return refused('it has bytes that belong to no part')
    const header = await part(file, entry.from, 30)
    if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50) return refused('its parts are damaged')
    const [nameLength, extra] = [header.readUInt16LE(26), header.readUInt16LE(28)]
    const name = (await part(file, entry.from + 30, nameLength)).toString('utf8')
    if (name !== entry.name || header.readUInt16LE(8) !== entry.method)
      return refused('its parts say something else than its directory')
    const data = entry.from + 30 + nameLength + extra
    found.push({ ...entry, data })
    expected = data + entry.packed
    if (expected > directoryFrom) return refused('its parts lie over one another')
  }
  const rest = directoryFrom - expected
  return rest === 0 || rest === 12 || rest === 16 ? ok(found) : refused('it has bytes that belong to no part')
}

async function part(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await file.read(buffer, 0, length, from)
  return buffer.subarray(0, bytesRead)
}
