import type { Problem } from '#basics/result.ts'

const before = ['because', 'person', 'unit', 'place', 'interventions']
const inBlock = ['practice', 'start', 'end', 'staff', 'agency', 'how', 'plan', 'injury']
const after = [
  'reason',
  'reason-words',
  'before',
  'avoid',
  'others',
  'disorder',
  'outcome',
  'notified',
  'review',
  'police-asked',
  'police-came',
]

/** Problems in the order in which their questions stand on the page. */
export function inPageOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => rankOf(a.field) - rankOf(b.field))
}

function rankOf(field: string): number {
  const [, key = '', name = ''] = /^i(\d+)-(.+)$/.exec(field) ?? []
  if (key !== '') return 100 * Number(key) + placeIn(inBlock, name)
  const early = before.indexOf(field)
  return early >= 0 ? early : 100_000 + placeIn(after, field)
}

function placeIn(order: readonly string[], name: string): number {
  const at = order.findIndex(
    (one) => name === one || name.startsWith(`${one}-`) || (one === 'agency' && name.startsWith(one)),
  )
  return at < 0 ? order.length : at
}

/** The problem with the intervention it belongs to in its words: with several, "Choose what was done." alone says little. */
export function namingIntervention({ field, says }: Problem): Problem {
  const key = /^i(\d+)-/.exec(field)?.[1]
  return { field, says: key === undefined ? says : `Intervention ${key}: ${says}` }
}
