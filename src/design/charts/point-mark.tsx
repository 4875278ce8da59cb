import type { ChartPoint } from './chart-point.ts'

type PointMarkProps = {
  readonly point: ChartPoint
  readonly x: number
  readonly y: number
  readonly title?: string | undefined
}

/** The mark of one point: a circle; a triangle up or down for a sign of change; something else again for a gap. */
export function PointMark(props: PointMarkProps) {
  const { point, x, y } = props
  const title = props.title && <title>{props.title}</title>
  if (point.value === null) return <MissingMark {...props} />
  const mark = point.mark ?? 'usual'
  const name = `lessen-chart__point lessen-chart__point--${mark}`
  if (mark === 'usual') {
    return (
      <circle class={name} cx={x} cy={y} r="5">
        {title}
      </circle>
    )
  }
  return (
    <path class={name} d={mark === 'higher' ? 'M0-8 7.5 6h-15Z' : 'M0 8 7.5-6h-15Z'} transform={`translate(${x} ${y})`}>
      {title}
    </path>
  )
}

/** A gap: a dashed ring for a small number that is hidden, a cross for one that was never sent. Never a point at zero. */
function MissingMark({ point, x, y, title }: PointMarkProps) {
  const words = title && <title>{title}</title>
  if (point.missing !== 'suppressed') {
    return (
      <path class="lessen-chart__missing" d="M-5-5 5 5M5-5-5 5" transform={`translate(${x} ${y})`}>
        {words}
      </path>
    )
  }
  return (
    <circle class="lessen-chart__missing lessen-chart__missing--hidden" cx={x} cy={y} r="6">
      {words}
    </circle>
  )
}
