/** What was found of a link so far. */
export type LinkCheck = {
  readonly address: string
  readonly checkedAt: string
  /** How often in a row it led nowhere. */
  readonly failures: number
  /** Since when it leads nowhere; null while it leads somewhere. */
  readonly failedSince: string | null
  /** Why, in a sentence. */
  readonly says: string | null
  /** Where it has moved for good. */
  readonly movedTo: string | null
}

/** What a check found: it leads somewhere, or it does not, and why. */
export type LinkFound =
  | { readonly is: 'sound'; readonly movedTo: string | null }
  | { readonly is: 'broken'; readonly says: string }

const dayMs = 24 * 3_600_000

/** How many failures, over how many days, before a link counts as broken: a site may be away for a night. */
const [leastFailures, leastDays] = [3, 7]

/** What is known of a link after it was checked once more. */
export function afterCheck(before: LinkCheck | undefined, address: string, found: LinkFound, now: string): LinkCheck {
  if (found.is === 'sound')
    return { address, checkedAt: now, failures: 0, failedSince: null, says: null, movedTo: found.movedTo }
  return {
    address,
    checkedAt: now,
    failures: (before?.failures ?? 0) + 1,
    failedSince: before?.failedSince ?? now,
    says: found.says,
    movedTo: null,
  }
}

/** Whether a link is to be checked: each week, and each day while it leads nowhere. An hour less, so that no day is missed. */
export function isDue(check: Pick<LinkCheck, 'checkedAt' | 'failures'> | undefined, now: string): boolean {
  if (check === undefined) return true
  const wait = check.failures > 0 ? dayMs : 7 * dayMs
  return Date.parse(now) - Date.parse(check.checkedAt) >= wait - 3_600_000
}

/** Whether a link counts as broken: it led nowhere three times or more, over a week or more. */
export function isBroken({ failures, failedSince, checkedAt }: LinkCheck): boolean {
  if (failures < leastFailures || failedSince === null) return false
  return Date.parse(checkedAt) - Date.parse(failedSince) >= leastDays * dayMs
}
