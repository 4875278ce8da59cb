/** The drawing ground of a chart, in SVG units; text is 16 units high, so a narrow one stays readable on a phone. */
export type ChartSize = {
  readonly kind: 'wide' | 'narrow'
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Every chart is drawn twice, and the style sheet shows the one that fits: text does not shrink with the drawing. */
export const CHART_SIZES: readonly ChartSize[] = [
  { kind: 'wide', width: 760, height: 320, left: 48, right: 16, top: 14, bottom: 36 },
  { kind: 'narrow', width: 280, height: 230, left: 38, right: 10, top: 14, bottom: 36 },
]

/** Which of `count` labels to show so that each has `room` units: the last always, others at even steps before it. */
export function shownLabels(count: number, size: ChartSize, room: number): ReadonlySet<number> {
  const places = Math.max(1, Math.floor((size.width - size.left - size.right) / room))
  const step = Math.max(1, Math.ceil(count / places))
  const shown = new Set<number>()
  for (let index = count - 1; index >= 0; index -= step) shown.add(index)
  return shown
}
