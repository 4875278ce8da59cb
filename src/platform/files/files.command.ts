import type { Announcer } from '#platform/audit/announcement.ts'
import type { Command, CommandContext } from '#platform/commands/command.ts'
import { openFileRoom } from '#platform/files/file-room.ts'
import {
  damagedFiles,
  type InEach,
  organisationsWithFiles,
  scanWaiting,
  sweepFiles,
} from '#platform/files/sweep-files.ts'
import { inOrganisation } from '#platform/tenancy/organisation-db.ts'

/** `lessen files`: whether every file is on the disk as it was kept, and what the nightly job does, done now. */
export function filesCommand(announcer: Announcer): Command {
  return {
    name: 'files',
    isForPractice: true,
    usage: 'check|scan|sweep',
    says: 'Files people added: check that each is as it was kept, scan those that wait, or sweep away what no record has.',
    run: async (context) => {
      const opening = { pool: context.database.app, announcer }
      const inEach: InEach = (organisation, work) =>
        inOrganisation(opening, organisation, { kind: 'job', name: 'files command' }, work)
      if (context.words[0] === 'check') return await check(context, inEach)
      if (context.words[0] === 'scan') return await scan(context, inEach)
      if (context.words[0] !== 'sweep') {
        context.tell('Say what to do: files check, files scan or files sweep')
        return 2
      }
      const swept = await sweepFiles(openFileRoom(context.settings), inEach, context.now())
      context.out(`${swept} files that no record has were removed`)
      return 0
    },
  }
}

/** The exit code is 1 when anything is missing or damaged. */
async function check({ settings, out }: CommandContext, inEach: InEach): Promise<number> {
  const room = openFileRoom(settings)
  const problems: string[] = []
  const organisations = await organisationsWithFiles(room)
  for (const organisation of organisations)
    problems.push(...(await inEach(organisation, (db) => damagedFiles(room, db))))
  for (const problem of problems) out(problem)
  out(`${organisations.length} organisations looked at, ${problems.length} files missing or damaged`)
  return problems.length === 0 ? 0 : 1
}

/** The exit code is 1 while files still wait. */
async function scan({ settings, now, out }: CommandContext, inEach: InEach): Promise<number> {
  const room = openFileRoom(settings)
  let [scanned, waiting] = [0, 0]
  for (const organisation of await organisationsWithFiles(room)) {
    const done = await inEach(organisation, (db) => scanWaiting(room, db, now()))
    scanned += done.scanned
    waiting += done.waiting
  }
  out(`${scanned} files scanned, ${waiting} still wait`)
  return waiting === 0 ? 0 : 1
}
