/** For how many minutes somebody counts as having just proved who they are. */
export const freshMinutes = 10

/** Whether a proof given at `provedAt` still counts at `now` (ISO instants). None never does, nor one from the future. */
export function isFreshProof(provedAt: string | undefined, now: string): boolean {
  if (provedAt === undefined) return false
  const age = Date.parse(now) - Date.parse(provedAt)
  return age >= -60_000 && age < freshMinutes * 60_000
}
