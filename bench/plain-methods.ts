/**
 * The same questions answered as one would in a hurry, with nothing that makes answers right at the edges: no compensated
 * sums, no missing values, no screening, no exact intervals. What Lessen's methods are compared with, not an example.
 */

/** Limits and marks of an XmR chart, by plain sums and windows. */
export function plainXmr(values: readonly number[]): { readonly upper: number; readonly marks: readonly boolean[] } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const ranges = values.slice(1).map((value, i) => Math.abs(value - (values[i] as number)))
  const reach = (2.66 * ranges.reduce((sum, range) => sum + range, 0)) / ranges.length
  const isFar = (value: number, share: number) => Math.abs(value - mean) > reach * share
  const marks = values.map((value, i) => {
    const [seven, three] = [values.slice(i - 6, i + 1), values.slice(i - 2, i + 1)]
    const isRun = seven.length === 7 && (seven.every((one) => one > mean) || seven.every((one) => one < mean))
    const isRise = seven.length === 7 && seven.slice(1).every((one, k) => one > (seven[k] as number))
    const isFall = seven.length === 7 && seven.slice(1).every((one, k) => one < (seven[k] as number))
    return isFar(value, 1) || isRun || isRise || isFall || three.filter((one) => isFar(one, 2 / 3)).length >= 2
  })
  return { upper: mean + reach, marks }
}

/** Which units of a funnel lie outside limits by the normal curve. */
export function plainFunnel(units: readonly { readonly count: number; readonly of: number }[]): readonly boolean[] {
  const rate = units.reduce((sum, unit) => sum + unit.count, 0) / units.reduce((sum, unit) => sum + unit.of, 0)
  return units.map(({ count, of }) => Math.abs(count / of - rate) > 3.09 * Math.sqrt(rate / of))
}

/** A rate per 1,000 with an interval by the normal curve. */
export function plainInterval(count: number, of: number): readonly [number, number, number] {
  const half = (1.96 * Math.sqrt(count) * 1000) / of
  return [(count * 1000) / of, (count * 1000) / of - half, (count * 1000) / of + half]
}
