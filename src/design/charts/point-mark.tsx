import type { ChartPoint, Missing } from './chart-point.ts'

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

/** How each kind of gap is drawn, around its middle: a ring, a cross, a dash, an empty box. Never a point at zero. */
const GAPS: { readonly [why in Missing]: string } = {
  suppressed: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0',
  'not submitted': 'M-5-5 5 5M5-5-5 5',
  'no bed days': 'M-7 0h14',
  'nothing recorded': 'M-5-5h10v10h-10Z',
}

function MissingMark({ point, x, y, title }: PointMarkProps) {
  const why = point.missing ?? 'not submitted'
  return (
    <path
      class={`lessen-chart__missing lessen-chart__missing--${why.replaceAll(' ', '-')}`}
      d={GAPS[why]}
      transform={`translate(${x} ${y})`}
    >
      {title && <title>{title}</title>}
    </path>
  )
}
