import { ok } from '#basics/result.ts'
import { insight } from '#modules/insight/index.ts'
import { runCommands } from '#platform/commands/run-commands.ts'
import { readSettings } from '#platform/config/read-settings.ts'
import type { Database } from '#platform/db/database.ts'
import { returns } from '../index.ts'

/** What a command printed and how it ended. */
export type Ran = { readonly code: number; readonly out: string; readonly told: string }

/** The commands of this house, typed as on the command line against a database. `heard` hears what is told meanwhile. */
export function aCommandLine(
  database: Database,
  heard: (told: string) => void = () => undefined,
): (...typed: string[]) => Promise<Ran> {
  const read = readSettings({})
  if (!read.ok) throw new Error('these settings are right')
  const settings = { ...read.value, secret: 'x'.repeat(32) }
  return async (...typed) => {
    const [out, told]: [string[], string[]] = [[], []]
    const code = await runCommands([...(insight.commands ?? []), ...(returns.commands ?? [])], typed, {
      out: (text) => void out.push(text),
      tell: (text) => {
        told.push(text)
        heard(text)
      },
      asked: () => ok(read.value),
      open: async () => ({ database, settings, now: () => '2026-11-21T09:00:00.000Z', close: async () => undefined }),
    })
    return { code, out: out.join('\n'), told: told.join('\n') }
  }
}
