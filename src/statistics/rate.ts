import { ok, type Result, refused } from '#basics/result.ts'

/** A rate with the parts it was made of, so that a page can always show them beside it. */
export type Rate = {
  readonly value: number
  readonly numerator: number
  readonly denominator: number
  readonly per: number
}

/**
 * How often something happened for each `per` units of exposure: numerator ÷ denominator × per (1,000 unless told).
 * Not rounded. Refuses a denominator of 0 or less with `no bed days` (or `no ` and the name given): without exposure
 * there is no rate, which is not a rate of nought. Refuses a negative numerator.
 *
 * Formula: numerator ÷ denominator × per
 * Units: events for each `per` (1,000) units of exposure
 * Edges: no exposure: refused, never 0. A negative numerator: refused
 * Source: NHS England, monthly mental health statistics: its published code (MHS96)
 * Example: ratePer(12, 1694)
 * Example: ratePer(12, 0)
 */
export function ratePer(
  numerator: number,
  denominator: number,
  { per = 1000, of = 'bed days' }: { readonly per?: number; readonly of?: string } = {},
): Result<Rate, string> {
  if (!(denominator > 0)) return refused(`no ${of}`)
  if (!(numerator >= 0)) return refused('a count cannot be less than none')
  return ok({ value: (numerator * per) / denominator, numerator, denominator, per })
}

/** The rate alone, or null where `ratePer` refuses: for figures in which no rate is shown as no rate. */
export function rateOrNull(numerator: number, denominator: number, per = 1000): number | null {
  const rate = ratePer(numerator, denominator, { per })
  return rate.ok ? rate.value.value : null
}
