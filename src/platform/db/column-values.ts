import pg from 'pg'

const { builtins } = pg.types

/**
 * How PostgreSQL's values arrive: whole numbers as numbers, dates and times as the text they are (a JavaScript Date
 * would move a birthday by a time zone), moments as ISO text in UTC. numeric stays text: it is exact.
 */
export const columnValues: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    (format === 'binary' ? undefined : parsers.get(oid)) ?? pg.types.getTypeParser(oid, format),
}

const asItIs = (text: string): string => text

const parsers = new Map<number, (text: string) => unknown>([
  [builtins.INT8, wholeNumber],
  [builtins.DATE, asItIs],
  [builtins.TIME, asItIs],
  [builtins.TIMETZ, asItIs],
  [builtins.TIMESTAMP, asItIs],
  [builtins.INTERVAL, asItIs],
  [builtins.TIMESTAMPTZ, isoInstant],
  [1182, listOf(asItIs)],
  [1185, listOf(isoInstant)],
  [1016, listOf(wholeNumber)],
])

/** A bigint as a number. Refuses (throws) one that a number cannot hold exactly rather than give a wrong one. */
export function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError('a bigint from the database is too large for a number')
  return value
}

/**
 * `2026-01-31 09:00:00.5+00` as `2026-01-31T09:00:00.500Z`. Microseconds are kept when there are any, so that a
 * value read can be compared with the one stored. Infinity stays as PostgreSQL writes it.
 */
export function isoInstant(text: string): string {
  const parts = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?([+-]\d\d(?::\d\d)?)$/.exec(text)
  if (parts === null) return text
  const [, date, time, fraction = '', zone = '+00'] = parts
  if (zone === '+00') return `${date}T${time}.${fraction.padEnd(3, '0')}Z`
  return new Date(`${date}T${time}.${fraction.padEnd(3, '0')}${zone.length === 3 ? `${zone}:00` : zone}`).toISOString()
}

/** A list of values that hold no comma: PostgreSQL writes `{1,NULL,"2026-01-31 09:00:00+00"}`. */
function listOf<T>(parse: (text: string) => T): (text: string) => (T | null)[] {
  return (list) => {
    const inside = list.slice(1, -1)
    if (inside === '') return []
    return inside.split(',').map((text) => (text === 'NULL' ? null : parse(text.replaceAll('"', ''))))
  }
}
