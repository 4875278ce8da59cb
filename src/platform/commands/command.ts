import type { AskedSettings, Settings } from '#platform/config/settings.ts'
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

/** What a command is given that can do without the database. */
export type LoneContext = Pick<CommandContext, 'words' | 'flags' | 'out' | 'tell'> & { readonly asked: AskedSettings }

/** Something that can be done from the command line. */
export type Command = {
  /** The first word or two, for example `measures` or `import mhsds`. */
  readonly name: string
  /** What follows it, for example `mhsds DIR --organisation CODE [--create]`. Flags with a value in capitals take one. */
  readonly usage: string
  /** What it does, in one sentence. */
  readonly says: string
  /** Set for a command that works on persons' records: a network-only installation refuses it. */
  readonly isForPractice?: true
  /**
   * How the database is opened for it. As a rule it is brought forward to this version, and that of a running Lessen is
   * used. `as it is`: never brought forward. `alone`: that too, and refused while a Lessen is running.
   */
  readonly opens?: 'as it is' | 'alone'
  /** Does it without opening the database, where that is possible; null says that the database is needed. */
  withoutDatabase?(context: LoneContext): Promise<number> | null
  /** Gives the exit code: 0 done, 1 done with something left out, 2 nothing was done. */
  run(context: CommandContext): Promise<number>
  /**
   * Answers when the database cannot be opened, with the sentence of what stands in the way, and gives the exit code.
   * Without it that sentence goes to standard error, and the code is 1.
   */
  whenShut?(says: string, context: Pick<CommandContext, 'flags' | 'out' | 'tell'>): number
}
