/** Gives the current moment as an ISO instant in UTC. The only source of time in the house. */
export type Clock = () => string

/**
 * The machine's clock, or one that started at `movedNow` and has run on since: with it a deadline can be visited.
 * `machine` gives milliseconds since 1970.
 */
export function startClock(movedNow: string | null, machine: () => number = Date.now): Clock {
  const ahead = movedNow === null ? 0 : Date.parse(movedNow) - machine()
  return () => new Date(machine() + ahead).toISOString()
}
