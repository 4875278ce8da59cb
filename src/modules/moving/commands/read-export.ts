import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { isId } from '#basics/id.ts'
import { ok, type Result, refused } from '#basics/result.ts'
import type { KeptMedia } from '#modules/media/index.ts'
import { fileNames, networkFormat } from '../domain/network-file.ts'
import { contentTables, peopleTables } from '../domain/network-tables.ts'
import type { TakenTables } from '../take-in-network.ts'

/** An export as it was read: everything, or everything but what is about people. */
export type ReadExport = {
  readonly tables: TakenTables
  readonly media: readonly KeptMedia[]
  /** Tells with which secret it was sealed; nothing where nothing is about people. */
  readonly secretMark: string | undefined
}

const row = z.record(z.string(), z.unknown())
const fileOf = <T extends string>(tables: readonly [T, ...T[]]) =>
  z.object({
    format: z.literal(networkFormat.format),
    version: z.literal(networkFormat.version),
    secretMark: z.string().optional(),
    tables: z.partialRecord(z.enum(tables), z.array(row)),
  })
const [contentFile, peopleFile] = [fileOf(contentTables), fileOf(peopleTables)]
const mediaRow = z.object({
  id: z.string().refine(isId),
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+$/),
  kind: z.string(),
  is_picture: z.boolean(),
  alternative: z.string().min(1),
  is_decoration: z.boolean(),
  credit: z.string().nullable(),
  licence: z.string().nullable(),
  added_at: z.string(),
  added_by_name: z.string(),
  changed_at: z.string(),
})

/** Reads the files of an export in a folder, or says what is wrong with them. What is about people may be missing. */
export async function readExport(from: string): Promise<Result<ReadExport, readonly string[]>> {
  const content = contentFile.safeParse(await parsed(from, fileNames.content))
  if (!content.success) return refused(problemsOf(content.error, fileNames.content))
  const written = await parsed(from, fileNames.people)
  const people = peopleFile.safeParse(written === undefined ? { ...networkFormat, tables: {} } : written)
  if (!people.success) return refused(problemsOf(people.error, fileNames.people))
  const media = z.array(mediaRow).safeParse(content.data.tables.media ?? [])
  if (!media.success) return refused(problemsOf(media.error, `${fileNames.content}, media`))
  return ok({
    tables: { ...content.data.tables, ...people.data.tables },
    media: media.data.map(toldOf),
    secretMark: people.data.secretMark,
  })
}

function toldOf(row: z.infer<typeof mediaRow>): KeptMedia {
  const { id, name, kind, alternative, credit, licence } = row
  const words = { alternative, isDecoration: row.is_decoration, credit, licence }
  const times = { addedAt: row.added_at, addedByName: row.added_by_name, changedAt: row.changed_at }
  return { id, name, kind, isPicture: row.is_picture, ...words, ...times }
}

/** What a file says; undefined where there is none, null where it is no JSON. */
async function parsed(from: string, name: string): Promise<unknown> {
  const text = await readFile(join(from, name), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function problemsOf({ issues }: z.ZodError, file: string): readonly string[] {
  return issues.slice(0, 3).map(({ path, message }) => `${[file, ...path].join('.')}: ${message}`)
}
