import { parseArgs } from 'node:util'
import { ok, type Result, refused } from '#basics/result.ts'
import type { Command, CommandContext } from '#platform/commands/command.ts'

/** What was typed after the name of a command. */
export type Typed = Pick<CommandContext, 'words' | 'flags'>

/**
 * Reads the words after a command's name by its own usage line: `--format json` takes a value because the usage says
 * `--format KIND`, `--create` takes none. Refuses, in a sentence, a flag that the usage does not have.
 */
export function parseWords(command: Pick<Command, 'name' | 'usage'>, typed: readonly string[]): Result<Typed, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...typed],
      options: optionsIn(command.usage),
      allowPositionals: true,
      strict: true,
    })
    const flags = Object.fromEntries(Object.entries(values).flatMap(([name, value]) => flagOf(name, value)))
    return ok({ words: positionals, flags })
  } catch (fault) {
    const why = fault instanceof Error ? (fault.message.split('. ')[0] ?? '') : ''
    return refused(`${why}.\nUsage: lessen ${command.name} ${command.usage}`)
  }
}

/** `--organisation CODE [--create]`: a flag followed by a word in capitals takes a value. */
function optionsIn(usage: string): Record<string, { type: 'string' | 'boolean' }> {
  const found = usage.matchAll(/--([a-z][a-z-]*)(?:[ =]([A-Za-z][\w|-]*))?/g)
  return Object.fromEntries(
    [...found].map(([, name = '', value]) => [name, { type: value === undefined ? 'boolean' : 'string' }]),
  )
}

function flagOf(name: string, value: string | boolean | undefined | (string | boolean)[]): [string, string | true][] {
  return typeof value === 'string' || value === true ? [[name, value]] : []
}
