import { createReadStream } from 'node:fs'
import { BrokenExtract } from '../../domain/import-outcome.ts'
import type { ExtractFile } from './extract-folder.ts'

/**
 * The text of a file in pieces, a byte order mark left out. Refuses (throws BrokenExtract, with the line) what is not
 * UTF-8, what holds a NUL, and a file that cannot be read.
 */
export async function* textOf(file: ExtractFile): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  const broken = (says: string, at: number | null) => new BrokenExtract([{ file: file.name, row: at, says }])
  const decode = (bytes?: Buffer): string => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true })
    } catch {
      throw broken('The file is not UTF-8 text.', line + (bytes === undefined ? 0 : linesUntilBroken(bytes)))
    }
  }
  try {
    for await (const bytes of createReadStream(file.path)) {
      const text = decode(bytes)
      if (text.includes('\0'))
        throw broken('The file holds a NUL, which no text has.', line + linesIn(text.split('\0')[0]))
      line += linesIn(text)
      yield text
    }
    yield decode()
  } catch (fault) {
    if (fault instanceof BrokenExtract) throw fault
    throw broken('The file cannot be read.', null)
  }
}

function linesIn(text = ''): number {
  return text.split('\n').length - 1
}

/** How many lines of the piece are text before the first that is not; a piece may begin in the middle of a character. */
function linesUntilBroken(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split('\n')
  const broken = lines.findIndex((line, n) => n > 0 && !isText(line))
  return broken < 0 ? 0 : broken
}

function isText(line: string): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1'))
    return true
  } catch {
    return false
  }
}
