import type { LogLine } from '#platform/log/log.ts'

const marks = { debug: '·', info: '–', warn: '!', error: '✗', silent: '' } as const

/** One line for somebody who watches a terminal: time of day, event, fields; the places of a fault beneath. */
export function prettyLine(line: LogLine): string {
  const { time, level, event, fault, ...fields } = line
  const rest = Object.entries(fields).map(([name, value]) => `${name}=${value}`)
  const first = [time.slice(11, 19), marks[level], event, ...rest].join(' ')
  if (fault === undefined) return `${first}\n`
  const told = `${fault.name}${fault.code === undefined ? '' : ` ${fault.code}`}: ${fault.says}${fault.place === undefined ? '' : ` (${fault.place})`}`
  return `${[first, told, ...fault.at].join('\n         ')}\n`
}
