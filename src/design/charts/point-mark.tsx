import type { ChartPoint } from './chart-point.ts'

/** The mark of one point: a circle; a triangle up or down for a sign of change; a dashed ring at zero for a gap. */
export function PointMark(props: {
  readonly point: ChartPoint
  readonly x: number
  readonly y: number
  readonly title?: string | undefined
}) {
  const { point, x, y } = props
  const title = props.title && <title>{props.title}</title>
  if (point.value === null) {
    return (
      <circle class="lessen-chart__missing" cx={x} cy={y} r="5">
        {title}
      </circle>
    )
  }
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
