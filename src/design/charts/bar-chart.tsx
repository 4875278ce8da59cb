import { scaleBand, scaleLinear } from 'd3-scale'
import { ChartDrawing, type ChartWords, LabelAxis, round, ValueAxis } from './chart-drawing.tsx'
import { type ChartPoint, pointInWords } from './chart-point.ts'
import { CHART_SIZES, type ChartSize, shownLabels } from './chart-size.ts'
import { PointMark } from './point-mark.tsx'

/** One bar: its name, its value or why there is none, and how it reads with its unit. */
export type Bar = Pick<ChartPoint, 'label' | 'short' | 'value' | 'missing' | 'said'>

/** A value for each of several things, in the order given. */
export type BarChartProps = ChartWords & { readonly bars: readonly Bar[] }

/** A bar chart from zero up. A zero is a flat line on the ground; a missing value a dashed ring. */
export function BarChart(props: BarChartProps) {
  return (
    <>
      {CHART_SIZES.map((size) => (
        <Drawing key={size.kind} {...props} size={size} />
      ))}
    </>
  )
}

function Drawing({ bars, size, ...words }: BarChartProps & { readonly size: ChartSize }) {
  const ground = size.height - size.bottom
  const band = scaleBand(bars.keys(), [size.left, size.width - size.right]).padding(0.2)
  const y = scaleLinear([0, Math.max(1, ...bars.map(({ value }) => value ?? 0))], [ground, size.top]).nice(4)
  const middle = (index: number) => (band(index) ?? 0) + band.bandwidth() / 2
  const longest = Math.max(...bars.map(({ label, short }) => (short ?? label).length))
  return (
    <ChartDrawing {...words} size={size}>
      <ValueAxis size={size} ticks={y.ticks(4)} y={y} />
      <LabelAxis
        size={size}
        labels={bars.map(({ label, short }) => short ?? label)}
        shown={shownLabels(bars.length, size, longest * 9 + 12)}
        x={middle}
      />
      {bars.map((bar, index) =>
        bar.value === null ? (
          <PointMark key={index} point={bar} x={round(middle(index))} y={ground - 14} title={pointInWords(bar)} />
        ) : (
          <rect
            key={index}
            class="lessen-chart__bar"
            x={round(band(index) ?? 0)}
            width={round(band.bandwidth())}
            y={round(Math.min(y(bar.value), ground - 1))}
            height={round(Math.max(ground - y(bar.value), 1))}
          >
            <title>{pointInWords(bar)}</title>
          </rect>
        ),
      )}
    </ChartDrawing>
  )
}
