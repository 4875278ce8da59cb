/** What is to be done about one reminder for one registered person. */
export type ReminderStep = { readonly minutesBefore: number; readonly todo: 'send' | 'too late' }

/** What must be known to plan the reminders of one person. */
export type Reminded = {
  readonly startsAt: string
  /** Since when they hold a place: a reminder whose moment was before that is not owed, the confirmation said it all. */
  readonly placeSince: string
  /** How many minutes before the beginning people are reminded. */
  readonly reminders: readonly number[]
  /** Which of them were decided already. */
  readonly decided: readonly number[]
}

/**
 * The reminders that are due at `now` and not decided yet. One whose moment passed (the house was down) is sent late
 * while it is still useful: until the next one's moment, and the last until the beginning. After that it is too late, and
 * that is noted: who looks can tell "not sent" from "nobody knows".
 */
export function remindersDue({ startsAt, placeSince, reminders, decided }: Reminded, now: string): ReminderStep[] {
  const moment = (minutes: number) => Date.parse(startsAt) - minutes * 60_000
  const inOrder = [...new Set(reminders)].toSorted((a, b) => b - a)
  return inOrder.flatMap((minutesBefore, place): ReminderStep[] => {
    const at = moment(minutesBefore)
    if (decided.includes(minutesBefore) || at <= Date.parse(placeSince) || Date.parse(now) < at) return []
    const usefulUntil = moment(inOrder[place + 1] ?? 0)
    return [{ minutesBefore, todo: Date.parse(now) < usefulUntil ? 'send' : 'too late' }]
  })
}

/** `1 week`, `1 day`, `2 hours`: how long before, in the largest unit that is whole. */
export function writtenLead(minutes: number): string {
  const units = [
    ['week', 10_080],
    ['day', 1_440],
    ['hour', 60],
    ['minute', 1],
  ] as const
  const [unit, length] = units.find(([, one]) => minutes % one === 0) ?? ['minute', 1]
  const count = minutes / length
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

/** How long before, as people type it: `1 week, 1 day, 1 hour`. Null where a part cannot be read, or is over eight weeks. */
export function readLeads(typed: string): number[] | null {
  const parts = typed
    .split(/,|\band\b/)
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== '')
  const minutes = parts.map((part) => {
    const [, count, unit] = /^(\d{1,3}) ?(week|day|hour|minute)s?$/.exec(part) ?? []
    const length = { week: 10_080, day: 1_440, hour: 60, minute: 1 }[unit ?? ''] ?? 0
    return Number(count) * length
  })
  return minutes.every((one) => one > 0 && one <= 80_640) ? [...new Set(minutes)].toSorted((a, b) => b - a) : null
}
