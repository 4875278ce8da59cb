import type { Result } from '#basics/result.ts'
import type { Command, CommandContext } from '#platform/commands/command.ts'
import { helpText } from '#platform/commands/help-text.ts'
import { parseWords, type Typed } from '#platform/commands/parse-words.ts'
import type { AskedSettings } from '#platform/config/settings.ts'

/** Everything of a command's context but what was typed; opened only when a command really runs. */
export type Surroundings = Omit<CommandContext, 'words' | 'flags' | 'out' | 'tell'> & { close(): Promise<void> }

/** Where a run of the command line writes, and how it opens the house. */
export type CommandHall = Pick<CommandContext, 'out' | 'tell'> & {
  /** Gives the settings, or the sentences of what is wrong with them. */
  asked(): Result<AskedSettings, string>
  /** Gives the surroundings, or the sentence of what stands in the way. */
  open(command: Pick<Command, 'name' | 'opens'>): Promise<Surroundings | string>
}

/**
 * Runs the command that `typed` names and gives its exit code. 2 means that nothing was done: no such command, or words
 * it does not take. Only a command that really runs has the database opened for it.
 */
export async function runCommands(
  commands: readonly Command[],
  typed: readonly string[],
  hall: CommandHall,
): Promise<number> {
  const [name = 'help'] = typed
  if (name === 'help' || name === '--help' || name === '-h') {
    hall.out(helpText(commands))
    return 0
  }
  const command = commands.find((one) => isCalled(one, typed))
  if (command === undefined) {
    const near = commands.filter((one) => one.name.startsWith(`${name} `)).map((one) => one.name)
    hall.tell(near.length > 0 ? `Say which: lessen ${near.join(', lessen ')}.` : noSuch(name, commands))
    return 2
  }
  const parsed = parseWords(command, typed.slice(wordsIn(command.name)))
  if (!parsed.ok) {
    hall.tell(parsed.problems)
    return 2
  }
  const done = await withoutDatabase(command, parsed.value, hall)
  if (done !== null) return done
  const surroundings = await hall.open(command)
  if (typeof surroundings === 'string') {
    if (command.whenShut !== undefined) return command.whenShut(surroundings, { ...hall, flags: parsed.value.flags })
    hall.tell(surroundings)
    return 2
  }
  try {
    if (command.isForPractice && surroundings.settings.mode === 'network') {
      hall.tell('This is a network-only installation: it holds no records, so there is nothing for this command to do.')
      return 2
    }
    return await command.run({ ...surroundings, ...parsed.value, out: hall.out, tell: hall.tell })
  } finally {
    await surroundings.close()
  }
}

function noSuch(name: string, commands: readonly Command[]): string {
  return `There is no command ${name}.\n\n${helpText(commands)}`
}

/** A name is one word or two: `import mhsds` and `import library` are two commands. */
function isCalled({ name }: Command, typed: readonly string[]): boolean {
  return typed.slice(0, wordsIn(name)).join(' ') === name
}

function wordsIn(name: string): number {
  return name.split(' ').length
}

async function withoutDatabase(command: Command, typed: Typed, hall: CommandHall): Promise<number | null> {
  if (command.withoutDatabase === undefined) return null
  const asked = hall.asked()
  if (asked.ok) return await command.withoutDatabase({ ...typed, asked: asked.value, out: hall.out, tell: hall.tell })
  hall.tell(asked.problems)
  return 2
}
