import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { BrokenExtract, type BrokenFile } from '../../domain/import-outcome.ts'
import { headerFile } from '../../domain/mhsds-header.ts'
import { mhsdsTables, missingFiles } from '../../domain/mhsds-tables.ts'

/** A file of an extract: its name as it is in the folder, and where it lies. */
export type ExtractFile = { readonly name: string; readonly path: string }

/** A hundred times a large provider's two years is about 30 MB; a file beyond this is no extract. */
const largestFile = 1024 ** 3

/**
 * The files of an extract, by table name, found whatever the letter case of their names. Refuses (throws BrokenExtract) a
 * folder that cannot be read, a file that is missing, there twice or too large.
 */
export async function findExtract(folder: string): Promise<ReadonlyMap<string, ExtractFile>> {
  const names = await readdir(folder).catch(() => {
    throw new BrokenExtract([{ file: null, row: null, says: `The folder ${folder} cannot be read.` }])
  })
  const wanted = [headerFile.name, ...mhsdsTables.map((table) => table.name)]
  const found = wanted.map((table) => [table, names.filter((name) => isFileOf(name, table))] as const)
  const files = new Map(
    found.flatMap(([table, [name]]) => (name === undefined ? [] : [[table, { name, path: join(folder, name) }]])),
  )
  const problems = [...missing(files), ...twice(found), ...(await tooLarge([...files.values()]))]
  if (problems.length > 0) throw new BrokenExtract(problems)
  return files
}

function isFileOf(name: string, table: string): boolean {
  return name.toLowerCase() === `${table}.csv`.toLowerCase()
}

function missing(files: ReadonlyMap<string, ExtractFile>): BrokenFile[] {
  const header = files.has(headerFile.name) ? [] : [`${headerFile.name}.csv is missing. It says whose extract this is.`]
  return [...header, ...missingFiles(new Set(files.keys()))].map((says) => ({ file: null, row: null, says }))
}

function twice(found: readonly (readonly [string, readonly string[]])[]): BrokenFile[] {
  return found
    .filter(([, names]) => names.length > 1)
    .map(([table, names]) => ({
      file: names[0] ?? null,
      row: null,
      says: `${table}.csv is there ${names.length} times.`,
    }))
}

async function tooLarge(files: readonly ExtractFile[]): Promise<BrokenFile[]> {
  const sizes = await Promise.all(files.map(async ({ path }) => (await stat(path).catch(() => null))?.size ?? 0))
  return files
    .filter((_, n) => (sizes[n] ?? 0) > largestFile)
    .map(({ name }) => ({ file: name, row: null, says: 'The file is larger than 1 GB.' }))
}
