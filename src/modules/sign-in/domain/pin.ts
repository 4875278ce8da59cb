import { ok, type Problem, type Result, refused } from '#basics/result.ts'

/** Wrong tries before the whole sign-in is asked for again. */
export const triesOfPin = 5

/** The fewest and the most digits of a PIN. */
export const pinLength = { least: 6, most: 12 } as const

/**
 * A PIN that somebody chose for one device. Refuses fewer than 6 or more than 12 digits, anything that is no digit, and
 * what is tried first: digits in a row up or down, the same ones again and again.
 */
export function checkNewPin(typed: string): Result<string> {
  const says = problemWith(typed)
  return says === null ? ok(typed) : refused<readonly Problem[]>([{ field: 'pin', says }])
}

function problemWith(pin: string): string | null {
  if (pin === '') return 'Type a PIN.'
  if (!/^\d+$/.test(pin)) return 'Use digits only.'
  if (pin.length < pinLength.least || pin.length > pinLength.most)
    return `Use ${pinLength.least} to ${pinLength.most} digits.`
  return isGuessable(pin) ? 'That PIN is one of those tried first. Use digits without a pattern.' : null
}

function isGuessable(pin: string): boolean {
  const steps = Array.from(pin.slice(1), (digit, at) => (Number(digit) - Number(pin[at]) + 10) % 10)
  return new Set(steps).size === 1 || /^(\d{1,3})\1+$/.test(pin) || new Set(pin).size < 3
}
