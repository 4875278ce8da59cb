/** The widths in which a picture is offered, in points: a telephone, a page, a page on a fine screen. */
const widths = [480, 960, 1_920] as const

/** In which widths a picture of this width is kept: never wider than it is; the last is its largest form. */
export function displayWidths(width: number): readonly [number, ...number[]] {
  const smaller = widths.filter((one) => one < width)
  const largest = Math.min(width, 1_920)
  const [first = largest, ...others] = [...smaller, largest].filter((one, at, all) => all.indexOf(one) === at)
  return [first, ...others]
}
