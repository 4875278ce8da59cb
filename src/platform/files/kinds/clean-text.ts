import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { ok, type Result, refused } from '#basics/result.ts'
import { formulaGuard } from '#platform/files/kinds/formula-guard.ts'

/** How text may not begin: a browser or a reader that guesses would take it for something that runs. */
const otherThings = /^\s*(?:<(?:!doctype|html|head|body|script|svg|iframe|math|\?xml|\?php|!--)|%pdf-|#!|@echo|mz\x90)/i
const beginning = 2_048
const controls = /[^\P{Cc}\t\n\f\r]/u

/**
 * Copies a text file as UTF-8, piece by piece. In CSV a cell that a spreadsheet would run gets an apostrophe before it.
 * Refuses, with a sentence, what is not text, is not UTF-8, or is a page or a program under another name.
 */
export async function cleanText(from: string, isTable: boolean, to: string): Promise<Result<null, string>> {
  try {
    await pipeline(
      createReadStream(from),
      (pieces: AsyncIterable<Buffer>) => onlyText(pieces, isTable ? formulaGuard() : (text) => text),
      createWriteStream(to, { flags: 'wx', mode: 0o600 }),
    )
    return ok(null)
  } catch (fault) {
    if (fault instanceof NoText) return refused(fault.message)
    if (fault instanceof TypeError) return refused('The file is not text in UTF-8. Save it as "UTF-8" and try again')
    throw fault
  }
}

class NoText extends Error {}

async function* onlyText(pieces: AsyncIterable<Buffer>, guard: (text: string) => string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let begun = ''
  for await (const piece of pieces) {
    const text = decoder.decode(piece, { stream: true })
    if (controls.test(text)) throw new NoText('The file is not plain text')
    if (begun.length < beginning) {
      begun += text.slice(0, beginning)
      if (otherThings.test(begun)) throw new NoText('The file is not plain text: it is a page or a program')
    }
    yield guard(text)
  }
  yield guard(decoder.decode())
}
