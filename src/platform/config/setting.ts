import type { z } from 'zod'

/** One setting, described once: what starts the house and what the manual says both come from here. */
export type Setting<T> = {
  /** The name in the environment. */
  readonly name: string
  /** What it does, in one or two sentences, for the person who runs Lessen. */
  readonly means: string
  /** What holds when it is not set, in words. */
  readonly otherwise: string
  /** A value as it could be typed. */
  readonly example: string
  /** Text to value. Its messages finish the sentence "NAME must be …". */
  readonly shape: z.ZodType<T, string>
  /** Whether it is a secret: it may then also be read from a file, which the same name with `_FILE` behind it names. */
  readonly isSecret?: true
}

/** Gives a setting its type where it is written. */
export function defineSetting<T>(setting: Setting<T>): Setting<T> {
  return setting
}
