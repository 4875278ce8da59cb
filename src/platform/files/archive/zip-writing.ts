import type { ZipEntry } from '#platform/files/archive/zip-directory.ts'

/** 1 January 1980, the first day there is in an archive: no part says when it was written. */
const firstDay = 0x00_21
/** Names are in UTF-8. */
const utf8 = 0x08_00

/** The header of a part; its packed bytes follow. */
export function zipHeader(entry: ZipEntry): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  describe(header, 4, entry)
  return Buffer.concat([header, Buffer.from(entry.name)])
}

/** The line of a part in the directory at the end. */
export function zipDirectory(entry: ZipEntry): Buffer {
  const line = Buffer.alloc(46)
  line.writeUInt32LE(0x02014b50, 0)
  line.writeUInt16LE(20, 4)
  describe(line, 6, entry)
  line.writeUInt32LE(entry.from, 42)
  return Buffer.concat([line, Buffer.from(entry.name)])
}

/** The end of the archive: how many parts there are, and where their directory is. */
export function zipEnd(count: number, from: number, length: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(length, 12)
  end.writeUInt32LE(from, 16)
  return end
}

/** What header and directory say in the same order. */
function describe(buffer: Buffer, at: number, { name, method, crc, packed, size }: ZipEntry): void {
  buffer.writeUInt16LE(20, at)
  buffer.writeUInt16LE(utf8, at + 2)
  buffer.writeUInt16LE(method, at + 4)
  buffer.writeUInt16LE(firstDay, at + 8)
  buffer.writeUInt32LE(crc, at + 10)
  buffer.writeUInt32LE(packed, at + 14)
  buffer.writeUInt32LE(size, at + 18)
  buffer.writeUInt16LE(Buffer.byteLength(name), at + 22)
}
