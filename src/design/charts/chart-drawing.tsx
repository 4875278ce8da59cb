import type { Content } from '../markup/wording.ts'
import type { ChartSize } from './chart-size.ts'

/** What names a chart: `id` is unique on the page, `title` says what it is, `description` what it shows. */
export type ChartWords = { readonly id: string; readonly title: string; readonly description: string }

/** The SVG of a chart: an image with a name and a description for those who cannot see it. */
export function ChartDrawing(props: ChartWords & { readonly size: ChartSize; readonly children: Content }) {
  const { size, title, description } = props
  const id = `${props.id}-${size.kind}`
  return (
    <svg
      class={`lessen-chart lessen-chart--${size.kind}`}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {props.children}
    </svg>
  )
}

/** The scale of values: a line and a number at each tick, zero at the bottom. */
export function ValueAxis({
  size,
  ticks,
  y,
}: {
  readonly size: ChartSize
  readonly ticks: readonly number[]
  readonly y: (value: number) => number
}) {
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            class={tick === 0 ? 'lessen-chart__axis' : 'lessen-chart__grid'}
            x1={size.left}
            x2={size.width - size.right}
            y1={round(y(tick))}
            y2={round(y(tick))}
          />
          <text x={size.left - 8} y={round(y(tick) + 5)} text-anchor="end">
            {tick.toLocaleString('en-GB')}
          </text>
        </g>
      ))}
    </g>
  )
}

/** The names below: those that fit. */
export function LabelAxis(props: {
  readonly size: ChartSize
  readonly labels: readonly string[]
  readonly shown: ReadonlySet<number>
  readonly x: (index: number) => number
}) {
  const { size, labels, shown, x } = props
  const last = labels.length - 1
  return (
    <g>
      {labels.map((label, index) =>
        shown.has(index) ? (
          <text
            key={index}
            x={round(index === last && last > 0 ? Math.min(x(index) + 20, size.width) : x(index))}
            y={size.height - 10}
            text-anchor={index === last && last > 0 ? 'end' : 'middle'}
          >
            {label}
          </text>
        ) : null,
      )}
    </g>
  )
}

/** A coordinate with one decimal: enough for the eye, short on the wire. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
