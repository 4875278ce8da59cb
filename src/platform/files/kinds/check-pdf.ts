import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { readEnd } from '#platform/files/archive/zip-end.ts'

/** What a PDF may do by itself, by the names that its format gives to it. */
const active = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData|GoToE)\b/
const overlap = 256

/**
 * Why a PDF is not taken, or nothing. Looks at its beginning and end, and for parts that run, send or bring something.
 * What stands in packed parts is not seen here: that is the virus scanner's work. Its "Info" (who wrote it, with what)
 * stays, because taking it out safely needs the whole file to be written anew.
 */
export async function pdfProblem(path: string, bytes: number): Promise<string | undefined> {
  const file = await open(path)
  try {
    const head = Buffer.alloc(8)
    await file.read(head, 0, 8, 0)
    if (!/^%PDF-[12]\.\d/.test(head.toString('latin1'))) return 'The file is not a PDF'
    const length = Math.min(bytes, 1_024)
    const tail = Buffer.alloc(length)
    await file.read(tail, 0, length, bytes - length)
    if (!/%%EOF\s*$/.test(tail.toString('latin1'))) return 'The PDF is not whole, or something was put behind its end'
    if ((await readEnd(file, bytes)) !== undefined) return 'The file is a PDF and an archive at once'
  } finally {
    await file.close()
  }
  return (await hasActive(path))
    ? 'The PDF can run, send or bring something. Print it to a new PDF and try again'
    : undefined
}

async function hasActive(path: string): Promise<boolean> {
  let rest = ''
  for await (const piece of createReadStream(path, { encoding: 'latin1' })) {
    // A name may be spelled with #xx for any letter.
    const text = `${rest}${piece}`
    const plain = text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    if (active.test(plain)) return true
    rest = text.slice(-overlap)
  }
  return false
}
