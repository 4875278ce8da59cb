import { commands } from '#app'
import { type Result, refused } from '#basics/result.ts'
import { startClock } from '#platform/clock/clock.ts'
import type { Command } from '#platform/commands/command.ts'
import { doctor } from '#platform/commands/doctor.ts'
import { runCommands, type Surroundings } from '#platform/commands/run-commands.ts'
import { readSettings } from '#platform/config/read-settings.ts'
import { withSecret } from '#platform/config/secret-file.ts'
import type { AskedSettings } from '#platform/config/settings.ts'
import { openForCommand } from '#platform/db/open-for-command.ts'
import { createLog } from '#platform/log/log.ts'

const out = (text: string) => void process.stdout.write(`${text}\n`)
const tell = (text: string) => void process.stderr.write(`${text}\n`)

function askedSettings(): Result<AskedSettings, string> {
  const asked = readSettings(process.env)
  return asked.ok ? asked : refused(asked.problems.map((problem) => problem.says).join('\n'))
}

async function open({ name, opens }: Pick<Command, 'name' | 'opens'>): Promise<Surroundings | string> {
  const asked = askedSettings()
  if (!asked.ok) return asked.problems
  const log = createLog({ level: asked.value.logLevel === 'info' ? 'warn' : asked.value.logLevel })
  const opened = await openForCommand(asked.value, { command: name, opens, log, tell })
  if (!opened.ok) return opened.problems
  const settings = withSecret(asked.value)
  return { settings, now: startClock(settings.movedNow), ...opened.value }
}

// A reader that has seen enough (`lessen … | head`) is no fault.
process.stdout.on('error', () => process.exit(1))
// When whoever started us is gone, so is the one who wanted the answer; PostgreSQL notices the same by itself.
process.once('disconnect', () => process.exit(1))
process.channel?.unref()

process.exitCode = await runCommands([...commands, doctor], process.argv.slice(2), {
  asked: askedSettings,
  open,
  out,
  tell,
})
