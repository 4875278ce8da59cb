import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { type ExtractRows, writeExtract } from './shipped-extract.builder.ts'

/** An extract in a folder of its own, which goes after the tests of the file. Gives the folder. */
export function anExtractFolder(extract: ExtractRows): string {
  const folder = mkdtempSync(join(tmpdir(), 'lessen-extract-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  writeExtract(folder, extract)
  return folder
}
