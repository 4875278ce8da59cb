import { commands } from '#app'
import { startClock } from '#platform/clock/clock.ts'
import { doctor } from '#platform/commands/doctor.ts'
import { runCommands, type Surroundings } from '#platform/commands/run-commands.ts'
import { readSettings } from '#platform/config/read-settings.ts'
import { withSecret } from '#platform/config/secret-file.ts'
import { openForCommand } from '#platform/db/open-for-command.ts'
import { createLog } from '#platform/log/log.ts'

const out = (text: string) => void process.stdout.write(`${text}\n`)
const tell = (text: string) => void process.stderr.write(`${text}\n`)

async function open(command: string): Promise<Surroundings | string> {
  const asked = readSettings(process.env)
  if (!asked.ok) return asked.problems.map((problem) => problem.says).join('\n')
  const log = createLog({ level: asked.value.logLevel === 'info' ? 'warn' : asked.value.logLevel })
  const opened = await openForCommand(asked.value, { command, log, tell })
  if (!opened.ok) return opened.problems
  const settings = withSecret(asked.value)
  return { settings, now: startClock(settings.movedNow), ...opened.value }
}

// A reader that has seen enough (`lessen … | head`) is no fault.
process.stdout.on('error', () => process.exit(1))
// When whoever started us is gone, so is the one who wanted the answer; PostgreSQL notices the same by itself.
process.once('disconnect', () => process.exit(1))
process.channel?.unref()

process.exitCode = await runCommands([...commands, doctor], process.argv.slice(2), { open, out, tell })
