import { createHash } from 'node:crypto'
import { open, rm } from 'node:fs/promises'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { MultipartFile, MultipartValue } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { refused } from '#basics/result.ts'
import { arrivingPath } from '#platform/files/disk.ts'
import { megabyte, mostFileBytes } from '#platform/files/file-limits.ts'
import { cleanFileName } from '#platform/files/file-name.ts'
import type { FileRoom } from '#platform/files/file-room.ts'
import { prepareFile } from '#platform/files/prepare-file.ts'
import type { ReceivedFile } from '#platform/files/prepared-file.ts'
import { isUnreadableForm, multipartLimits, sayUnreadable } from '#platform/http/multipart-limits.ts'
import { fieldsFrom, mostBytes } from '#platform/http/read-fields.ts'
import type { Answers } from '#platform/http/visit.ts'

/** A form that came with files. */
export type ReceivedWithFiles = {
  readonly form: Answers
  readonly unreadable: string | undefined
  readonly received: readonly ReceivedFile[]
  /** Removes what was written for files that were not kept. */
  tidy(): Promise<void>
}

/** What a route wants of its files: how many at most, and whether the fields that came before them prove the form. */
export type FilesWish = { readonly most: number; readonly isTrusted: (begun: Answers) => boolean }

/**
 * Reads a multipart form piece by piece: files go to the disk as they come and are looked at once they are whole. What
 * comes after too much, too many or too long is let run out and counted nowhere.
 */
export async function receiveFiles(
  room: FileRoom,
  request: FastifyRequest,
  { most, isTrusted }: FilesWish,
): Promise<ReceivedWithFiles> {
  const paths: string[] = []
  const tidy = async () =>
    void (await Promise.all(paths.flatMap((path) => [path, `${path}.clean`]).map((one) => rm(one, { force: true }))))
  const fields: [string, string][] = []
  const received: ReceivedFile[] = []
  const nothing = (unreadable: string): ReceivedWithFiles => ({ form: {}, unreadable, received: [], tidy })
  const mostFile = mostFileBytes(room.limits)
  if (Number(request.headers['content-length'] ?? 0) > most * mostFile + mostBytes) {
    request.raw.resume()
    return nothing(`It was larger than ${(most * mostFile) / megabyte} megabytes.`)
  }
  try {
    for await (const part of request.parts({ limits: multipartLimits(most, mostFile) })) {
      if (part.type === 'field') fields.push(fieldOf(part))
      else if (!isChosen(part) || !isTrusted(begunOf(fields))) part.file.resume()
      else received.push(await arrived(room, part, paths))
    }
  } catch (fault) {
    request.raw.resume()
    await tidy()
    if (!isUnreadableForm(fault)) throw fault
    return nothing(sayUnreadable(fault))
  }
  const form = fieldsFrom(fields)
  return form.ok ? { form: form.value, unreadable: undefined, received, tidy } : nothing(form.problems)
}

/** What a browser sends for a file field in which nothing was chosen: no name. */
function isChosen({ filename }: MultipartFile): boolean {
  return filename !== undefined && filename !== ''
}

function fieldOf({ fieldname, value }: MultipartValue): [string, string] {
  // A part may come without any name, whatever the types say.
  return [String(fieldname ?? ''), typeof value === 'string' ? value : '']
}

function begunOf(fields: readonly [string, string][]): Answers {
  return Object.fromEntries(fields.filter(([name]) => name === '_csrf'))
}

async function arrived(room: FileRoom, part: MultipartFile, paths: string[]): Promise<ReceivedFile> {
  const path = await arrivingPath(room)
  paths.push(path)
  // Opened before anything can fail, so that what tidies up always finds what it has to remove.
  const file = await open(path, 'wx', 0o600)
  const hash = createHash('sha256')
  const counting = new Transform({
    transform: (piece: Buffer, _encoding, done) => {
      hash.update(piece)
      done(null, piece)
    },
  })
  await pipeline(part.file, counting, file.createWriteStream())
  const name = cleanFileName(part.filename)
  const outcome = part.file.truncated
    ? refused(`The file is larger than ${mostFileBytes(room.limits) / megabyte} MB, the most that any file may be`)
    : await prepareFile(room, { path, name: part.filename, declared: part.mimetype })
  return { field: part.fieldname, name, sent: hash.digest('hex'), outcome }
}
