import type { Settings } from '#platform/config/settings.ts'
import type { Database } from '#platform/db/database.ts'

/** What a command is given: the words after its name, the database, a clock, and where to write. */
export type CommandContext = {
  /** Words after the name: `import mhsds DIR` gives the command `import` the words mhsds and DIR. */
  readonly words: readonly string[]
  /** `--format json` is `{ format: 'json' }`; a flag without a value is true. */
  readonly flags: Readonly<Record<string, string | true>>
  readonly database: Database
  readonly settings: Settings
  /** The current moment, as an ISO instant. */
  now(): string
  /** Writes a line to standard output: what was asked for, and nothing else. */
  out(text: string): void
  /** Writes a line to standard error: progress, problems, advice. */
  tell(text: string): void
}

/** Something that can be done from the command line. */
export type Command = {
  /** The first word, for example `import`. */
  readonly name: string
  /** What follows it, for example `mhsds DIR --organisation CODE [--create]`. Flags with a value in capitals take one. */
  readonly usage: string
  /** What it does, in one sentence. */
  readonly says: string
  /** Set for a command that works on persons' records: a network-only installation refuses it. */
  readonly isForPractice?: true
  /** Gives the exit code: 0 done, 1 done with something left out, 2 nothing was done. */
  run(context: CommandContext): Promise<number>
  /**
   * Answers when the database cannot be opened, with the sentence of what stands in the way, and gives the exit code.
   * Without it that sentence goes to standard error, and the code is 1.
   */
  whenShut?(says: string, context: Pick<CommandContext, 'flags' | 'out' | 'tell'>): number
}
