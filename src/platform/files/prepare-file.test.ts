import { readFileSync } from 'node:fs'
import { fileTypeFromFile } from 'file-type'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { aFileRoom, prepared } from '#platform/files/testing/a-file-room.ts'
import { aZip, excelParts, openDocumentParts, wordParts } from '#platform/files/testing/a-zip.ts'
import { aPdf, aPhoto } from '#platform/files/testing/sample-files.ts'

const room = aFileRoom()
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

async function kept(name: string, content: Buffer | string, declared?: string) {
  const outcome = await prepared(room, name, content, declared)
  if (!outcome.ok) throw new Error(`${name} was refused: ${outcome.problems}`)
  return outcome.value
}
const problem = async (name: string, content: Buffer | string, declared?: string) => {
  const outcome = await prepared(room, name, content, declared)
  return outcome.ok ? 'taken' : outcome.problems
}

describe('a file that somebody adds', () => {
  it.each([
    ['photo.jpg', 'image/jpeg', () => aPhoto('jpeg')],
    ['PHOTO.JPEG', 'image/jpeg', () => aPhoto('jpeg')],
    ['chart.png', 'image/png', () => aPhoto('png')],
    ['photo.webp', 'image/webp', () => aPhoto('webp')],
    ['letter.pdf', 'application/pdf', () => aPdf()],
    ['notes.txt', 'text/plain', () => 'She said: “no”.\n'],
    ['table.csv', 'application/vnd.ms-excel', () => 'when,what\n09:00,tea\n'],
    ['plan.docx', word, () => aZip(wordParts)],
    ['sheet.xlsx', 'application/octet-stream', () => aZip(excelParts)],
    ['plan.odt', 'application/vnd.oasis.opendocument.text', () => aZip(openDocumentParts)],
  ])('is taken when name, type and content agree: %s', async (name, declared, content) => {
    expect(await kept(name, await content(), declared)).toMatchObject({ name, scan: 'no scanner' })
  })

  it.each([
    ['photo.jpg', 'image/jpeg', () => aPhoto('png')],
    ['photo.png', 'text/html', () => aPhoto('png')],
    ['photo.png', 'image/png', () => '<html><script>alert(1)</script>'],
    ['photo.svg', 'image/svg+xml', () => '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['page.html', 'text/html', () => '<p>'],
    ['letter.pdf', 'application/pdf', () => 'no PDF at all'],
    ['plan.docx', word, () => aZip(excelParts)],
    ['plan.docm', 'application/octet-stream', () => aZip(wordParts)],
    ['notes.txt', 'text/plain', () => '<!DOCTYPE html><script>1</script>'],
    ['notes.txt', 'text/plain', () => Buffer.from([0xff, 0xfe, 0x41, 0])],
    ['empty.txt', 'text/plain', () => ''],
    ['photo', 'image/png', () => aPhoto('png')],
  ])('is refused in a sentence when they do not: %s as %s', async (name, declared, content) => {
    expect(await problem(name, await content(), declared)).toMatch(/^(The|This) [^]{10,}[^.]$/)
  })
})

describe('a picture', () => {
  it.each(['jpeg', 'png', 'webp'] as const)(
    'loses place, device, words and profile, and stands upright: %s',
    async (format) => {
      const before = await sharp(await aPhoto(format)).metadata()
      expect([before.exif !== undefined, before.icc !== undefined, before.orientation]).toEqual([true, true, 6])
      const { path } = await kept(`photo.${format}`, await aPhoto(format))
      const after = await sharp(path).metadata()
      expect([after.exif, after.icc, after.xmp, after.comments]).toEqual([undefined, undefined, undefined, undefined])
      expect([after.width, after.height, after.orientation ?? 1]).toEqual([40, 60, 1])
      expect(readFileSync(path).includes('Canary')).toBe(false)
    },
  )

  it('loses what was hidden behind its end', async () => {
    const { path } = await kept(
      'photo.png',
      Buffer.concat([await aPhoto('png'), aZip(wordParts), Buffer.from('<script>')]),
    )
    const content = readFileSync(path)
    expect([content.includes('PK'), content.includes('<script>')]).toEqual([false, false])
  })

  it('that would fill the memory when drawn is refused before it is drawn', async () => {
    const huge = await sharp({ create: { width: 9_000, height: 6_000, channels: 3, background: 'white' } })
      .png()
      .toBuffer()
    expect(await problem('huge.png', huge)).toContain('more than 50 million points')
  })
})

describe('an office file', () => {
  it('keeps what was written in it, and loses who wrote it, where and when', async () => {
    for (const [name, parts] of [
      ['a.docx', wordParts],
      ['a.odt', openDocumentParts],
    ] as const) {
      const { path } = await kept(name, aZip(parts))
      expect((await fileTypeFromFile(path))?.ext).toBe(name.slice(2))
      const again = await kept(name, readFileSync(path))
      expect(readFileSync(again.path)).toEqual(readFileSync(path))
    }
    const { path } = await kept('a.docx', aZip(wordParts.map((part) => ({ ...part, stored: true }))))
    const content = readFileSync(path, 'latin1')
    expect([content.includes('What happened'), content.includes('Canary')]).toEqual([true, false])
  })
})

describe('a table', () => {
  it('gets an apostrophe before every cell that a spreadsheet would run', async () => {
    const sent = 'a,b\n=1+1,"=cmd|\' /C calc\'!A0"\n-5,+3.2\n-5+cmd, @SUM(1)\n2026-01-01;=x\t+HYPERLINK("")\n'
    const { path } = await kept('a.csv', sent)
    expect(readFileSync(path, 'utf8')).toBe(
      "a,b\n'=1+1,\"'=cmd|' /C calc'!A0\"\n-5,+3.2\n'-5+cmd, '@SUM(1)\n2026-01-01;'=x\t'+HYPERLINK(\"\")\n",
    )
  })

  it('is guarded wherever it is cut into pieces', async () => {
    const row = 'x,=1+1,-5,-5+cmd\n'
    const { path } = await kept('a.csv', row.repeat(20_000))
    expect(readFileSync(path, 'utf8')).toBe("x,'=1+1,-5,'-5+cmd\n".repeat(20_000))
  })
})

describe('a PDF', () => {
  it.each([
    '/JavaScript (x)',
    '/J#61vaScript (x)',
    '/OpenAction<</S/Launch>>',
    '/Names<</EmbeddedFiles 3 0 R>>',
    '/AcroForm<</XFA 3 0 R>>',
  ])('that can run, send or bring something is refused: %s', async (more) => {
    expect(await problem('a.pdf', aPdf(more))).toContain('can run, send or bring something')
  })

  it('that goes on behind its end, or is an archive at once, is refused', async () => {
    expect(await problem('a.pdf', Buffer.concat([aPdf(), Buffer.from('<html>')]))).toContain('behind its end')
    expect(await problem('a.pdf', Buffer.concat([aPdf(), aZip(wordParts)]))).toMatch(/behind its end|not what/)
  })
})
