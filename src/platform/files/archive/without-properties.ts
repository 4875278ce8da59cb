import { open } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import type { ZipEntry } from '#platform/files/archive/zip-directory.ts'
import { zipDirectory, zipEnd, zipHeader } from '#platform/files/archive/zip-writing.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const properties = 'http://schemas.openxmlformats.org/officeDocument/2006'

/** Parts that say who wrote a file, where and for how long, and the empty ones that take their place. */
const instead: readonly (readonly [name: RegExp, content: string])[] = [
  [
    /^docProps\/core\.xml$/i,
    `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>`,
  ],
  [/^docProps\/app\.xml$/i, `${head}<Properties xmlns="${properties}/extended-properties"/>`],
  [/^docProps\/custom\.xml$/i, `${head}<Properties xmlns="${properties}/custom-properties"/>`],
  [
    /^meta\.xml$/i,
    `${head}<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"><office:meta/></office:document-meta>`,
  ],
  [/^(docProps\/thumbnail\.\w+|Thumbnails\/thumbnail\.png)$/i, ''],
]

/**
 * Writes the archive anew to `to`, part by part as it was packed, with empty properties and no thumbnail. What people
 * wrote inside stays as it is: comments, tracked changes, and pictures with what a camera noted in them.
 */
export async function writeWithoutProperties(from: string, entries: readonly ZipEntry[], to: string): Promise<void> {
  const [source, target] = await Promise.all([open(from), open(to, 'wx', 0o600)])
  try {
    const written: ZipEntry[] = []
    let at = 0
    const put = async (bytes: Buffer): Promise<void> => {
      await target.write(bytes, 0, bytes.length, at)
      at += bytes.length
    }
    for (const entry of entries) {
      const content = instead.find(([name]) => name.test(entry.name))?.[1]
      const now = content === undefined ? entry : storedEntry(entry.name, Buffer.from(content))
      written.push({ ...now, from: at })
      await put(zipHeader(now))
      if (content !== undefined) await put(Buffer.from(content))
      else for await (const piece of piecesOf(source, entry)) await put(piece)
    }
    const directoryFrom = at
    for (const entry of written) await put(zipDirectory(entry))
    await put(zipEnd(written.length, directoryFrom, at - directoryFrom))
  } finally {
    await Promise.all([source.close(), target.close()])
  }
}

function storedEntry(name: string, content: Buffer): ZipEntry {
  return { name, method: 0, crc: crc32(content), packed: content.length, size: content.length, from: 0, data: 0 }
}

async function* piecesOf(source: Awaited<ReturnType<typeof open>>, { data, packed }: ZipEntry): AsyncGenerator<Buffer> {
  for (let done = 0; done < packed; ) {
    const buffer = Buffer.alloc(Math.min(65_536, packed - done))
    const { bytesRead } = await source.read(buffer, 0, buffer.length, data + done)
    if (bytesRead === 0) throw new Error('a file of ours ended before its end')
    done += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}
