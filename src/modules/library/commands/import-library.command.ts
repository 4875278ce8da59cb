import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { catalogue } from '#catalogue/offered.ts'
import type { Command, CommandContext } from '#platform/commands/command.ts'
import { inNetwork } from '#platform/tenancy/network-db.ts'
import { type LibraryReport, takeInLibrary } from '../take-in-library.ts'
import { type LibraryProblem, readLibrary } from './read-library.ts'

/** `lessen import library FILE`: takes in a list of resources, each as its own kind. */
export const importLibrary: Command = {
  name: 'import library',
  usage: 'FILE [--format json]',
  says: 'Takes in a list of resources (JSON) for the resource bank. Doing it again changes nothing.',
  run: async (context) => {
    const [file, ...others] = context.words
    if (file === undefined || others.length > 0) {
      context.tell('Say which file: lessen import library FILE')
      return 2
    }
    const text = await readFile(resolve(file), 'utf8').catch(() => null)
    if (text === null) return refuse(context, [{ entry: 'the file', says: 'it cannot be read' }])
    const library = readLibrary(text, catalogue.kinds)
    if (!library.ok) return refuse(context, library.problems)
    const saving = { at: context.now(), by: 'job import library' }
    const report = await inNetwork(context.database.app, (db) => takeInLibrary(db, library.value, saving))
    tellReport(context, report)
    return 0
  },
}

function refuse({ flags, out, tell }: CommandContext, problems: readonly LibraryProblem[]): number {
  if (flags.format === 'json') out(JSON.stringify({ loaded: false, problems }))
  else for (const { entry, says } of problems) tell(`${entry}: ${says}`)
  tell('Nothing was taken in.')
  return 2
}

function tellReport({ flags, out }: CommandContext, report: LibraryReport): void {
  if (flags.format === 'json') return out(JSON.stringify({ loaded: true, ...report }))
  out(`${report.added} added, ${report.changed} changed, ${report.unchanged} as they were.`)
  if (report.leftAlone > 0) out(`${report.leftAlone} left alone: somebody has changed them here since.`)
  for (const { code, related } of report.notFound) out(`${code} names ${related}, which is not in the library.`)
  out(`${report.notHeld} are not held here: no link is given.`)
}
