/** Why a value is not there. */
export type Missing = 'suppressed' | 'not submitted'

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

/** Why there is a gap, in words. */
export function missingInWords(missing: Missing | undefined): string {
  return missing === 'suppressed' ? 'too small to show' : 'not submitted'
}
