import type { Content } from '../markup/wording.ts'
import { type ChartPoint, MISSING_WORDS, type Missing } from './chart-point.ts'
import type { ChartNote } from './line-chart.tsx'
import { PointMark } from './point-mark.tsx'

/** What the marks and lines of a chart mean: only those that occur in it. */
export function ChartKey({
  points,
  notes,
}: {
  readonly points: readonly ChartPoint[]
  readonly notes: readonly ChartNote[]
}) {
  const has = (test: (point: ChartPoint) => boolean) => points.some(test)
  const hasGap = (why: Missing) => has(({ value, missing = 'not submitted' }) => value === null && missing === why)
  const entries: readonly (readonly [string, Content] | false)[] = [
    has((point) => point.mark === 'higher') && ['Sign of a rise', sample({ mark: 'higher', value: 1 })],
    has((point) => point.mark === 'lower') && ['Sign of a fall', sample({ mark: 'lower', value: 1 })],
    has((point) => point.mean !== undefined) && ['Mean', stroke('mean')],
    has((point) => point.upper !== undefined) && ['Limits of what chance gives', stroke('limit')],
    ...GAPS.map((missing) => hasGap(missing) && ([MISSING_WORDS[missing], sample({ value: null, missing })] as const)),
    ...notes.map(({ text }) => [text, stroke('mark')] as const),
  ]
  const shown = entries.filter((entry) => entry !== false)
  if (shown.length === 0) return null
  return (
    <ul class="lessen-chart-key">
      {shown.map(([words, drawing]) => (
        <li key={words}>
          <svg viewBox="0 0 24 20" aria-hidden="true" focusable="false" class="lessen-chart">
            {drawing}
          </svg>
          {words}
        </li>
      ))}
    </ul>
  )
}

const GAPS: readonly Missing[] = ['suppressed', 'not submitted', 'no bed days', 'nothing recorded']

function sample(point: Pick<ChartPoint, 'mark' | 'value' | 'missing'>): Content {
  return <PointMark point={{ label: '', ...point }} x={12} y={10} />
}

function stroke(name: 'mean' | 'limit' | 'mark'): Content {
  const upright = name === 'mark'
  return (
    <line
      class={`lessen-chart__${name}`}
      x1={upright ? 12 : 0}
      x2={upright ? 12 : 24}
      y1={upright ? 0 : 10}
      y2={upright ? 20 : 10}
    />
  )
}
