import type { GoldenVector } from './golden-vector.ts'

/** How an answer compares with the expected one. `absent`: expected values that the answer has no place for. */
export type Comparison = { compared: number; absent: number; readonly differences: string[] }

type Tolerance = NonNullable<GoldenVector['tolerance']>

const special: Readonly<Record<string, number>> = { NaN: Number.NaN, Infinity, '-Infinity': -Infinity }
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Compares all that is expected, except what the vector calls a quirk. A refusal is compared with a refusal alone. */
export function compareAnswer(got: unknown, { expected, quirk, tolerance }: GoldenVector): Comparison {
  const comparison: Comparison = { compared: 0, absent: 0, differences: [] }
  const wanted = Object.fromEntries(Object.entries(expected).filter(([field]) => !quirk?.fields?.includes(field)))
  const refusal = isObject(got) ? got['error'] : undefined
  if (wanted['error'] !== undefined) {
    comparison.compared = 1
    if (refusal === undefined) comparison.differences.push('expected a refusal')
  } else if (refusal !== undefined) comparison.differences.push(`refused: ${say(refusal)}`)
  else compareValue(got, wanted, tolerance ?? {}, '', comparison)
  return comparison
}

function compareValue(got: unknown, wanted: unknown, tolerance: Tolerance, at: string, comparison: Comparison): void {
  if (Array.isArray(wanted)) return compareList(got, wanted, tolerance, at, comparison)
  if (isObject(wanted)) {
    for (const [key, value] of Object.entries(wanted))
      if (isObject(got) && key in got) compareValue(got[key], value, tolerance, `${at}.${key}`, comparison)
      else comparison.absent += leavesOf(value)
    return
  }
  comparison.compared += 1
  if (!isAlike(got, wanted, tolerance)) comparison.differences.push(`${at}: got ${say(got)}, expected ${say(wanted)}`)
}

function compareList(got: unknown, wanted: unknown[], tolerance: Tolerance, at: string, comparison: Comparison): void {
  if (got === undefined) comparison.absent += leavesOf(wanted)
  else if (!Array.isArray(got) || got.length !== wanted.length)
    comparison.differences.push(`${at}: ${Array.isArray(got) ? got.length : say(got)} of ${wanted.length} values`)
  else for (const [i, value] of wanted.entries()) compareValue(got[i], value, tolerance, `${at}[${i}]`, comparison)
}

function isAlike(got: unknown, wanted: unknown, { relative = 1e-9, absolute = 1e-12 }: Tolerance): boolean {
  if (isNone(wanted)) return isNone(got)
  const want = asNumber(wanted)
  if (want === undefined) return got === wanted
  const have = asNumber(got)
  if (have === undefined) return false
  return have === want || Math.abs(have - want) <= relative * Math.max(Math.abs(have), Math.abs(want)) + absolute
}

/** Null, undefined and not-a-number are one: there is no value. */
function isNone(value: unknown): boolean {
  return value === null || value === undefined || Number.isNaN(asNumber(value))
}

function asNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  return typeof value === 'string' ? special[value] : undefined
}

function leavesOf(value: unknown): number {
  return isObject(value) ? Object.values(value).reduce<number>((sum, one) => sum + leavesOf(one), 0) : 1
}

function say(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing'
}
