import type { KeptFor, Retention } from './retentions/define-retention.ts'

/** How long, in words a person who decides can read: one sentence a sector, and the floor that no setting goes below. */
export function howLong({ periods, atLeast }: Retention): string[] {
  return [
    ...periods.map((period) => `${whose(period)}${lengthOf(period.keep)} from ${from[period.from]} (${period.source})`),
    ...(atLeast ? [`Never less than ${lengthOf({ years: atLeast.years })} (${atLeast.source})`] : []),
  ]
}

const from: Readonly<Record<KeptFor['from'], string>> = {
  made: 'when it was made',
  'last contact': 'the last contact with the person',
  birth: 'the person’s birth',
  ended: 'when it ended',
  used: 'when it was used',
}

function whose({ sector }: KeptFor): string {
  return sector === 'all' ? '' : `In ${sector} `
}

function lengthOf(keep: KeptFor['keep']): string {
  const [unit, count] = Object.entries(keep)[0] ?? ['years', 0]
  return `${count} ${count === 1 ? unit.slice(0, -1) : unit}`
}
