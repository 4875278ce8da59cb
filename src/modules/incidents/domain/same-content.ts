import type { Incident } from './incident.ts'

/** Whether two records say exactly the same: so sending one twice is one record, and saving no change is no version. */
export function isSameContent(a: Incident, b: Incident): boolean {
  return inOrder(a) === inOrder(b)
}

/** The content as text, with keys in one order: JSON columns come back in an order of their own. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  )
}
