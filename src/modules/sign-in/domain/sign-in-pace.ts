/** The minutes over which failed tries are counted. */
export const paceMinutes = 15

/** Failed tries that one device may make for one address in that time. */
export const triesPerDevice = 10

/** Failed tries for one address that all unknown devices together may make in that time. */
export const triesOfStrangers = 30

/** How many failed tries there may be in that time: from one device, and from all unknown devices together. */
export type PaceLimits = { readonly perDevice: number; readonly ofStrangers: number }

const passwordLimits: PaceLimits = { perDevice: triesPerDevice, ofStrangers: triesOfStrangers }

/**
 * For codes of the second step: fewer, because a code has six digits, and whoever guesses has the password already.
 * Ten in a quarter of an hour find one code of a million, three of which are good, once in about a year.
 */
export const codeLimits: PaceLimits = { perDevice: 5, ofStrangers: 10 }

/** Failed tries for one address in the last 15 minutes. Those before this device's last success do not count. */
export type RecentTries = {
  readonly fromThisDevice: number
  readonly fromStrangers: number
  /** Whether this device has signed in to this address before. */
  readonly isKnownDevice: boolean
}

/**
 * Whether another try must wait. Guessing is slowed for each address and device, so that neither a hospital behind one
 * address of the network nor the person's own tablet can be shut out by somebody else's guesses.
 */
export function mustWait(
  { fromThisDevice, fromStrangers, isKnownDevice }: RecentTries,
  limits: PaceLimits = passwordLimits,
): boolean {
  if (fromThisDevice >= limits.perDevice) return true
  return !isKnownDevice && fromStrangers >= limits.ofStrangers
}
