import { randomInt } from 'node:crypto'

/**
 * A new code that is typed besides a link: eight digits in two groups, so that it can be told by telephone. With ten tries
 * in a quarter of an hour, somebody who has the link and guesses for a whole month finds it with a chance of 1 in 3,000.
 */
export function newLinkCode(): string {
  const digits = String(randomInt(100_000_000)).padStart(8, '0')
  return `${digits.slice(0, 4)} ${digits.slice(4)}`
}

/** The digits of a typed code, however they were grouped; nothing for anything that is no such code. */
export function linkCodeDigits(typed: string): string | undefined {
  const digits = typed.replace(/[\s-]/g, '')
  return /^\d{8}$/.test(digits) ? digits : undefined
}
