import { sealerFinding } from '#platform/audit/sealer-finding.ts'
import type { Command, CommandContext } from '#platform/commands/command.ts'
import { databaseFindings } from '#platform/commands/database-findings.store.ts'
import { type Finding, machineFindings } from '#platform/commands/machine-findings.ts'
import { jobFinding } from '#platform/jobs/job-findings.ts'
import { mailFinding } from '#platform/mail/mail-findings.store.ts'

/** Looks whether this installation is sound: machine, settings, database, roles, migrations, walls, durability, disk, audit, jobs, mail. */
export const doctor: Command = {
  name: 'doctor',
  usage: '[--format json]',
  says: 'Looks whether this installation is sound, and says what to do where it is not.',
  run: async (context) =>
    report(
      [
        ...machineFindings(context.settings),
        ...(await databaseFindings(context.database, context.settings.mode)),
        await sealerFinding({ database: context.database, hasPractice: context.settings.mode !== 'network' }),
        await jobFinding(context.database),
        await mailFinding(context.database, context.settings),
      ],
      context,
    ),
  whenShut: (says, context) => report([...machineFindings(null), { name: 'start', isSound: false, says }], context),
}

function report(findings: readonly Finding[], { flags, out }: Pick<CommandContext, 'flags' | 'out'>): number {
  const isSound = findings.every((finding) => finding.isSound)
  if (flags.format === 'json') out(JSON.stringify({ isSound, findings }, null, 2))
  else for (const { name, isSound: fine, says } of findings) out(`${fine ? 'ok     ' : 'PROBLEM'} ${name}: ${says}`)
  return isSound ? 0 : 1
}
