/** The minutes over which failed tries are counted. */
export const paceMinutes = 15

/** Failed tries that one device may make for one address in that time. */
export const triesPerDevice = 10

/** Failed tries for one address that all unknown devices together may make in that time. */
export const triesOfStrangers = 30

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
export function mustWait({ fromThisDevice, fromStrangers, isKnownDevice }: RecentTries): boolean {
  if (fromThisDevice >= triesPerDevice) return true
  return !isKnownDevice && fromStrangers >= triesOfStrangers
}
