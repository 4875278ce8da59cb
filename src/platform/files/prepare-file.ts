import { rm, stat } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'
import { ok, type Result, refused } from '#basics/result.ts'
import { checkOfficeFile } from '#platform/files/archive/check-office-file.ts'
import { writeWithoutProperties } from '#platform/files/archive/without-properties.ts'
import { syncedHash } from '#platform/files/disk.ts'
import { type FileKind, fileKinds, kindOfName } from '#platform/files/file-kinds.ts'
import { sizeProblem } from '#platform/files/file-limits.ts'
import { cleanFileName } from '#platform/files/file-name.ts'
import type { FileRoom } from '#platform/files/file-room.ts'
import { pdfProblem } from '#platform/files/kinds/check-pdf.ts'
import { cleanPicture } from '#platform/files/kinds/clean-picture.ts'
import { cleanText } from '#platform/files/kinds/clean-text.ts'
import type { PreparedFile, ScanState } from '#platform/files/prepared-file.ts'

/** A file as it came: where it was written to, what it was called and declared as. */
export type ArrivedFile = { readonly path: string; readonly name: string; readonly declared: string }

/**
 * Looks at a file that arrived, and makes of it what may be kept, on the disk beside it. Extension, declared type and
 * content must say the same kind; sizes are checked before anything is unpacked or drawn; a virus scanner sees what was
 * sent. Refuses, with a sentence for the person who chose the file.
 */
export async function prepareFile(room: FileRoom, arrived: ArrivedFile): Promise<Result<PreparedFile, string>> {
  const name = cleanFileName(arrived.name)
  const kind = kindOfName(name)
  if (kind === undefined) return refused(`This kind of file cannot be kept. Choose ${kindsInWords}`)
  const { size } = await stat(arrived.path)
  const problem = sizeProblem(kind, size, room.limits) ?? declaredProblem(kind, arrived.declared)
  if (problem !== undefined) return refused(problem)

  const looked = await room.queue.run(() => cleanInto(kind, arrived.path, size, `${arrived.path}.clean`))
  if (!looked.ok) return looked
  const path = looked.value
  const scan = await scanned(room, arrived.path)
  if (!scan.ok) return scan
  return ok({ path, kind, name, ...(await syncedHash(path)), scan: scan.value })
}

/** The kinds that may be chosen, for a sentence. */
export const kindsInWords: string = [
  fileKinds
    .slice(0, -1)
    .map(({ says }) => says)
    .join(', '),
  fileKinds.at(-1)?.says,
].join(' or ')

function declaredProblem(kind: FileKind, declared: string): string | undefined {
  const type = (declared.split(';')[0] ?? '').trim().toLowerCase()
  const isUnknown = type === '' || type === 'application/octet-stream'
  return isUnknown || kind.declared.includes(type) ? undefined : 'The file is not what its name says'
}

/** Gives the path of what may be kept: `to`, or the file itself where nothing is changed in it. */
async function cleanInto(kind: FileKind, from: string, bytes: number, to: string): Promise<Result<string, string>> {
  const entries = kind.family === 'office' ? await checkOfficeFile(from, bytes) : null
  if (entries !== null && !entries.ok) return refused(`The file cannot be kept because ${entries.problems}`)
  const content = await fileTypeFromFile(from)
  const isAsNamed = content === undefined ? kind.contents.length === 0 : kind.contents.includes(content.mime)
  if (!isAsNamed) return refused('The file is not what its name says')

  if (entries !== null) await writeWithoutProperties(from, entries.value, to)
  if (kind.family === 'pdf') {
    const problem = await pdfProblem(from, bytes)
    return problem === undefined ? ok(from) : refused(problem)
  }
  if (kind.family === 'picture' || kind.family === 'text') {
    const cleaned =
      kind.family === 'picture'
        ? await cleanPicture(from, kind.code, to)
        : await cleanText(from, kind.code === 'csv', to)
    if (!cleaned.ok) {
      await rm(to, { force: true })
      return cleaned
    }
  }
  return ok(to)
}

async function scanned(
  { scanner, whenAway, showsUnscanned }: FileRoom,
  path: string,
): Promise<Result<ScanState, string>> {
  if (scanner === null)
    return showsUnscanned
      ? ok('no scanner')
      : refused('Files cannot be added here yet: nothing looks for viruses. Tell the person who runs Lessen')
  const verdict = await scanner(path)
  if (verdict === 'infected')
    return refused('The virus scanner found something in this file. Tell the people who look after your computers')
  if (verdict === 'clean') return ok('clean')
  return whenAway === 'hold'
    ? ok('waiting')
    : refused('The virus scanner does not answer, so files cannot be added just now. Try again later')
}
