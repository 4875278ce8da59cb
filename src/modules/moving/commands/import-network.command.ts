import { resolve } from 'node:path'
import { shapeOf } from '#modules/finding/index.ts'
import { pathOf } from '#modules/publishing/index.ts'
import { networkAnnouncerFor } from '#platform/audit/announcer.ts'
import type { Command } from '#platform/commands/command.ts'
import { openFileRoom } from '#platform/files/file-room.ts'
import { secretsOf } from '#platform/sessions/secrets.ts'
import { inNetworkAs } from '#platform/tenancy/network-db.ts'
import { type TakenNetwork, takeInNetwork, whatStandsAgainst } from '../take-in-network.ts'
import { secretMarkOf } from './network-report.ts'
import { type ReadExport, readExport } from './read-export.ts'
import { restoreMediaFrom } from './restore-media-from.ts'

type Outcome =
  | { readonly is: 'taken in'; readonly taken: TakenNetwork; readonly leftOut: readonly string[] }
  | { readonly is: 'refused'; readonly problems: readonly string[] }

/** `lessen import network DIR`: takes what `lessen export network` wrote into an empty network. */
export const importNetwork: Command = {
  name: 'import network',
  usage: 'DIR',
  says: 'Takes what “export network” wrote into an empty network: all versions, media, addresses, settings, and what is about people where that was written.',
  run: async ({ words: [folder, ...others], database, settings, now, out, tell }) => {
    if (folder === undefined || others.length > 0) {
      tell('Say which folder: lessen import network DIR')
      return 2
    }
    const from = resolve(folder)
    const read = await readExport(from)
    if (!read.ok) {
      tell(`${read.problems.join('\n')}\nNothing was taken in.`)
      return 2
    }
    const room = openFileRoom(settings)
    const opening = { pool: database.app, announcer: networkAnnouncerFor([]) }
    const outcome = await inNetworkAs<Outcome>(opening, { kind: 'job', name: 'import network' }, async (db) => {
      const { tables } = read.value
      const problems = await whatStandsAgainst(db, tables)
      if (problems.length > 0) return { is: 'refused', problems }
      const leftOut: string[] = []
      const media = async () => await restoreMediaFrom(db, room, { from, items: read.value.media, leftOut })
      return { is: 'taken in', taken: await takeInNetwork(db, tables, { at: now(), media }), leftOut }
    }).catch(refusalOf)
    if (outcome.is === 'refused') {
      tell(`${outcome.problems.join('\n')}\nNothing was taken in.`)
      return 2
    }
    const told = whatToTell(outcome, read.value, secretMarkOf(secretsOf(settings.secret)))
    const { media, people } = outcome.taken
    const entries = read.value.tables.entries?.length ?? 0
    out(`${entries} entries, ${media} pictures and documents, ${people} rows about people taken in.`)
    for (const line of told) out(line)
    return told.length > 0 ? 1 : 0
  },
}

/** What the database refuses of a file is the file's fault: nothing of it was kept. Every other fault stays one. */
function refusalOf(fault: unknown): Outcome {
  const isRefused = fault instanceof Error && 'code' in fault && /^2[23]/.test(String(fault.code))
  if (!isRefused) throw fault
  return { is: 'refused', problems: [`The export is not whole: ${fault.message}.`] }
}

function whatToTell(
  { taken, leftOut }: Extract<Outcome, { is: 'taken in' }>,
  { secretMark, tables }: ReadExport,
  ours: string,
): string[] {
  return [
    ...taken.stays.map((table) => `${table} stays as your team has set it here.`),
    ...(taken.held > 0
      ? [`${taken.held} entries about people are drafts here: no consent to them came along, or no yes to their words.`]
      : []),
    ...(secretMark !== undefined && secretMark !== ours
      ? [
          'This installation has another secret (LESSEN_SECRET) than the one it came from: names behind pseudonyms cannot be opened, links in earlier mails lead nowhere, and addresses that ended the newsletter are not known again.',
        ]
      : []),
    ...(tables.entries ?? []).flatMap(({ shape: code, code: end }) => {
      const shape = shapeOf(String(code))
      return shape?.reservedCodes?.includes(String(end))
        ? [`${pathOf(shape, String(end))} is a page of its own here: give the entry another address at the desk.`]
        : []
    }),
    ...leftOut.map((one) => `Left out: ${one}`),
  ]
}
