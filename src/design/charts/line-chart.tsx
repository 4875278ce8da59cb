import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { ChartDrawing, type ChartWords, LabelAxis, round, ValueAxis } from './chart-drawing.tsx'
import { ChartKey } from './chart-key.tsx'
import { type ChartPoint, pointInWords } from './chart-point.ts'
import { CHART_SIZES, type ChartSize, shownLabels } from './chart-size.ts'
import { PointMark } from './point-mark.tsx'

/** Something that happened at a point, such as an action that began; drawn as an upright line. */
export type ChartNote = { readonly index: number; readonly text: string }

/** A series over time, with its mean and limits where the points carry them. */
export type LineChartProps = ChartWords & {
  readonly points: readonly ChartPoint[]
  readonly notes?: readonly ChartNote[] | undefined
}

/** A line chart from zero up, with gaps where values are missing. */
export function LineChart(props: LineChartProps) {
  return (
    <>
      {CHART_SIZES.map((size) => (
        <Drawing key={size.kind} {...props} size={size} />
      ))}
      <ChartKey points={props.points} notes={props.notes ?? []} />
    </>
  )
}

function Drawing({ points, notes = [], size, ...words }: LineChartProps & { readonly size: ChartSize }) {
  const x = scaleLinear([0, Math.max(1, points.length - 1)], [size.left + 10, size.width - size.right - 10])
  const y = scaleLinear([0, highest(points)], [size.height - size.bottom, size.top]).nice(4)
  return (
    <ChartDrawing {...words} size={size}>
      <ValueAxis size={size} ticks={y.ticks(4)} y={y} />
      <LabelAxis
        size={size}
        labels={points.map((point) => point.short ?? point.label)}
        shown={shownLabels(points.length, size, 84)}
        x={x}
      />
      {notes.map(({ index, text }) => (
        <line
          key={index}
          class="lessen-chart__mark"
          x1={round(x(index))}
          x2={round(x(index))}
          y1={size.top}
          y2={size.height - size.bottom}
        >
          <title>{text}</title>
        </line>
      ))}
      <Path points={points} x={x} y={y} of="lower" name="limit" />
      <Path points={points} x={x} y={y} of="upper" name="limit" />
      <Path points={points} x={x} y={y} of="mean" name="mean" />
      <Path points={points} x={x} y={y} of="value" name="line" />
      {points.map((point, index) => (
        <PointMark
          key={index}
          point={point}
          x={round(x(index))}
          y={point.value === null ? size.height - size.bottom - 14 : round(y(point.value))}
          title={pointInWords(point)}
        />
      ))}
    </ChartDrawing>
  )
}

type PathProps = {
  readonly points: readonly ChartPoint[]
  readonly x: (index: number) => number
  readonly y: (value: number) => number
  readonly of: 'value' | 'mean' | 'lower' | 'upper'
  readonly name: 'line' | 'mean' | 'limit'
}

/** One line through the points that have the value; broken where one has not. */
function Path({ points, x, y, of, name }: PathProps) {
  const path = line<ChartPoint>()
    .defined((point) => typeof point[of] === 'number')
    .x((_, index) => round(x(index)))
    .y((point) => round(y(point[of] ?? 0)))(points)
  return path ? <path class={`lessen-chart__${name}`} d={path} fill="none" /> : null
}

/** The top of the scale: the highest of all that is drawn, and at least 1 so that all zeros do not divide by zero. */
function highest(points: readonly ChartPoint[]): number {
  return Math.max(1, ...points.flatMap(({ value, mean, upper }) => [value ?? 0, mean ?? 0, upper ?? 0]))
}
