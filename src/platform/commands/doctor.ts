import { allFindings } from '#platform/commands/all-findings.ts'
import type { Command, CommandContext } from '#platform/commands/command.ts'
import { type Finding, machineFindings } from '#platform/commands/machine-findings.ts'

/** Looks whether this installation is sound: machine, settings, disk, proxy, watching, database, roles, migrations, walls, durability, clocks, audit, jobs, mail, backup. */
export const doctor: Command = {
  name: 'doctor',
  usage: '[--format json]',
  says: 'Looks whether this installation is sound, and says what to do where it is not.',
  run: async (context) => report(await allFindings({ ...context, now: context.now() }), context),
  whenShut: (says, context) => report([...machineFindings(null), { name: 'start', isSound: false, says }], context),
}

function report(findings: readonly Finding[], { flags, out }: Pick<CommandContext, 'flags' | 'out'>): number {
  const isSound = findings.every((finding) => finding.isSound)
  if (flags.format === 'json') out(JSON.stringify({ isSound, findings }, null, 2))
  else for (const { name, isSound: fine, says } of findings) out(`${fine ? 'ok     ' : 'PROBLEM'} ${name}: ${says}`)
  return isSound ? 0 : 1
}
