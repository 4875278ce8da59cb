import { open } from 'node:fs/promises'
import { type Result, refused } from '#basics/result.ts'
import { unpackChecked } from '#platform/files/archive/unpack-checked.ts'
import { readZipDirectory, type ZipEntry } from '#platform/files/archive/zip-directory.ts'

const mostUnpacked = 100_000_000
/** Text packs to a tenth or a thirtieth; what packs to less than a hundredth was made to burst. */
const mostRatio = 100
const smallEnough = 1_000_000
const mostDescription = 1_000_000

/** Parts that run or bring something with them: macros, controls, embedded programs and files. */
const active =
  /vbaproject|vbadata|\/activex\/|\/embeddings\/|\/oleobject|\.bin$|^basic\/|^scripts\/|\.(exe|dll|js|vbs|jar|hta|swf|zip|docm|xlsm)$/i
const describes = /\.rels$|^\[content_types\]\.xml$|^meta-inf\/manifest\.xml$/i

/**
 * Looks through an office file before anything opens it: how much is in it, how far it is packed, whether it runs
 * anything, brings files along, or fetches something from elsewhere. Gives its parts, or a sentence that ends "because …".
 */
export async function checkOfficeFile(path: string, bytes: number): Promise<Result<readonly ZipEntry[], string>> {
  const file = await open(path)
  try {
    const directory = await readZipDirectory(file, bytes)
    if (!directory.ok) return directory
    const problem = burstProblem(directory.value) ?? (await partProblem(path, directory.value))
    return problem === undefined ? directory : refused(problem)
  } finally {
    await file.close()
  }
}

function burstProblem(entries: readonly ZipEntry[]): string | undefined {
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  if (total > mostUnpacked) return `it would unpack to more than ${mostUnpacked / 1_000_000} MB`
  const bursting = entries.some(({ size, packed }) => size > smallEnough && size > packed * mostRatio)
  return bursting ? 'it is packed in a way that would burst' : undefined
}

async function partProblem(path: string, entries: readonly ZipEntry[]): Promise<string | undefined> {
  for (const entry of entries) {
    if (active.test(entry.name)) return 'it holds macros, programs or other files'
    const isDescription = describes.test(entry.name)
    if (isDescription && entry.size > mostDescription) return 'its description is far too long'
    const { fits, head, text } = await unpackChecked(path, entry, isDescription ? mostDescription : 0)
    if (!fits) return 'one of its parts is damaged'
    if (head.subarray(0, 4).equals(archiveStart)) return 'it holds another archive'
    if (head.includes('<!ENTITY')) return 'it defines entities, which can burst'
    if (isDescription && fetchesFromElsewhere(text)) return 'it fetches something from elsewhere when it is opened'
    if (isDescription && /encryption-data|macroEnabled|vbaProject/i.test(text)) return 'it is locked or holds macros'
  }
  return undefined
}

const archiveStart = Buffer.from('PK\x03\x04', 'latin1')

/** A link that somebody may click is no fetching. */
function fetchesFromElsewhere(description: string): boolean {
  return [...description.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].some(
    ([tag]) => /TargetMode\s*=\s*["']External["']/i.test(tag) && !/Type\s*=\s*["'][^"']*\/hyperlink["']/i.test(tag),
  )
}
