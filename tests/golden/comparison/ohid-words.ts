import type { Interval } from '#statistics/intervals/interval.ts'

/** Confidence as the package takes it: one or two of them, as shares or percentages. */
export type Confidence = { readonly confidence: number | readonly number[] }

/** The confidences asked for, as shares. */
export function confidences({ confidence }: Confidence): number[] {
  return [confidence].flat().map((one) => (one > 1 ? one / 100 : one))
}

/** The columns of limits, named as the package names them: `lowercl`, or `lower95_0cl` where there are two. */
export function limitColumns(
  options: Confidence,
  rows: readonly ((confidence: number) => Interval | null)[],
): Record<string, (number | null)[]> {
  const asked = confidences(options)
  const columns = asked.flatMap((confidence) => {
    const suffix = asked.length > 1 ? `${(confidence * 100).toFixed(1).replace('.', '_')}cl` : 'cl'
    const found = rows.map((row) => row(confidence))
    return [
      [`lower${suffix}`, found.map((one) => one?.lower ?? null)],
      [`upper${suffix}`, found.map((one) => one?.upper ?? null)],
    ]
  })
  return Object.fromEntries(columns)
}

/** The words that the package puts beside each row. */
export function wordColumns(
  options: Confidence,
  rows: readonly { readonly statistic: string; readonly method: string | null }[],
): Record<string, (string | null)[]> {
  const words = confidences(options).map((one) => `${Number((one * 100).toFixed(6))}%`)
  return {
    confidence: rows.map(() => words.join(', ')),
    statistic: rows.map(({ statistic }) => statistic),
    method: rows.map(({ method }) => method),
  }
}

/** What the package calls the way a count's interval was made. */
export function methodWord(method: 'exact' | 'Byar'): string {
  return method === 'exact' ? 'Exact' : 'Byars'
}

/** Rows by the name beside them, names in order. */
export function byGroup<T>(names: readonly string[], rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const [i, name] of names.entries()) groups.set(name, [...(groups.get(name) ?? []), ...rows.slice(i, i + 1)])
  return new Map([...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
