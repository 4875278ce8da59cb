/**
 * Why a value is not there: held back because it is small, never sent, nobody stayed so that there is nothing to divide
 * by, or nothing was written down anywhere so that nobody knows. None of them is shown as another, or as zero.
 */
export type Missing = 'suppressed' | 'not submitted' | 'no bed days' | 'nothing recorded'

/** The reasons in words, as keys and tables say them. */
export const MISSING_WORDS: { readonly [why in Missing]: string } = {
  suppressed: 'Too small to show',
  'not submitted': 'Not submitted',
  'no bed days': 'No bed days, so no rate',
  'nothing recorded': 'Nothing recorded',
}

/**
 * One value of a series over time. `label` names its period in full, `short` on the axis. `said` is how the value reads
 * with its unit. `mark` says whether it is a sign of change: the chart never decides that, the statistics do.
 */
export type ChartPoint = {
  readonly label: string
  readonly short?: string | undefined
  readonly value: number | null
  readonly missing?: Missing | undefined
  readonly said?: string | undefined
  readonly mean?: number | undefined
  readonly lower?: number | undefined
  readonly upper?: number | undefined
  readonly mark?: 'usual' | 'lower' | 'higher' | undefined
}

const MARKS = { usual: '', lower: ': sign of a fall', higher: ': sign of a rise' } as const

/** What is said of a point when it is pointed at. */
export function pointInWords(point: ChartPoint): string {
  if (point.value === null) return `${point.label}: ${missingInWords(point.missing)}`
  return `${point.label}: ${point.said ?? point.value.toLocaleString('en-GB')}${MARKS[point.mark ?? 'usual']}`
}

/** Why there is a gap, in words within a sentence. */
export function missingInWords(missing: Missing = 'not submitted'): string {
  return MISSING_WORDS[missing].toLowerCase()
}
