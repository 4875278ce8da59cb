import { crc32, deflateRawSync } from 'node:zlib'
import { zipDirectory, zipEnd, zipHeader } from '#platform/files/archive/zip-writing.ts'

/** A part of an archive to be built, and the lies it may tell. */
export type ZipPart = {
  readonly name: string
  readonly content: Buffer | string
  readonly stored?: boolean
  /** What header and directory claim instead of the truth. */
  readonly claims?: { readonly size?: number; readonly crc?: number; readonly from?: number; readonly method?: number }
  /** The name in its own header, when it is another. */
  readonly headerName?: string
}

/** An archive of these parts, byte by byte, so that it can be wrong in any way. */
export function aZip(
  parts: readonly ZipPart[],
  around: { readonly before?: Buffer; readonly after?: Buffer } = {},
): Buffer {
  const pieces: Buffer[] = [around.before ?? Buffer.alloc(0)]
  const directory: Buffer[] = []
  let at = pieces[0]?.length ?? 0
  for (const { name, content, stored, claims, headerName } of parts) {
    const plain = Buffer.from(content)
    const packed = stored ? plain : deflateRawSync(plain, { level: 9 })
    const entry = {
      name,
      method: claims?.method ?? (stored ? 0 : 8),
      crc: claims?.crc ?? crc32(plain),
      packed: packed.length,
      size: claims?.size ?? plain.length,
      from: claims?.from ?? at,
      data: 0,
    }
    const header = zipHeader(headerName === undefined ? entry : { ...entry, name: headerName })
    pieces.push(header, packed)
    directory.push(zipDirectory(entry))
    at += header.length + packed.length
  }
  const lines = Buffer.concat(directory)
  return Buffer.concat([...pieces, lines, zipEnd(parts.length, at, lines.length), around.after ?? Buffer.alloc(0)])
}

const types = (part: string, type: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="${part}" ContentType="${type}"/></Types>`
const openXml = 'application/vnd.openxmlformats-officedocument'

/** The parts of a Word file, with who wrote it in its properties. */
export const wordParts: readonly ZipPart[] = [
  {
    name: '[Content_Types].xml',
    content: types('/word/document.xml', `${openXml}.wordprocessingml.document.main+xml`),
  },
  { name: '_rels/.rels', content: '<Relationships/>' },
  {
    name: 'docProps/core.xml',
    content: '<cp:coreProperties><dc:creator>Canary Author</dc:creator></cp:coreProperties>',
  },
  { name: 'docProps/app.xml', content: '<Properties><Company>Canary Trust</Company></Properties>' },
  {
    name: 'word/document.xml',
    content: '<w:document><w:body><w:p><w:t>What happened</w:t></w:p></w:body></w:document>',
  },
]

/** The parts of an Excel file. */
export const excelParts: readonly ZipPart[] = [
  { name: '[Content_Types].xml', content: types('/xl/workbook.xml', `${openXml}.spreadsheetml.sheet.main+xml`) },
  { name: '_rels/.rels', content: '<Relationships/>' },
  { name: 'xl/workbook.xml', content: '<workbook/>' },
]

/** The parts of an OpenDocument text, with who wrote it in its meta.xml. */
export const openDocumentParts: readonly ZipPart[] = [
  { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
  { name: 'content.xml', content: '<office:document-content/>' },
  { name: 'meta.xml', content: '<office:meta><dc:creator>Canary Author</dc:creator></office:meta>' },
  { name: 'META-INF/manifest.xml', content: '<manifest:manifest/>' },
]
